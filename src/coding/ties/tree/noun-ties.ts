import type { TieKind } from '../../../codebook/index.ts'
import { borderTies, debtTies, supportTies } from './border-nouns.ts'
import { othersOf, ownersOf, tie } from './noun-parties.ts'
import { relationTies } from './relation-ties.ts'
import { standingOf } from './standing.ts'
import { baseTies, exerciseTies, supplyTies } from './supply-nouns.ts'
import type { TieView } from './tie-view.ts'
import { apart, hasMembers, type TreeTie } from './tree-tie.ts'
import { underTies } from './under-ties.ts'

/** What a noun with two parties says, and behind which words the second stands. */
interface PartyNoun {
  readonly kind: TieKind
  readonly sign: -1 | 0 | 1
  readonly directed: boolean
  readonly links: readonly string[]
  /** The second party is the one the tie comes from. */
  readonly reversed?: boolean
}

const PARTY_NOUNS: ReadonlyMap<string, PartyNoun> = new Map(
  (
    [
      ['dependence dependency reliance', 'dependence', 0, true, 'on upon'],
      ['sanction embargo blockade boycott', 'sanctions', -1, true, 'on against of'],
      [
        'fear suspicion wariness distrust mistrust worry anxiety apprehension',
        'threat_perception',
        -1,
        true,
        'of about toward towards',
      ],
      ['membership seat', 'membership', 1, true, 'of in'],
      ['status', 'membership', 1, true, 'of in at with'],
      ['mediation', 'mediation', 0, true, 'between'],
    ] as const
  ).flatMap(([nouns, kind, sign, directed, links]) =>
    nouns
      .split(' ')
      .map((noun): [string, PartyNoun] => [
        noun,
        { kind, sign, directed, links: links.split(' ') },
      ]),
  ),
)

const BORDERS = /^(border|frontier|boundary)$/
const SUPPORTS = /^(support|backing|aid|assistance|help|patronage|sponsorship|protection)$/
const SUPPLIES = /^(export|import|supply|sale|delivery|shipment|purchase)$/
const BASES = /^(base|garrison|troop|soldier|force|contingent|outpost)$/
/** Verbs that give a relation noun its first party. */
const EXERCISES = /^(drill|exercise|manoeuvre|maneuver|patrol|wargame)$/

/** The ties of a noun with its parties: 'its dependence on', 'the feud between', 'close ties with'. */
export function nounTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const tag = tree.tag(token)
  if (tag !== 'NOUN' && tag !== 'PROPN') return []
  const relation = tree.relation(token)
  if (relation.startsWith('compound') || relation === 'flat' || relation === 'amod') return []
  const lemma = tree.lemma(token)
  if (tree.preposition(token) === 'under') {
    const found = underTies(view, token)
    if (found.length > 0) return found
  }
  if (BORDERS.test(lemma)) return borderTies(view, token)
  const party = PARTY_NOUNS.get(lemma)
  const observing =
    lemma !== 'status' ||
    tree.children(token).some((child) => /^(observer|member|membership)$/.test(tree.word(child)))
  if (party !== undefined && observing) {
    const found = partyTies(view, token, party)
    if (found.length > 0) return found
  }
  if (lemma === 'debt') return debtTies(view, token)
  if (SUPPORTS.test(lemma)) return supportTies(view, token)
  if (SUPPLIES.test(lemma)) return supplyTies(view, token)
  if (BASES.test(lemma)) return baseTies(view, token)
  if (EXERCISES.test(lemma)) return exerciseTies(view, token)
  return relationTies(view, token)
}

function partyTies(view: TieView, token: number, noun: PartyNoun): readonly TreeTie[] {
  const modality = standingOf(view.tree, token)
  if (modality === undefined) return []
  const others = othersOf(view, token, noun.links)
  const owners = ownersOf(view, token, noun.links)
  if (others === undefined || !apart(owners, others.found)) return []
  if (noun.kind === 'membership' && !others.found.every(hasMembers)) return []
  return [
    tie(view, noun.kind, noun.sign, noun.directed, owners, others.found, token, others.at, {
      modality: noun.kind === 'threat_perception' ? 'perceived' : modality,
      measured: noun.kind === 'dependence',
    }),
  ]
}
