import type { Mention } from '../mention.ts'
import type { CodingInput } from '../step.ts'
import { publicationDay } from '../step.ts'
import type { Trace, TraceScore } from '../trace/trace-note.ts'
import { quoted } from '../trace/words-of.ts'
import type { FoundMention } from './found-mention.ts'
import { matchNames, scoreForms } from './name-matching.ts'

/** Remembers which rule found what, when somebody wants to know. */
export class RuleRecord {
  readonly #rules: Map<string, string> | undefined

  constructor(trace: Trace | undefined) {
    this.#rules = trace === undefined ? undefined : new Map()
  }

  /** Notes that a rule found these; the first rule to find a mention keeps it. */
  by<Found extends Pick<FoundMention, 'start' | 'end' | 'actor'>>(
    rule: string,
    found: readonly Found[],
  ): readonly Found[] {
    if (this.#rules !== undefined)
      for (const mention of found) {
        const key = keyOf(mention)
        if (!this.#rules.has(key)) this.#rules.set(key, rule)
      }
    return found
  }

  /** The rule that found a mention. */
  ruleOf(mention: Pick<FoundMention, 'start' | 'end' | 'actor'>): string | undefined {
    return this.#rules?.get(keyOf(mention))
  }
}

function keyOf({ start, end, actor }: Pick<FoundMention, 'start' | 'end' | 'actor'>): string {
  return `${start}-${end}-${actor.id}`
}

/** Notes each mention: who, in which form, by which rule, in which role, and who else it could be. */
export function noteMentions(
  trace: Trace,
  input: CodingInput,
  mentions: readonly Mention[],
  rules: RuleRecord,
): void {
  for (const [index, mention] of mentions.entries()) {
    const { start, end, actor, form } = mention
    const { because, scores } = dictionaryReasons(input, mention, mentions)
    const sector = mention.sector ?? actor.sector
    const unit = [actor.country, sector].filter((part) => part !== undefined).join(' ')
    trace({
      step: 'mentions',
      about: 'mention',
      start,
      end,
      kept: true,
      decided: `${actor.name}${unit === '' ? '' : ` (${unit})`}, ${actor.kind}, as ${form}`,
      because: [
        `found by ${rules.ruleOf(mention) ?? 'a rule'}`,
        ...because,
        ...nameReasons(input, mention),
        ...roleReasons(input, mention),
        ...antecedentReasons(input, mentions, index),
        ...(mention.nested ? ['stands inside a longer mention of another actor'] : []),
      ],
      ...(scores === undefined ? {} : { scores }),
    })
  }
}

function dictionaryReasons(
  { analysis, dictionary, published }: CodingInput,
  { start, end, actor, form }: Mention,
  mentions: readonly Mention[],
): { readonly because: readonly string[]; readonly scores?: readonly TraceScore[] } {
  const match = matchNames(analysis.text, start, end, dictionary).find(
    (found) => found.start === start && found.end === end,
  )
  const own = match?.forms.find((entry) => entry.actor === actor.id)
  if (match === undefined || own === undefined)
    return dictionary.actor(actor.id) === undefined
      ? { because: ['the dictionary does not have this actor'] }
      : { because: [] }
  const because = [
    `the dictionary has '${own.text}' as ${own.form}${own.surname === true ? ', a family name' : ''}`,
    ...(own.form === form ? [] : [`the words around make it ${form}`]),
  ]
  const others = new Set(match.forms.map((entry) => entry.actor))
  if (others.size < 2) return { because }
  const named = new Set(
    mentions
      .filter((other) => other.start !== start && other.form === 'name')
      .map((other) => other.actor.id),
  )
  const scored = scoreForms(match.forms, named, publicationDay(published), dictionary)
  return {
    because: [
      ...because,
      `${others.size} actors bear it: the one named elsewhere in the text goes first, then one in office`,
    ],
    scores: scored.map((entry) => ({
      label: dictionary.actor(entry.form.actor)?.name ?? entry.form.actor,
      value: entry.score,
    })),
  }
}

function nameReasons(
  { analysis }: CodingInput,
  { start, end, phraseFirstToken, phraseEndToken }: Mention,
): readonly string[] {
  const { text, tokens, names } = analysis
  const reasons: string[] = []
  const name = names.find((one) => one.start < end && start < one.end)
  if (name !== undefined)
    reasons.push(
      `the language model sees the name ${quoted(text, name.start, name.end)} (${name.type})`,
    )
  const phraseStart = tokens.start[phraseFirstToken] ?? start
  const phraseEnd = tokens.end[phraseEndToken - 1] ?? end
  if (phraseEnd - phraseStart > end - start)
    reasons.push(`stands for the phrase ${quoted(text, phraseStart, phraseEnd)}`)
  return reasons
}

function roleReasons(
  { dictionary, published }: CodingInput,
  { actor, sector }: Mention,
): readonly string[] {
  if (actor.roles.length === 0) return []
  const day = publicationDay(published)
  const when = day === undefined ? 'the day of publication is not known' : `on ${day}`
  const role = dictionary.roleOn(actor.id, day)
  if (role === undefined)
    return [
      `no role ${when}${sector === undefined ? '' : `; counted as ${sector} for one held before`}`,
    ]
  const { office, country, from, to, grade } = role
  return [
    `role valid ${when}: ${office}${country === undefined ? '' : ` of ${country}`}, ${role.sector}, from ${from ?? 'unknown'} to ${to ?? 'now'} (grade ${grade})`,
  ]
}

/** What a word that refers back refers to: the last time before that the actor was told otherwise. */
function antecedentReasons(
  { analysis }: CodingInput,
  mentions: readonly Mention[],
  index: number,
): readonly string[] {
  const mention = mentions[index]
  if (mention === undefined || (mention.form !== 'coref' && mention.form !== 'description'))
    return []
  let before: Mention | undefined
  for (const other of mentions)
    if (
      other.actor.id === mention.actor.id &&
      other.start < mention.start &&
      other.form !== 'coref'
    )
      if (before === undefined || other.start >= before.start) before = other
  if (before === undefined) return mention.form === 'coref' ? ['nothing before it is named so'] : []
  return [
    `goes back to ${quoted(analysis.text, before.start, before.end)} [${before.start}-${before.end}]`,
  ]
}
