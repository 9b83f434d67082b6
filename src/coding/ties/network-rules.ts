import type { TieKind } from '../../codebook/index.ts'
import type { ActorGroup } from '../patterns/index.ts'
import {
  ACTOR_CLASS,
  clauseAround,
  groupsIn,
  matchesOf,
  originOf,
  sieveOf,
} from '../patterns/index.ts'
import type { TieModality } from '../report.ts'
import { actor, compile, compound, FILLER, object, rangeOf } from './pattern.ts'
import { toldModality } from './relation-sign.ts'
import type { TieCandidate, TieRule } from './tie-candidate.ts'
import { impliedSubject } from './tie-candidate.ts'

const WORKS: readonly (readonly [RegExp, TieKind])[] = [
  [
    /\b(?:undersea|submarine|fib(?:re|er)|telecoms?|telecommunications?|data|internet|digital)\b/,
    'telecom_link',
  ],
  [
    /\b(?:pipelines?|gas|oil|lng|electricity|power|grids?|interconnectors?|energy|transmission)\b/,
    'energy_link',
  ],
  [
    /\b(?:railways?|railroads?|rail|corridors?|routes?|roads?|highways?|motorways?|bridges?|tunnels?|canals?|ports?|ferry|transport|transit|logistics|line|crossing)\b/,
    'transport_link',
  ],
]
const NOUN =
  '(?<noun>pipelines?|electricity (?:linkage|link|grid|line)|power (?:link|line|grid)|grids?|interconnectors?|(?:undersea |submarine |fib(?:re|er)[ -]optic |data )?cables?|railways?|railroads?|rail (?:link|line)|corridors?|(?:land |transit |trade |sea )?routes?|highways?|motorways?|bridges?|tunnels?|canals?|ferry|linkage|transport links?|road links?|land link)\\b'
const LINK =
  '(?:link(?:s|ed|ing)?|connect(?:s|ed|ing)?|join(?:s|ed|ing)?|stretch(?:es|ed|ing)? from|run(?:s|ning)? from|extend(?:s|ed|ing)? from)'
const STEP = `(?:,? (?:down |up |onward |on |further |then |linking )*(?:to|with|and|via|through|across|by way of) (?:${FILLER}){0,4}?(?:'s )?${ACTOR_CLASS}(?:'s (?:[\\w-]+ ){1,3}?(?=to|with|and|via|through|,|\\.))?)`

/** The kind of infrastructure the words speak of; undefined when they speak of none. */
export function worksKind(words: string): TieKind | undefined {
  return WORKS.find(([pattern]) => pattern.test(words))?.[1]
}

/** Gas and electricity are different links of the same states. */
function carrierOf(words: string): string {
  return /\b(?:electric\w*|power|grid|interconnector)/.test(words) ? 'electricity' : 'fuel'
}

const CHAIN = compile(`\\b(?<link>${LINK})(?= )(?<chain>[^.;—]{3,150})`)
const STATION = new RegExp(
  `(?:^ |\\b(?:to|with|and|via|through|across|from|between|into) )(?:the )?${FILLER}{0,3}?(?<group>${ACTOR_CLASS})`,
  'g',
)
const BETWEEN = compile(
  `${NOUN}(?: (?:that|which|would|will|planned|proposed|project|system|deal))* (?:between|linking|connecting|joining|from) (?:${FILLER}){0,3}?(?<chain>${ACTOR_CLASS}(?:'s? (?:[\\w-]+ ){1,3}?)?${STEP}{0,4})`,
)
const COMPOUND = compile(`${compound('chain')} (?:[\\w-]+ ){0,3}?${NOUN}`)
const THROUGH = compile(
  `\\b(?<noun>exports?|transit|transport(?:ation)?|shipments?|flows?|delivery|deliveries|transfer|swap) of (?<chain>${ACTOR_CLASS}(?:'s?)? (?:[\\w-]+ ){1,3}?(?:(?:through|via|across|over|to|into) (?:${FILLER}){0,2}?${ACTOR_CLASS}(?:'s?)? ?(?:territory|soil|waters|land|ports?)? ?){1,4})`,
)
const DEAL = compile(
  `${actor('a')} [^.;]{0,60}?\\b(?<noun>(?:gas|oil|energy|electricity) (?:swap|transit)|swap deal|transit deal)\\b(?<rest>[^.;]{0,120})`,
)
const LINKED = compile(
  `(?<chain>${ACTOR_CLASS}) (?:are|were|will be|would be|could be|to be|have been) (?:[\\w-]+ ){0,2}?(?:linked|connected|joined) by (?:${FILLER}){0,6}?${NOUN}`,
)
const ACROSS = compile(
  `\\b(?<noun>pipelines?|grids?|cables?|railways?|telecom infrastructure)\\b[^,.;—\\ue000-\\uefff]{0,30} (?:across|through) ${object('b')}`,
)

const JOINT = compile(
  `\\b(?:build(?:s|ing)?|built|plan(?:s|ned|ning)?|lay(?:s|ing)?|laid|construct(?:s|ed|ing)?|develop(?:s|ed|ing)?) (?:an? |the )?(?:[\\w-]+ ){0,3}?${NOUN}[^,.;—\\ue000-\\uefff]{0,20} with ${object('b')}`,
)

/** Of works 'would link' tells a plan; only 'could' and 'if' leave it open. */
function outlookOf(before: string): TieModality {
  const told = toldModality(before, '', '', 140)
  const open = /\b(?:could|might|if|possib\w+|potential\w*)\b/.test(before)
  return told === 'hypothetical' && !open ? 'planned' : told
}

const likely = sieveOf(
  [CHAIN, BETWEEN, COMPOUND, THROUGH, LINKED, DEAL, ACROSS, JOINT],
  (pattern) => pattern,
)

/** Ties made by works: transport, energy and telecom links among the states they join. */
export const networkRule: TieRule = {
  name: 'network',
  find(context) {
    const found: TieCandidate[] = []
    const { shape } = context
    if (likely(shape.shape).length === 0) return found
    const add = (
      match: RegExpExecArray,
      groups: readonly ActorGroup[],
      kind: TieKind | undefined,
    ): void => {
      const count = new Set(
        groups.flatMap((group) => group.members.map((member) => member.actor.id)),
      ).size
      if (kind === undefined || count < 2) return
      const range = rangeOf(match)
      const clause = clauseAround(shape, range.from)
      found.push({
        rule: 'network',
        kind,
        sign: 1,
        from: groups,
        to: [],
        directed: false,
        trigger: originOf(shape, range.from, range.to),
        ...(kind === 'energy_link' ? { carrier: carrierOf(match[0]) } : {}),
        modality: outlookOf(shape.shape.slice(clause.from, range.from)),
      })
    }
    const chain = (match: RegExpExecArray): ActorGroup[] =>
      groupsIn(shape, match.groups?.['chain'] ?? '')
    for (const match of matchesOf(CHAIN, shape.shape)) {
      const words = match.groups?.['chain'] ?? ''
      const stations = matchesOf(STATION, words).flatMap((station) =>
        groupsIn(shape, station.groups?.['group'] ?? ''),
      )
      const lead = shape.shape.slice(0, match.index)
      const opening =
        lead.trim() === '' ? worksKind((context.previous?.shape ?? '').slice(-120)) : undefined
      const start = /^ (?:to|with) /.test(words) ? impliedSubject(context, match.index) : undefined
      if (start !== undefined) stations.unshift(start)
      add(match, stations, worksKind(lead.slice(-90)) ?? opening ?? worksKind(words))
    }
    for (const match of matchesOf(BETWEEN, shape.shape))
      add(
        match,
        chain(match),
        worksKind(shape.shape.slice(Math.max(0, match.index - 20), rangeOf(match, 'noun').to)),
      )
    for (const match of matchesOf(COMPOUND, shape.shape))
      add(match, chain(match), worksKind(match[0]))
    for (const match of matchesOf(THROUGH, shape.shape))
      add(match, chain(match), worksKind(match[0]))
    for (const match of matchesOf(LINKED, shape.shape))
      add(match, chain(match), worksKind(match[0]))
    for (const match of matchesOf(DEAL, shape.shape))
      add(match, groupsIn(shape, match[0]), 'energy_link')
    for (const match of [...matchesOf(ACROSS, shape.shape), ...matchesOf(JOINT, shape.shape)]) {
      const subject = impliedSubject(context, match.index)
      if (subject !== undefined)
        add(match, [subject, ...groupsIn(shape, match.groups?.['b'] ?? '')], worksKind(match[0]))
    }
    return found
  },
}
