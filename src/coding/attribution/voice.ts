import type { Mention } from '../mention.ts'
import { actorsAt, type SentenceActors, type SentenceTree } from '../predicates/index.ts'
import { DOCUMENTS } from './speech-words.ts'

/** Who speaks: an actor found before, a noun nobody found, or a pronoun that goes on with the last speaker. */
export type Voice =
  | { readonly kind: 'actor'; readonly mention: Mention }
  | { readonly kind: 'noun'; readonly token: number }
  | { readonly kind: 'pronoun' }
  /** 'It is said that': told, by nobody who is named. */
  | { readonly kind: 'nobody' }

/** Who the phrase headed by `token` makes speak; undefined for what cannot. */
export function voiceAt(view: SentenceActors, token: number): Voice | undefined {
  const { tree } = view
  const word = tree.word(token)
  const found = actorsAt(view, token).filter((mention) => fits(word, mention))
  const mention = found.find(({ actor }) => actor.kind === 'person') ?? found[0]
  if (mention !== undefined) return { kind: 'actor', mention }
  if (/^(he|she|they)$/.test(word)) {
    const subject = subjectAbove(view, token, word === 'they')
    return subject === undefined ? { kind: 'pronoun' } : { kind: 'actor', mention: subject }
  }
  if (DOCUMENTS.has(tree.lemma(token))) {
    const owner = documentOwner(view, token)
    return owner === undefined ? { kind: 'noun', token } : { kind: 'actor', mention: owner }
  }
  const tag = tree.tag(token)
  // 'Few here expect', 'some in Hanoi fear': unnamed, but of whom they are known.
  if (/^(few|many|some|most|others|several)$/.test(word) && tag !== 'ADV') {
    const among = /^(in|inside|within|of|from|among)$/.test(tree.word(token + 1))
    const side = view.mentions.find(({ firstToken }) => among && firstToken === token + 2)
    return side === undefined ? { kind: 'noun', token } : { kind: 'actor', mention: side }
  }
  if (tag === 'PROPN') return { kind: 'noun', token }
  if (tag === 'NOUN' && canSpeak(tree, token)) return { kind: 'noun', token }
  return undefined
}

/** 'The rebels claim the raid, which [they] describe as ...': the subject of the clause around. */
function subjectAbove(view: SentenceActors, token: number, many: boolean): Mention | undefined {
  const { tree } = view
  let at = tree.head(tree.head(token))
  for (let depth = 0; depth < 8 && at >= 0; depth++) {
    const subject = tree.child(at, 'nsubj')
    if (subject !== undefined && subject < token) {
      const [mention] = actorsAt(view, subject)
      return mention !== undefined && (mention.actor.kind === 'person') !== many
        ? mention
        : undefined
    }
    at = tree.head(at)
  }
  return undefined
}

/** 'a report by the bank', 'the ministry's statement', 'the UN report'. */
function documentOwner(view: SentenceActors, token: number): Mention | undefined {
  const { tree } = view
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    const owning =
      relation === 'nmod:poss' ||
      (relation === 'nmod' && /^(by|from|of)$/.test(tree.preposition(child) ?? '')) ||
      (child < token && /^(amod|compound|nmod:desc)$/.test(relation))
    const [owner] = owning ? actorsAt(view, child) : []
    if (owner !== undefined) return owner
    const under = owning
      ? view.mentions.find((mention) => mention.firstToken <= child && child < mention.endToken)
      : undefined
    if (under !== undefined) return under
  }
  return undefined
}

/** 'He' is no state, 'they' no single person. */
export function fits(word: string, { form, actor }: Mention): boolean {
  if (form !== 'coref') return true
  const person = actor.kind === 'person'
  if (word === 'he' || word === 'she') return person
  return !(word === 'they' && person)
}

const SILENT =
  /(?:tion|ment|ness|ity|ance|ence|ism|ship|ing|cy|gy|ture|age)$|^(?:deal|pact|move|visit|attack|war|law|fact|figure|datum|data|evidence|map|image|photo|video|sign|step|sale|rule|price|border|port|road|time|year|day|month|vote|case|plan|talk|crisis|trade|aid|gas|oil|arms|weapon|event|history|language|constitution|clause|article|change|logic|question|thing|nothing|everything|something|one|all|this|that|which|what|it)$/

/** Most nouns under a speech verb mean people; things and doings do not speak. */
function canSpeak(tree: SentenceTree, token: number): boolean {
  return !SILENT.test(tree.lemma(token))
}

export function namedAt(view: SentenceActors, token: number): boolean {
  return view.mentions.some((mention) => mention.firstToken <= token && token < mention.endToken)
}
