import type { Sector } from '../../codebook/index.ts'
import type { Actor, ActorKind } from '../mention.ts'
import { isSubject } from './antecedent.ts'
import type { FoundMention } from './found-mention.ts'
import type { Passage } from './passage.ts'

/** What a noun may mean again. */
interface Fit {
  readonly kinds: readonly ActorKind[]
  /** Sectors of collectives that fit as well. */
  readonly sectors?: readonly Sector[]
}

const GROUP: Fit = {
  kinds: ['armed group', 'organisation', 'party'],
  sectors: ['REB', 'UAF', 'CRM', 'OPP', 'ETH', 'NGO', 'CVL', 'COL', 'LAB'],
}
const FIGHTERS: Fit = { kinds: ['armed group'], sectors: ['REB', 'UAF'] }
const COMPANY: Fit = { kinds: ['company'], sectors: ['BUS'] }
const ORGANISATION: Fit = { kinds: ['organisation', 'armed group', 'bloc'], sectors: ['NGO'] }

/** What a noun with 'the' may mean again, by the kinds and sectors of actor it fits. */
const KINDS: Readonly<Record<string, Fit>> = {
  group: GROUP,
  movement: { kinds: ['armed group', 'party', 'organisation'], sectors: ['REB', 'OPP', 'ETH'] },
  front: { kinds: ['armed group', 'party'], sectors: ['REB'] },
  faction: FIGHTERS,
  militia: FIGHTERS,
  insurgency: FIGHTERS,
  rebellion: FIGHTERS,
  rebels: FIGHTERS,
  militants: FIGHTERS,
  insurgents: FIGHTERS,
  jihadists: FIGHTERS,
  guerrillas: FIGHTERS,
  separatists: FIGHTERS,
  organisation: ORGANISATION,
  organization: ORGANISATION,
  agency: { kinds: ['organisation', 'outlet', 'body'] },
  institution: { kinds: ['organisation', 'body'] },
  bloc: { kinds: ['bloc', 'organisation'] },
  alliance: { kinds: ['organisation', 'bloc', 'armed group'] },
  union: { kinds: ['organisation', 'bloc'], sectors: ['LAB'] },
  company: COMPANY,
  firm: COMPANY,
  bank: COMPANY,
  operator: COMPANY,
  producer: COMPANY,
  miner: COMPANY,
  manufacturer: COMPANY,
  consortium: COMPANY,
  party: { kinds: ['party'], sectors: ['PTY', 'OPP'] },
  coalition: { kinds: ['party', 'bloc'], sectors: ['PTY', 'OPP'] },
  railway: COMPANY,
  utility: COMPANY,
  airline: COMPANY,
  owner: COMPANY,
  newspaper: { kinds: ['outlet'] },
  broadcaster: { kinds: ['outlet'] },
  ministry: { kinds: ['body'] },
  commission: { kinds: ['organisation', 'body'] },
  council: { kinds: ['body', 'organisation'] },
}
/** Words between 'the' and the noun that do not say who is meant. */
const PASSED = new Set(
  `armed militant jihadist islamist rebel regional western military state-owned state-run oil gas energy
  mining separatist insurgent african european asian american security trade economic political ruling`.split(
    /\s+/,
  ),
)
const NEAR = 6
/** Verbs whose 'of' says for what somebody is blamed, not who is in a group. */
const BLAMES = /^(?:accus|suspect|convict|warn|inform|strip|depriv)\w*$/

/**
 * 'The group', 'the company', 'the regional bloc', 'this newspaper': the last actor of a fitting kind,
 * subjects before others of the same sentence.
 *
 * @param found the mentions within reach, in text order
 * @param taken those whose words are left alone
 */
export function rementions(
  passage: Passage,
  found: readonly FoundMention[],
  taken: readonly FoundMention[],
): FoundMention[] {
  const { items, sentence } = passage
  const mentions: FoundMention[] = []
  for (let head = 1; head < items.length; head++) {
    const item = items[head]
    if (item?.kind !== 'word' || !Object.hasOwn(KINDS, item.lower)) continue
    let first = head
    while (head - first < 2 && PASSED.has(items[first - 1]?.lower ?? '')) first--
    if (!/^(?:the|this|that)$/.test(items[first - 1]?.lower ?? '')) continue
    const next = items[head + 1]
    // 'The group of experts', 'the party leader', 'the company Acme' say themselves who is meant.
    const blamed = BLAMES.test(items[first - 2]?.lower ?? '')
    if ((next?.lower === 'of' && !blamed) || next?.kind === 'mention') continue
    if (!item.possessive && next?.kind === 'word' && isNoun(passage, head + 1)) continue
    const start = items[first - 1]?.start ?? item.start
    const actor =
      calledSo(passage, found, item.lower, start) ??
      lastFitting(passage, found, KINDS[item.lower] ?? GROUP, start)
    if (actor === undefined || taken.some((other) => overlaps(other, start, item.end))) continue
    mentions.push({
      start,
      end: item.end,
      actor,
      form: 'description',
      sentence,
      phraseStart: start,
      phraseEnd: item.end,
      ...(actor.sector === undefined ? {} : { sector: actor.sector }),
    })
  }
  return mentions
}

/** Whoever was last called by the same noun: 'a Chinese [firm] ... the firm'. */
function calledSo(
  { analysis, sentence }: Passage,
  found: readonly FoundMention[],
  noun: string,
  offset: number,
): Actor | undefined {
  return found.findLast(
    ({ start, end, form, sentence: at }) =>
      form === 'description' &&
      end <= offset &&
      sentence - at <= NEAR &&
      new RegExp(`\\b${noun}\\b`, 'i').test(analysis.text.slice(start, end)),
  )?.actor
}

function overlaps(other: FoundMention, start: number, end: number): boolean {
  return other.start < end && start < other.end
}

function isNoun(passage: Passage, at: number): boolean {
  const next = passage.items[at]
  return (
    next !== undefined &&
    /^(?:leader|leaders|chief|official|officials|spokes\w+|member|members|congress|headquarters|policy|minister|secretary|commander|fighters)$/.test(
      next.lower,
    )
  )
}

function lastFitting(
  passage: Passage,
  found: readonly FoundMention[],
  { kinds, sectors }: Fit,
  offset: number,
): Actor | undefined {
  const fitting = found.filter(
    (each) =>
      each.end <= offset &&
      passage.sentence - each.sentence <= NEAR &&
      (kinds.includes(each.actor.kind) ||
        (each.actor.kind === 'collective' &&
          each.actor.sector !== undefined &&
          sectors?.includes(each.actor.sector) === true)),
  )
  const last = fitting.at(-1)
  if (last === undefined) return undefined
  const subject = fitting.findLast(
    (each) => each.sentence === last.sentence && isSubject(passage.analysis, each),
  )
  return (subject ?? last).actor
}
