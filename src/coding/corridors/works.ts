import type { SentenceTree } from '../predicates/index.ts'
import { verbArguments } from '../predicates/verb-arguments.ts'

/** How much a noun of infrastructure says by itself. */
export type WorksStrength =
  /** 'railway', 'pipeline': a project wherever its course is told. */
  | 'strong'
  /** 'road', 'bridge', 'line': only with two ends in two states. */
  | 'weak'
  /** 'port', 'runway', 'dam': only where it bears a name and somebody builds, opens or shuts it. */
  | 'site'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const STRONG = words(
  'railway railroad pipeline corridor canal interconnector gasline waterway expressway motorway',
)
const WEAK = words(
  'road route line link highway bridge crossing tunnel cable ferry grid track causeway train rail',
)
/** Crossings are known by the place they bear the name of. */
const SITES = words(
  'port harbour harbor wharf jetty pier runway airstrip airfield airport terminal dam reservoir hydropower',
)
const CROSSINGS = words('bridge crossing tunnel road highway railway pipeline canal line route')
/** What a line or a link must be made of to be infrastructure. */
const MADE_OF = words(
  'rail railway train gauge power electricity transmission gas oil fuel crude energy data telecom fibre ' +
    'fiber internet undersea submarine subsea road transport freight shipping ferry kilovolt high-voltage ' +
    'voltage km kilometre kilometer mile cargo trade land sea maritime air branch',
)
/** Lines that nobody builds. */
const NO_WORKS = words(
  'front contact ceasefire red supply party demarcation armistice green blue control fault dividing battle ' +
    'picket poverty hard credit smuggling migrant migration escape evacuation humanitarian hot migratory',
)
/** Verbs that tell the course of what is their subject. */
const RUNNING = words(
  'run stretch link connect join lead go carry cross pass bring span snake traverse extend reach serve tie ' +
    'wind continue bypass take pump feed',
)
/** Verbs that are done to infrastructure. */
const HANDLING = words(
  'open reopen close shut block seal build rebuild finish complete inaugurate repair destroy bomb extend ' +
    'finance fund cross restore upgrade plan bar barricade',
)

/** How strong the works noun at `token` is; undefined for other words and for lines nobody builds. */
export function worksAt(tree: SentenceTree, token: number): WorksStrength | undefined {
  const lemma = tree.lemma(token)
  const strong = STRONG.has(lemma)
  const site = SITES.has(lemma)
  if (!strong && !site && !WEAK.has(lemma)) return undefined
  if (tree.tag(token) !== 'NOUN' && tree.tag(token) !== 'PROPN') return undefined
  const relation = tree.relation(token)
  if (relation.startsWith('compound') || relation === 'amod') return undefined
  // The last word of a name: 'the Antonio Sucre [pipeline]'.
  if (relation === 'flat' && tree.relation(token + 1) === 'flat') return undefined
  // 'Turkey is a bridge between': a figure of speech.
  if (tree.child(token, 'cop') !== undefined) return undefined
  const before = modifiers(tree, token)
  if (before.some((word) => NO_WORKS.has(word))) return undefined
  if (tree.children(token).some((child) => isOfControl(tree, child))) return undefined
  if (strong) return 'strong'
  if (site) return 'site'
  if (before.some((word) => MADE_OF.has(word))) return lemma === 'road' ? 'weak' : 'strong'
  return lemma === 'link' ? undefined : 'weak'
}

function isOfControl(tree: SentenceTree, child: number): boolean {
  return tree.preposition(child) === 'of' && NO_WORKS.has(tree.lemma(child))
}

/** The words that stand before a noun and belong to it. */
function modifiers(tree: SentenceTree, token: number): readonly string[] {
  const found: string[] = []
  const { first } = tree.extent(token)
  for (let at = Math.max(first, token - 6); at < token; at++) {
    const word = tree.word(at)
    found.push(word)
    for (const part of word.split('-')) if (part !== word) found.push(part)
  }
  return found
}

/** True for the lemma of a verb that tells the course of its subject ('runs', 'links'). */
export function tellsCourse(lemma: string): boolean {
  return RUNNING.has(lemma)
}

/**
 * The verb of what is done to infrastructure ('[shut] the crossing', 'the road, which they [paved]'),
 * with the head of whoever does it.
 */
export function handlingOf(
  tree: SentenceTree,
  noun: number,
): { readonly verb: number; readonly subject: number | undefined } | undefined {
  const head = tree.head(noun)
  for (const verb of [head, ...tree.children(noun)]) {
    if (verb < 0 || !HANDLING.has(tree.lemma(verb)) || !tree.xpos(verb).startsWith('VB')) continue
    const all = verbArguments(tree, verb)
    if (all.some(({ role, token }) => role === 'object' && token === noun))
      return { verb, subject: all.find(({ role }) => role === 'subject')?.token }
    if (verb === head && tree.relation(noun).startsWith('nsubj'))
      return { verb, subject: undefined }
  }
  return undefined
}

/** True for bridges, crossings, roads and ports: they bear the name of a place. */
export function isCalledAfterPlace(tree: SentenceTree, token: number): boolean {
  return CROSSINGS.has(tree.lemma(token)) || SITES.has(tree.lemma(token))
}
