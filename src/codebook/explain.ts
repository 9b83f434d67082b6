import type { ErrorCatalogue } from '../text/index.ts'
import { BugError } from '../text/index.ts'
import { fromCameo } from './cameo.ts'
import { CAMEO, printedSource } from './entry.ts'
import type { Explain, Explanation, UnknownTerm } from './explanation.ts'
import { codebookExplanations } from './explanations.ts'
import { SYNONYMS } from './glossary.ts'
import { nearestTerms } from './nearest.ts'

/**
 * An `explain` that also knows the error codes of other rooms' catalogues.
 *
 * @throws BugError `E-CODEBOOK-001` when two catalogues hold the same code.
 */
export function explainer(catalogues: readonly ErrorCatalogue[] = []): Explain {
  const index = new Map<string, Explanation[]>()
  const add = (key: string, explanation: Explanation): void => {
    const lower = normal(key)
    const senses = index.get(lower)
    if (senses === undefined) index.set(lower, [explanation])
    else senses.push(explanation)
  }
  const explanations = codebookExplanations()
  for (const explanation of explanations) add(explanation.term, explanation)
  // A mode is also found without its type, after every word that is spelt so.
  for (const explanation of explanations) {
    const [, short] = explanation.kind === 'mode' ? explanation.term.split('/') : []
    if (short !== undefined) add(short, explanation)
  }
  for (const explanation of errorExplanations(catalogues)) add(explanation.term, explanation)
  const terms = [...new Set([...index.values()].flat().map(({ term }) => term))]

  return (term) => {
    const wanted = normal(term)
    const senses = index.get(wanted) ?? index.get(normal(SYNONYMS.get(wanted) ?? ''))
    const [first, ...others] = senses ?? []
    if (first !== undefined) return others.length === 0 ? first : { ...first, also: others }
    const cameo = cameoExplanation(wanted)
    if (cameo !== undefined) return cameo
    const [a = 'event', b = 'tie', c = 'claim'] = nearestTerms(wanted, terms, 3)
    return { unknown: term.trim(), nearest: [a, b, c] }
  }
}

let codebookOnly: Explain | undefined

/**
 * What a word of the codebook means: event types, modes ('sanction/withdraw' or 'withdraw'), contexts,
 * quads, tie kinds, sectors, modalities, claim sorts, likelihood words, glossary terms and CAMEO codes.
 * Upper and lower case, spaces, hyphens and underscores do not matter.
 */
export function explain(term: string): Explanation | UnknownTerm {
  codebookOnly ??= explainer()
  return codebookOnly(term)
}

function normal(term: string): string {
  return term
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replaceAll(/ ?[/] ?/g, '/')
}

function cameoExplanation(code: string): Explanation | undefined {
  const digits = /^(?:cameo )?(\d{2,4})$/.exec(code)?.[1]
  const meaning = digits === undefined ? undefined : fromCameo(digits)
  if (meaning === undefined) return undefined
  const type = meaning.mode === undefined ? meaning.type : `${meaning.type}/${meaning.mode}`
  const about = meaning.contexts.length === 0 ? '' : `; contexts: ${meaning.contexts.join(', ')}`
  const under = normalRoot(meaning.code) === meaning.foundAs ? '' : ` Read as ${meaning.foundAs}.`
  return {
    term: meaning.code,
    kind: 'CAMEO code',
    definition: `CAMEO ${meaning.code}: ${meaning.does}. In PLOVER ${type}${about}.${under}`,
    source:
      meaning.basis === 'published'
        ? printedSource(CAMEO)
        : 'Chancery codebook: the published mapping leaves this code out',
    related: [type, ...meaning.contexts, 'CAMEO'],
  }
}

function normalRoot(code: string): string {
  return code.length === 2 ? `${code}0` : code
}

function errorExplanations(catalogues: readonly ErrorCatalogue[]): readonly Explanation[] {
  const seen = new Map<string, Explanation>()
  for (const catalogue of catalogues) {
    for (const [code, entry] of Object.entries(catalogue)) {
      if (seen.has(code))
        throw new BugError({
          code: 'E-CODEBOOK-001',
          message: `the code ${code} occurs in two catalogues`,
          where: code,
          fix: 'Give each code to one room: its number follows its room name.',
        })
      seen.set(code, {
        term: code,
        kind: 'error code',
        definition: `${entry.title}. ${entry.explanation}`,
        source: 'Chancery error catalogue',
        related: [],
        rules: [entry.fix],
      })
    }
  }
  return [...seen.values()]
}
