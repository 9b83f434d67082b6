import type { TieKind } from '../../codebook/index.ts'
import type { ActorGroup } from '../patterns/index.ts'
import {
  ADJECTIVE_CLASS,
  clauseAround,
  groupsIn,
  originOf,
  sieveOf,
  subjectBefore,
} from '../patterns/index.ts'
import { actor, bearer, compile, FILLER, rangeOf } from './pattern.ts'
import { quantityIn } from './quantity.ts'
import { toldModality } from './relation-sign.ts'
import type { TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedSubject } from './tie-candidate.ts'

const WEAPONS =
  '(?:arms|guns|rifles|weapon(?:s|ry|s systems)?|drones?|missiles?|munitions|ammunition|artillery|fighter jets|jets|warplanes|tanks|submarines|frigates|rockets|air[- ]defen[cs]e|defen[cs]e (?:technology|systems|equipment)|military (?:equipment|hardware|technology)|armou?r(?:ed vehicles)?|howitzers|shells|helicopters|rifles|warships|(?:patrol|coast guard) (?:boats|vessels)|radars?|military aircraft|interceptors?|launchers?|spare parts)'
const ENERGY = '(?:oil|crude|gas|lng|coal|electricity|energy|petroleum|fuel|diesel|uranium|power)'
const OTHER =
  '(?:grain|wheat|maize|corn|rice|soy(?:a|beans?)?|beef|fish|cocoa|coffee|tea|cotton|copper|cobalt|gold|diamonds|iron ore|timber|cars|medicines?|vaccines|textiles|phones|electronics|fruit|vegetables|livestock|sugar|bananas|wine|rare earths|bauxite|nickel|zinc|potash|phosphates?|cement|flour|sunflower oil|palm oil|cattle|ore|metals|equipment|technology|consumer goods|trucks|food|steel|goods|chips|semiconductors|minerals|lithium|fertili[sz]er|water|vehicles|machinery)'
const GOODS = `(?<goods>${WEAPONS}|${ENERGY}|${OTHER})`
const AMOUNT = "(?:[\\w$€£%.,'-]+ ){0,7}?"

const SUPPLY =
  '(?:suppl(?:y|ies|ied|ying)|sells?|sold|selling|exports?|exported|exporting|deliver(?:s|ed|ing)?|provid(?:es?|ed|ing)|ship(?:s|ped|ping)?|send(?:s|ing)?|sent|pump(?:s|ed|ing)?)'
const RECEIVE =
  '(?:receiv(?:es?|ed|ing)|buys?|bought|buying|imports?|imported|importing|gets?|getting|obtain(?:s|ed|ing)?|purchas(?:es?|ed|ing)|sourc(?:es?|ed|ing)|procur(?:es?|ed|ing)|acquir(?:es?|ed|ing)|draw(?:s|ing)?)'

const ONLY_WEAPONS = new RegExp(`^${WEAPONS}$`)
const ONLY_ENERGY = new RegExp(`^${ENERGY}$`)

function kindOfGoods(goods: string): TieKind {
  if (ONLY_WEAPONS.test(goods)) return 'arms_supply'
  if (ONLY_ENERGY.test(goods)) return 'energy_supply'
  return 'trade'
}

interface Shape {
  readonly pattern: RegExp
  /** Which captured party gives. `subject`: the clause's subject. */
  readonly giver: 'a' | 'b' | 'subject'
  readonly taker: 'a' | 'b' | 'subject'
}

const SHAPES: readonly Shape[] = [
  // 'X supplies Y with drones'
  {
    pattern: compile(`\\b${SUPPLY} ${FILLER}{0,2}?${actor('b')} with ${AMOUNT}${GOODS}\\b`),
    giver: 'subject',
    taker: 'b',
  },
  // 'X supplies roughly half of Y's oil'
  {
    pattern: compile(
      `\\b(?:suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|cover(?:s|ed|ing)?|meets?|meeting|met) ${AMOUNT}(?:\\d|%|half|third|quarter|most|much|all|part|share|percent)${AMOUNT}${actor('b')}(?:'s?)? (?:[\\w-]+ ){0,3}?${GOODS}\\b`,
    ),
    giver: 'subject',
    taker: 'b',
  },
  // 'X sells gas to Y'
  {
    pattern: compile(
      `\\b${SUPPLY} ${AMOUNT}${GOODS}(?:[^,.;—]|\\.\\d){0,50}? (?:to|into) ${FILLER}{0,2}?${bearer('b')}`,
    ),
    giver: 'subject',
    taker: 'b',
  },
  // 'Y buys a third of its grain from X'
  {
    pattern: compile(
      `\\b${RECEIVE} ${AMOUNT}(?:of )?(?:its |their |${actor('a')}'s )?(?:[\\w-]+ ){0,3}?${GOODS}(?:[^,.;—]|\\.\\d){0,50}? from ${FILLER}{0,2}?${bearer('b')}`,
    ),
    giver: 'b',
    taker: 'subject',
  },
  // 'Y receives 60,000 barrels of Xian oil', 'Y buys Xian gas'
  {
    pattern: compile(
      `\\b${RECEIVE} ${AMOUNT}(?<b>${ADJECTIVE_CLASS})(?:-made)? (?:[\\w-]+ ){0,2}?${GOODS}\\b`,
    ),
    giver: 'b',
    taker: 'subject',
  },
  // 'X's exports to Y'
  {
    pattern: compile(
      `${actor('a')}(?:'s?)? (?<goods>exports|imports) (?:to|from) ${FILLER}{0,2}?${bearer('b')}`,
    ),
    giver: 'a',
    taker: 'b',
  },
  // '70% of Y's arms come from X'
  {
    pattern: compile(
      `of ${actor('a')}'s? (?:[\\w-]+ ){0,3}?${GOODS} (?:imports |supplies |needs )?(?:comes?|came|(?:is|are|was|were) (?:supplied|imported|bought|provided|purchased)) (?:by|from) ${FILLER}{0,2}?${bearer('b')}`,
    ),
    giver: 'b',
    taker: 'a',
  },
  // 'X's gas exports to Y', 'Xian arms sales to Y', 'X gas supplies to Y'
  {
    pattern: compile(
      `${actor('a')}(?:'s?)? (?:[\\w-]+ ){0,2}?${GOODS} (?:exports?|sales|supplies|shipments|deliveries|flows|transfers) to ${FILLER}{0,2}?${bearer('b')}`,
    ),
    giver: 'a',
    taker: 'b',
  },
  // 'exports of Xian gas to Y', 'the transit of X gas to Y'
  {
    pattern: compile(
      `(?:exports?|sales?|supply|supplies|shipments?|deliver(?:y|ies)|flows?|transfers?|transit) of ${actor('a')}(?:'s?)? (?:[\\w-]+ ){0,2}?${GOODS} to ${FILLER}{0,2}?${bearer('b')}`,
    ),
    giver: 'a',
    taker: 'b',
  },
  // 'Y benefits from X's energy exports', 'Y relies on X's gas'
  {
    pattern: compile(
      `\\b(?:benefits? from|relies on|depends on|lives off) ${actor('b')}'s? (?:[\\w-]+ ){0,2}?${GOODS}(?: (?:exports?|sales|supplies|shipments|deliveries))?\\b`,
    ),
    giver: 'b',
    taker: 'subject',
  },
  // 'Xian-made drones used by Y'
  {
    pattern: compile(
      `${actor('a')}-(?:made|supplied|built|produced) ${FILLER}{0,3}?${GOODS}(?:[^,.;—]|\\.\\d){0,40}? (?:by|to|in) ${bearer('b')}`,
    ),
    giver: 'a',
    taker: 'b',
  },
]

const likely = sieveOf(SHAPES, ({ pattern }) => pattern)

/** Who supplies whom with arms, energy or goods, with the amount where one is told. */
export const supplyRule: TieRule = {
  name: 'supply',
  find(context) {
    const found: TieCandidate[] = []
    const taken = new Set<number>()
    for (const shape of likely(context.shape.shape))
      for (const match of context.shape.shape.matchAll(shape.pattern)) {
        const goods = rangeOf(match, 'goods')
        if (taken.has(goods.from)) continue
        const candidate = candidateOf(context, shape, match)
        if (candidate === undefined) continue
        taken.add(goods.from)
        found.push(candidate)
      }
    return found
  },
}

function candidateOf(
  context: TieContext,
  { giver, taker }: Shape,
  match: RegExpExecArray,
): TieCandidate | undefined {
  const { shape } = context
  const whole = rangeOf(match)
  const party = (role: 'a' | 'b' | 'subject'): readonly ActorGroup[] => {
    if (role !== 'subject') return groupsIn(shape, match.groups?.[role] ?? '')
    const subject = subjectBefore(shape, whole.from) ?? impliedSubject(context, whole.from)
    return subject === undefined ? [] : [subject]
  }
  const from = party(giver)
  const to = party(taker)
  if (from.length === 0 || to.length === 0) return undefined
  const clause = clauseAround(shape, whole.from)
  const quantity = quantityIn(context.text, shape, whole.from, Math.min(clause.to, whole.to + 30))
  return {
    rule: 'supply',
    kind: kindOfGoods(match.groups?.['goods'] ?? ''),
    sign: 1,
    from,
    to,
    directed: true,
    trigger: originOf(shape, whole.from, whole.to),

    modality: toldModality(shape.shape.slice(clause.from, whole.from), '', ''),
    ...(quantity === undefined ? {} : { quantity }),
  }
}
