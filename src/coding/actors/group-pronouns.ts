import type { Actor } from '../mention.ts'
import { actsOn, isSubject, stateOf } from './antecedent.ts'
import { backReference } from './back-reference.ts'
import { type FoundMention, groupBySentence } from './found-mention.ts'
import type { Passage } from './passage.ts'
import type { Item } from './sentence-items.ts'

const PLURAL = new Set(['they', 'them', 'themselves', 'their'])
const PLURAL_HEAD =
  /(?:(?<!s)s|people|police|men|women|children|personnel|staff|crew|military|media)$/i

/**
 * 'They', 'them', and 'we' inside a quotation. Each is given what stood as
 * the subject nearest before it and agrees in number; two actors joined by 'and' are a plural of two.
 *
 * @param taken back references found already; their words are left alone
 */
export function groupPronouns(
  passage: Passage,
  found: readonly FoundMention[],
  taken: readonly FoundMention[],
): FoundMention[] {
  const { items } = passage
  const mentions: FoundMention[] = []
  for (const item of items) {
    if (item.kind !== 'word' || taken.some((other) => other.start === item.start)) continue
    let actors: readonly Actor[] = []
    if (PLURAL.has(item.lower)) {
      const others =
        item.lower === 'them'
          ? found.filter((each) => !actsOn(passage.analysis, each, passage.sentence, item.start))
          : found
      actors = pluralBefore(passage, others, taken, item.start)
    }
    if (/^(?:we|us)$/.test(item.lower) && item.text !== 'US')
      actors = speakerOf(passage, [...found, ...taken], item)
    for (const actor of actors) mentions.push(backReference(passage, item, actor))
  }
  return mentions
}

/** The last plural before `offset`: a list of two or more, or a group. Subjects come first. */
function pluralBefore(
  passage: Passage,
  found: readonly FoundMention[],
  taken: readonly FoundMention[],
  offset: number,
): readonly Actor[] {
  const { sentence, analysis } = passage
  const known = [...found, ...taken].sort((a, b) => a.start - b.start || b.end - a.end)
  const bySentence = groupBySentence(analysis, known)
  for (const index of [sentence, sentence - 1, sentence - 2]) {
    const here = (bySentence[index] ?? []).filter((each) => each.end <= offset)
    const plurals = pluralsOf(analysis.text, here)
    const subject = plurals.findLast((each) => isSubject(analysis, each.last))
    const best = subject ?? plurals.at(-1)
    if (best !== undefined) return best.actors
  }
  return []
}

interface Plural {
  readonly actors: readonly Actor[]
  readonly last: FoundMention
}

function pluralsOf(text: string, here: readonly FoundMention[]): Plural[] {
  const plurals: Plural[] = []
  for (const each of here) {
    const same = here.filter((other) => other.start === each.start && other.end === each.end)
    const words = text.slice(each.start, each.end)
    if (same.length > 1) {
      if (same[0] === each) plurals.push({ actors: same.map(({ actor }) => actor), last: each })
      continue
    }
    const collective = each.actor.kind === 'collective' || each.form === 'description'
    const head = words.replace(/\s+(?:in|of|from)\s.*$/u, '')
    if (
      collective &&
      each.actor.kind !== 'person' &&
      each.actor.kind !== 'state' &&
      PLURAL_HEAD.test(head)
    ) {
      plurals.push({ actors: [each.actor], last: each })
      continue
    }
    const joined = here.findLast(
      (other) =>
        other.end <= each.start &&
        other.actor.id !== each.actor.id &&
        /^(?:,)?\s+and\s+(?:the\s+)?(?:even\s+)?$/u.test(text.slice(other.end, each.phraseStart)),
    )
    if (
      joined !== undefined &&
      each.form !== 'demonym' &&
      joined.form !== 'demonym' &&
      each.form !== 'place'
    )
      plurals.push({ actors: [joined.actor, each.actor], last: each })
  }
  return plurals
}

/** 'We' in a quotation: the state, group or body its speaker speaks for. */
function speakerOf(
  passage: Passage,
  found: readonly FoundMention[],
  pronoun: Item,
): readonly Actor[] {
  const { analysis, sentence, dictionary } = passage
  const within = analysis.sentences[sentence]
  if (within === undefined) return []
  const before = analysis.text.slice(within.start, pronoun.start)
  const opened = before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d')
  if (!opened) return []
  const close = analysis.text.indexOf('\u201d', pronoun.end)
  const open = within.start + before.lastIndexOf('\u201c')
  const speaker =
    found.find(
      (each) =>
        each.sentence === sentence &&
        each.start > close &&
        close >= 0 &&
        each.form !== 'demonym' &&
        isSubject(analysis, each),
    ) ??
    found.findLast(
      (each) =>
        each.sentence === sentence &&
        each.end <= open &&
        each.form !== 'demonym' &&
        isSubject(analysis, each),
    )
  if (speaker === undefined) return []
  if (speaker.actor.kind !== 'person') return [speaker.actor]
  const official = ['GOV', 'MIL', 'LEG', 'COP', 'JUD', 'SPY'].includes(
    speaker.sector ?? speaker.actor.sector ?? '',
  )
  const state = official ? stateOf(speaker, dictionary) : undefined
  return state === undefined ? [] : [state]
}
