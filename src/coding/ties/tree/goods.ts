import type { SentenceTree } from '../../predicates/index.ts'

/** What is delivered decides the kind of a tie of supply. */
export type Goods =
  | 'energy'
  | 'arms'
  | 'training'
  | 'money'
  | 'troops'
  | 'intelligence'
  | 'water'
  | 'other'

const BY_LEMMA: ReadonlyMap<string, Goods> = new Map(
  (
    [
      [
        'energy',
        'gas oil electricity power fuel petrol petroleum gasoline diesel coal crude hydropower lng energy uranium kerosene',
      ],
      [
        'arms',
        'arm arms weapon weaponry drone jet missile tank helicopter rifle ammunition aircraft radar munition artillery warship submarine gun equipment hardware shell warplane fighter bomb rocket armament frigate gunship gunboat patrol submarine corvette launcher howitzer',
      ],
      ['training', 'training trainer instructor adviser advisor instruction'],
      ['troops', 'troop soldier mercenary fighter force contingent paratrooper marine gendarme'],
      ['money', 'money fund funding cash finance financing subsidy'],
      ['intelligence', 'intelligence'],
      ['water', 'water'],
      [
        'other',
        'copper gold wheat grain rice soy soybean fish timber cotton lithium cobalt tin zinc iron ore steel cement ' +
          'food goods good fertiliser fertilizer car vehicle machinery coffee cocoa tea fruit banana meat beef ' +
          'sugar milk livestock cattle sheep import export product commodity mineral metal silver diamond labour ' +
          'shrimp prawn squid tuna vanilla kava nickel bauxite coltan uranium vegetable cashew nut cement lorry truck tobacco grape wine gem jade teak chip semiconductor vaccine medicine flower salt phosphate palm rubber textile garment output production harvest',
      ],
    ] as const
  ).flatMap(([goods, words]) => words.split(' ').map((word) => [word, goods] as const)),
)

/**
 * What the phrase headed by `token` is made of, by its head, by what stands before it ('gas exports'),
 * behind 'of' ('most of its fuel') or beside it ('rifles and drones'); undefined when nothing tells.
 */
export function goodsAt(tree: SentenceTree, token: number, depth = 0): Goods | undefined {
  const own = BY_LEMMA.get(tree.lemma(token))
  if (own !== undefined && own !== 'other')
    return own === 'arms' && depth === 0 && tree.lemma(token) === 'fighter' ? 'troops' : own
  let weak = own
  if (depth < DEEPEST)
    for (const child of tree.children(token)) {
      if (!isPartOf(tree, child)) continue
      const found = goodsAt(tree, child, depth + 1)
      if (found !== undefined && found !== 'other') return found
      weak ??= found
    }
  return weak
}

const DEEPEST = 4

function isPartOf(tree: SentenceTree, child: number): boolean {
  const relation = tree.relation(child)
  if (/^(compound|amod|conj|flat|appos)/.test(relation)) return tree.tag(child) !== 'VERB'
  return (
    /^(nmod|obl)/.test(relation) &&
    /^(of|such as|including|like)$/.test(tree.preposition(child) ?? '')
  )
}
