import type { ActorId } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import { actorRefOf, shapeIndexOf } from '../patterns/index.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, Layers, PlaceMention } from '../step.ts'
import { quantityIn } from './quantity.ts'
import type { TieCandidate, TieContext } from './tie-candidate.ts'
import { isMisread, isMoreExact, isSameTelling, isVaguer } from './told-twice.ts'
import { partyOf, topicOf } from './tree/tie-view.ts'
import type { TreeTie } from './tree/tree-tie.ts'
import { type SentenceTies, treeTies } from './tree/tree-ties.ts'

/** What the layers hold for one sentence. */
export interface SentenceLayers {
  readonly mentions: readonly Mention[]
  readonly places: readonly PlaceMention[]
}

/** The mentions and places of each of `count` sentences, in one pass. */
export function layersBySentence(layers: Layers, count: number): readonly SentenceLayers[] {
  const lists = Array.from({ length: count }, () => ({
    mentions: [] as Mention[],
    places: [] as PlaceMention[],
  }))
  for (const mention of layers.mentions) lists[mention.sentence]?.mentions.push(mention)
  for (const place of layers.places) lists[place.sentence]?.places.push(place)
  return lists
}

function note(pairs: Map<string, TieCandidate[]>, pair: string, candidate: TieCandidate): void {
  const same = pairs.get(pair)
  if (same === undefined) pairs.set(pair, [candidate])
  else same.push(candidate)
}

/** What a sentence hands on to the next. */
export interface Inherited {
  /** Whom it is about. */
  readonly topic: readonly Mention[]
  /** The two actors it names, when they are two and no more. */
  readonly pair: readonly Mention[]
}

/** What the first sentence inherits. */
export const NOTHING_BEFORE: Inherited = { topic: [], pair: [] }

/** One mention of each of two states or armed groups; empty when there are fewer or more. */
function pairIn({ document }: CodingInput, mentions: readonly Mention[]): readonly Mention[] {
  const units = new Map<string, Mention>()
  for (const mention of mentions) {
    if (mention.actor.kind === 'outlet') continue
    const unit = rollUp(actorRefOf(document.id, mention))
    if (!units.has(unit)) units.set(unit, mention)
  }
  const states = [...units]
    .filter(([unit]) => /^[A-Z]{3}$/.test(unit))
    .map(([, mention]) => mention)
  return states.length === 2 ? states : []
}

/** How far before its words a quantity may stand, in characters. */
const REACH = 90

/**
 * The candidates of a sentence by word order, without those the tree shows to be denied, asked for or
 * warned against, and with those only the tree tells.
 */
export function withTree(
  input: CodingInput,
  layers: Layers,
  context: TieContext,
  told: readonly TieCandidate[],
  before: Inherited,
  here: SentenceLayers,
): { readonly candidates: readonly TieCandidate[]; readonly inherited: Inherited } {
  const { sentence } = context.shape
  const { mentions } = here
  if (mentions.length === 0) return { candidates: told, inherited: before }
  const places = placeMentions(input, here, sentence.index)
  const around = { topic: before.topic, places, pairBefore: before.pair }
  const found = treeTies(input.analysis, sentence, mentions, speakerFinder(input, layers), around)
  const candidates: TieCandidate[] = []
  const pairs = new Map<string, TieCandidate[]>()
  for (const candidate of told) {
    if (isVetoed(input, found, candidate) || isMisread(input, found, candidate)) continue
    candidates.push(candidate)
    note(pairs, pairOf(input, candidate), candidate)
  }
  for (const tie of found.ties) {
    const candidate = candidateOf(input, context, tie)
    const pair = pairOf(input, candidate)
    if (isVaguer(candidate, told)) continue
    const looser = pairs.get(pair)?.find((other) => isMoreExact(candidate, other))
    if (looser !== undefined) candidates.splice(candidates.indexOf(looser), 1, candidate)
    if (pairs.get(pair)?.some((other) => isSameTelling(other, candidate)) === true) continue
    note(pairs, pair, candidate)
    candidates.push(candidate)
  }
  const topic = topicOf(found.view)
  return {
    candidates,
    inherited: {
      topic: topic.length > 0 ? topic : before.topic,
      pair: pairIn(input, [...mentions, ...places]),
    },
  }
}

/** Places that name no actor here, as the states they lie in. */
function placeMentions(
  { dictionary }: CodingInput,
  { places, mentions }: SentenceLayers,
  sentence: number,
): readonly Mention[] {
  const found: Mention[] = []
  for (const place of places) {
    if (place.place.country === undefined) continue
    const actor = dictionary.state(place.place.country)
    const known = mentions.some(({ start, end }) => start < place.end && place.start < end)
    if (actor === undefined || known) continue
    const { start, end, firstToken, endToken } = place
    found.push({
      start,
      end,
      actor,
      form: 'place',
      sentence,
      firstToken,
      endToken,
      phraseFirstToken: firstToken,
      phraseEndToken: endToken,
      nested: false,
    })
  }
  return found
}

/** Who is meant by 'we' at a token: the speaker of the innermost words around it. */
function speakerFinder(
  { analysis }: CodingInput,
  layers: Layers,
): (token: number) => Mention | undefined {
  return (token) => {
    let best: { readonly id: ActorId; readonly width: number } | undefined
    for (const { firstToken, endToken, attribution } of layers.attributions) {
      if (token < firstToken || token >= endToken || attribution.holder === 'author') continue
      const width = endToken - firstToken
      if (best === undefined || width < best.width) best = { id: attribution.holder.id, width }
    }
    if (best === undefined || analysis.sentences.length === 0) return undefined
    return layers.mentions.find(({ actor }) => actor.id === best?.id)
  }
}

function isVetoed(input: CodingInput, found: SentenceTies, candidate: TieCandidate): boolean {
  const { tree } = found.view
  if (!tree.parsed || candidate.kind === 'border' || candidate.sign < 0) return false
  const { start, end } = input.analysis.tokens
  for (let token = tree.sentence.firstToken; token < tree.sentence.endToken; token++) {
    if ((start[token] as number) < candidate.trigger.start) continue
    if ((end[token] as number) > candidate.trigger.end) break
    if (tree.tag(token) !== 'NOUN') continue
    if (found.isAskedFor(token)) return true
  }
  return false
}

function pairOf({ document }: CodingInput, { kind, from, to }: TieCandidate): string {
  const units = [...from, ...to].flatMap(({ members }) =>
    members.map((member) => rollUp(actorRefOf(document.id, member))),
  )
  return `${FAMILY[kind] ?? kind}|${[...new Set(units)].sort().join('+')}`
}

/** Kinds that tell one relation of the same two with other words. */
const FAMILY: Readonly<Partial<Record<TieCandidate['kind'], string>>> = {
  political_ties: 'relation',
  alliance: 'relation',
  rivalry: 'relation',
  military_cooperation: 'relation',
  proxy_support: 'relation',
  arms_supply: 'supply',
  energy_supply: 'supply',
  trade: 'supply',
}

function candidateOf(
  { analysis, document }: CodingInput,
  { shape }: TieContext,
  tie: TreeTie,
): TieCandidate {
  const { tokens } = analysis
  const trigger = {
    start: tokens.start[tie.firstToken] ?? shape.sentence.start,
    end: tokens.end[tie.endToken - 1] ?? shape.sentence.end,
  }
  const quantity =
    tie.measured === true
      ? quantityIn(
          document.text,
          shape,
          Math.max(0, shapeIndexOf(shape, trigger.start) - REACH),
          Math.min(shape.shape.length, shapeIndexOf(shape, trigger.end) + REACH),
        )
      : undefined
  return {
    rule: 'tree',
    kind: tie.kind,
    sign: tie.sign,
    from: partyOf(tie.from),
    to: partyOf(tie.to),
    directed: tie.directed,
    trigger,
    modality: tie.modality,
    ...(quantity === undefined ? {} : { quantity }),
  }
}
