import { type FeatureSink, GROUP } from './feature-sink.ts'
import { hashText, mix } from './hashing.ts'
import { PairPath } from './pair-path.ts'
import { RELATION, type SentenceView, TOKEN } from './sentence-view.ts'
import { LIGHT, REVERSER } from './typing-words.ts'

/** Zones over which word vectors are averaged. */
const ZONES = ['path', 'between', 'near', 'objects'] as const
/** Number of zones over which word vectors are averaged. */
export const DENSE_ZONES = ZONES.length
const ZONE = Object.fromEntries(ZONES.map((name, number) => [name, number])) as Readonly<
  Record<(typeof ZONES)[number], number>
>

/** Templates of features: each name gives the hash that its features are mixed with. */
function template(name: string): number {
  return hashText(`template ${name}`)
}
const WORD = template('word')
const BEFORE = template('before')
const BETWEEN = template('between')
const AFTER = template('after')
const SOURCE_FIRST = template('source first')
const TARGET_FIRST = template('target first')
const PAIR = template('bigram')
const SKIP = template('skip bigram')
const LABELS = template('path labels')
const ON_PATH = template('on path')
const UP = template('up')
const DOWN = template('down')
const TOP = template('top')
const TOP_FRAME = template('top frame')
const SOURCE_HOLD = template('source hold')
const TARGET_HOLD = template('target hold')
const SOURCE_VERB = template('source verb')
const TARGET_VERB = template('target verb')
const SAME_VERB = template('same verb')
const VERB_PAIR = template('verb pair')
const ABOVE = template('above')
const BELOW = template('below')
const AUXILIARY = template('auxiliary')
const TENSE = template('tense')
const NEGATED = template('negated')
const CHILD = template('child')
const NEAR = template('near')
const STEM = template('stem')
const CLASS_TOP = template('class of top')
const CLASS_PATH = template('class on path')
const CLASS_NEAR = template('class near')
const CLASS_ANY = template('class')
const CLASS_CHILD = template('class of child')
const VOTE_TOP = template('vote of top')
const VOTE_PATH = template('vote on path')
const VOTE_NEAR = template('vote near')
const VOTE_ANY = template('vote')
const VOTE_VOICE = template('vote and voice')
const VOTE_MODAL = template('vote and modal')
const VOTE_CHAIN = template('vote chain')
const VOTE_FIRST = template('first vote')
const SOURCE_HEAD = template('source head')
const TARGET_HEAD = template('target head')
const SOURCE_WORD = template('source word')
const TARGET_WORD = template('target word')
const NO_SOURCE = template('no source')
const NO_TARGET = template('no target')
const REVERSED = template('reversed')
const REVERSED_WORD = template('reversed word')
const REVERSED_VOTE = template('reversed vote')
const FOCUS = template('focus')
const FOCUS_FRAME = template('focus frame')
const FOCUS_VOTE = template('focus vote')
const NEGATIONS: ReadonlySet<number> = new Set(
  ['not', 'never', 'no', "n't", 'without', 'neither', 'nor', 'hardly'].map(hashText),
)

const NEAR_STEPS = 2

/** Writes what the linear model sees of one pair in a sentence. */
export class PairFeatures {
  readonly #view: SentenceView
  readonly #sink: FeatureSink
  readonly #path: PairPath
  readonly #width: number
  #near = new Uint8Array(0)

  constructor(view: SentenceView, sink: FeatureSink) {
    this.#view = view
    this.#sink = sink
    this.#path = new PairPath(view)
    this.#width = view.words.vectors.width
  }

  /**
   * Fills the sink for the pair of stretches `[sourceFirst, sourceEnd)` and `[targetFirst, targetEnd)` of
   * the view's tokens (empty when there is none) and a trigger token (-1 when none is known).
   */
  write(
    sourceFirst: number,
    sourceEnd: number,
    targetFirst: number,
    targetEnd: number,
    trigger: number,
  ): void {
    const sink = this.#sink
    sink.clear()
    if (this.#view.count === 0) return
    this.#path.find(sourceFirst, sourceEnd, targetFirst, targetEnd, trigger)
    this.#markNear(sourceFirst, sourceEnd, targetFirst, targetEnd)
    this.#bags(sourceFirst, sourceEnd, targetFirst, targetEnd)
    this.#alongPath()
    this.#chains()
    this.#arguments(sourceFirst, sourceEnd, targetFirst, targetEnd)
    this.#reversals()
    this.#focus(trigger)
    sink.finish()
    this.#scaleZones()
  }

  /** Marks tokens within two steps of the path, the spans left out: 1 near, 2 next to it, 3 on it. */
  #markNear(sourceFirst: number, sourceEnd: number, targetFirst: number, targetEnd: number): void {
    const view = this.#view
    if (this.#near.length < view.count) this.#near = new Uint8Array(view.count * 2)
    const near = this.#near
    near.fill(0, 0, view.count)
    const { nodes, size } = this.#path
    for (let i = 0; i < size; i++) near[nodes[i] as number] = NEAR_STEPS + 1
    for (let step = NEAR_STEPS; step > 0; step--)
      for (let i = 0; i < view.count; i++) {
        const head = view.head[i] as number
        if (near[i] === 0 && head >= 0 && near[head] === step + 1) near[i] = step
        if (head >= 0 && near[i] === step + 1 && near[head] === 0 && step === NEAR_STEPS)
          near[head] = step
      }
    for (let i = sourceFirst; i < sourceEnd; i++) near[i] = 0
    for (let i = targetFirst; i < targetEnd; i++) near[i] = 0
  }

  #bags(sourceFirst: number, sourceEnd: number, targetFirst: number, targetEnd: number): void {
    const view = this.#view
    const sink = this.#sink
    const noSource = sourceFirst >= sourceEnd
    const noTarget = targetFirst >= targetEnd
    const low = noSource
      ? noTarget
        ? 0
        : targetFirst
      : noTarget
        ? sourceFirst
        : Math.min(sourceFirst, targetFirst)
    const high = noSource
      ? noTarget
        ? 0
        : targetEnd
      : noTarget
        ? sourceEnd
        : Math.max(sourceEnd, targetEnd)
    const order =
      noTarget || (!noSource && sourceFirst <= targetFirst) ? SOURCE_FIRST : TARGET_FIRST
    let last = 0
    let beforeLast = 0
    let firstVote = true
    for (let i = 0; i < view.count; i++) {
      const inside = (i >= sourceFirst && i < sourceEnd) || (i >= targetFirst && i < targetEnd)
      const kind = view.kind[i] as number
      const hash = inside
        ? i < sourceEnd && i >= sourceFirst
          ? NO_SOURCE
          : NO_TARGET
        : (view.hash[i] as number)
      if ((kind & TOKEN.mark) !== 0) continue
      if (last !== hash || !inside) {
        if (last !== 0) sink.add(GROUP.bigrams, mix(mix(PAIR, last), hash))
        if (beforeLast !== 0) sink.add(GROUP.bigrams, mix(mix(SKIP, beforeLast), hash), 0.5)
        beforeLast = last
        last = hash
      }
      if (inside || (kind & TOKEN.name) !== 0) continue
      const zone = i < low ? BEFORE : i < high ? BETWEEN : AFTER
      sink.add(GROUP.words, mix(WORD, hash))
      sink.add(GROUP.zones, mix(mix(zone, order), hash))
      sink.add(GROUP.zones, mix(zone, hash))
      const word = view.word[i] as number
      if ((kind & TOKEN.content) !== 0) {
        const known = view.words
        sink.add(GROUP.stems, mix(STEM, known.stem[word] as number))
        sink.add(GROUP.stems, mix(mix(STEM, zone), known.stem[word] as number))
        if (i >= low && i < high) this.#addVector(word, ZONE.between, 1)
        this.#addClasses(i, CLASS_ANY, 0.4)
      }
      const vote = view.vote[i] as number
      if (vote >= 0) {
        sink.add(GROUP.votes, mix(VOTE_ANY, vote))
        sink.add(GROUP.votes, mix(mix(VOTE_ANY, zone), vote))
        if (firstVote) sink.add(GROUP.votes, mix(VOTE_FIRST, vote))
        firstVote = false
      }
      const near = this.#near[i] as number
      if (near > 0) {
        sink.add(GROUP.near, mix(NEAR, hash), near === 1 ? 0.6 : 1)
        if (near >= NEAR_STEPS) sink.add(GROUP.near, mix(mix(NEAR, near), hash))
        sink.add(GROUP.stems, mix(NEAR, view.words.stem[word] as number))
        if (vote >= 0) sink.add(GROUP.votes, mix(mix(VOTE_NEAR, near), vote), 1.5)
        if ((kind & TOKEN.content) !== 0) {
          this.#addVector(word, ZONE.near, near === 1 ? 0.5 : 1)
          this.#addClasses(i, CLASS_NEAR, 0.7)
        }
      }
    }
  }

  #alongPath(): void {
    const view = this.#view
    const sink = this.#sink
    const path = this.#path
    const { nodes, size, top } = path
    let labels = LABELS
    let previous = 0
    for (let i = 0; i < size; i++) {
      const node = nodes[i] as number
      const side = i < path.topAt ? UP : i > path.topAt ? DOWN : TOP
      const hash = view.hash[node] as number
      const relation = view.relation[node] as number
      labels = mix(mix(labels, side), mix(relation, view.caseMark[node] as number))
      if (i === 0 && node === path.source) continue
      if (i === size - 1 && node === path.target) continue
      sink.add(GROUP.path, mix(ON_PATH, hash))
      sink.add(GROUP.path, mix(side, hash))
      if (previous !== 0) sink.add(GROUP.path, mix(mix(ON_PATH, previous), hash))
      previous = hash
      const vote = view.vote[node] as number
      if (vote >= 0) sink.add(GROUP.votes, mix(mix(VOTE_PATH, side), vote), 2)
      this.#addClasses(node, mix(CLASS_PATH, side), 1)
      if (((view.kind[node] as number) & TOKEN.name) === 0)
        this.#addVector(view.word[node] as number, ZONE.path, 1)
    }
    sink.add(GROUP.path, labels)
    const frame = mix(path.sourceHold, path.targetHold)
    sink.add(GROUP.path, mix(TOP_FRAME, frame))
    if (top < 0) return
    const topHash = view.hash[top] as number
    sink.add(GROUP.path, mix(TOP, topHash), 2)
    sink.add(GROUP.path, mix(mix(TOP_FRAME, frame), topHash), 2)
    sink.add(GROUP.stems, mix(TOP, view.words.stem[view.word[top] as number] as number), 2)
    this.#addClasses(top, CLASS_TOP, 2)
    this.#addVector(view.word[top] as number, ZONE.path, 1)
    const vote = view.vote[top] as number
    if (vote >= 0) {
      sink.add(GROUP.votes, mix(VOTE_TOP, vote), 3)
      sink.add(GROUP.votes, mix(mix(VOTE_VOICE, frame), vote), 2)
    }
    const { sourceVerb, targetVerb } = path
    if (sourceVerb >= 0) {
      const hash = view.hash[sourceVerb] as number
      sink.add(GROUP.path, mix(SOURCE_VERB, hash), 1.5)
      sink.add(GROUP.path, mix(mix(SOURCE_VERB, path.sourceHold), hash), 1.5)
      this.#addClasses(sourceVerb, SOURCE_VERB, 1)
    }
    if (targetVerb >= 0) {
      const hash = view.hash[targetVerb] as number
      sink.add(GROUP.path, mix(TARGET_VERB, hash), 1.5)
      sink.add(GROUP.path, mix(mix(TARGET_VERB, path.targetHold), hash), 1.5)
      this.#addClasses(targetVerb, TARGET_VERB, 1)
    }
    if (sourceVerb >= 0 && sourceVerb === targetVerb)
      sink.add(GROUP.path, mix(mix(SAME_VERB, frame), view.hash[sourceVerb] as number), 2)
    else if (sourceVerb >= 0 && targetVerb >= 0) {
      sink.add(
        GROUP.path,
        mix(mix(VERB_PAIR, view.hash[sourceVerb] as number), view.hash[targetVerb] as number),
        2,
      )
      const [one, two] = [view.vote[sourceVerb] as number, view.vote[targetVerb] as number]
      sink.add(GROUP.votes, mix(mix(VOTE_CHAIN, one), two), 1.5)
    }
  }

  /** The verbs over and under the top, what marks its tense, and its own dependents. */
  #chains(): void {
    const view = this.#view
    const sink = this.#sink
    const { top, sourceVerb, targetVerb } = this.#path
    if (top < 0) return
    let node = top
    for (let step = 0; step < 3; step++) {
      const relation = view.relation[node] as number
      const head = view.head[node] as number
      if (head < 0) break
      const hash = view.hash[head] as number
      sink.add(GROUP.chain, mix(mix(ABOVE, relation), hash))
      sink.add(GROUP.chain, mix(ABOVE, hash))
      const [over, under] = [view.vote[head] as number, view.vote[top] as number]
      sink.add(GROUP.votes, mix(mix(mix(VOTE_CHAIN, ABOVE), over), under))
      this.#addClasses(head, ABOVE, 0.7)
      node = head
    }
    this.#modality(top, TOP)
    if (sourceVerb >= 0 && sourceVerb !== top) this.#modality(sourceVerb, SOURCE_VERB)
    if (targetVerb >= 0 && targetVerb !== top && targetVerb !== sourceVerb)
      this.#modality(targetVerb, TARGET_VERB)
    for (let i = 0; i < view.count; i++) {
      const head = view.head[i] as number
      if (head < 0 || this.#near[head] !== NEAR_STEPS + 1) continue
      const relation = view.relation[i] as number
      if (relation === RELATION.function) continue
      const hash = view.hash[i] as number
      const place = mix(mix(CHILD, relation), view.caseMark[i] as number)
      const atTop = head === top
      sink.add(GROUP.chain, mix(place, hash))
      sink.add(GROUP.chain, mix(mix(place, hash), view.hash[head] as number))
      const isVerbal =
        relation === RELATION.openComplement ||
        relation === RELATION.clausalComplement ||
        relation === RELATION.adverbialClause ||
        relation === RELATION.conjunct ||
        relation === RELATION.relativeClause
      const word = view.word[i] as number
      if (isVerbal) {
        sink.add(GROUP.chain, mix(mix(BELOW, relation), hash))
        this.#addClasses(i, mix(CLASS_CHILD, relation), 1)
        if (atTop) this.#addVector(word, ZONE.path, 1)
        const [over, under] = [view.vote[head] as number, view.vote[i] as number]
        sink.add(GROUP.votes, mix(mix(VOTE_CHAIN, over), under), 1.5)
      } else if (
        relation === RELATION.object ||
        relation === RELATION.oblique ||
        relation === RELATION.passiveSubject
      ) {
        this.#addClasses(i, mix(CLASS_CHILD, relation), 1)
        if (((view.kind[i] as number) & TOKEN.name) === 0) this.#addVector(word, ZONE.objects, 1)
        const light = (view.words.flags[view.word[head] as number] as number) & LIGHT
        const vote = view.vote[i] as number
        if (vote >= 0) sink.add(GROUP.votes, mix(mix(VOTE_CHAIN, light), mix(relation, vote)), 1.5)
      }
    }
  }

  /** Auxiliaries, negation, 'to', 'if' and tense of a predicate. */
  #modality(predicate: number, role: number): void {
    const view = this.#view
    const sink = this.#sink
    const vote = view.vote[predicate] as number
    const tense = view.tag[predicate] as number
    sink.add(GROUP.chain, mix(mix(TENSE, role), tense))
    sink.add(GROUP.votes, mix(mix(VOTE_MODAL, tense), vote))
    let state = 0
    for (let i = 0; i < view.count; i++) {
      if (view.head[i] !== predicate) continue
      const relation = view.relation[i] as number
      const hash = view.hash[i] as number
      const negates = NEGATIONS.has(hash)
      if (negates) {
        sink.add(GROUP.chain, mix(NEGATED, role))
        sink.add(GROUP.chain, mix(mix(NEGATED, role), view.hash[predicate] as number))
        sink.add(GROUP.votes, mix(mix(VOTE_MODAL, NEGATED), vote), 1.5)
      } else if (
        relation === RELATION.auxiliary ||
        relation === RELATION.passiveAuxiliary ||
        relation === RELATION.marker ||
        relation === RELATION.particle
      ) {
        sink.add(GROUP.chain, mix(mix(AUXILIARY, role), hash))
        sink.add(GROUP.chain, mix(mix(AUXILIARY, hash), view.hash[predicate] as number))
        sink.add(GROUP.votes, mix(mix(VOTE_MODAL, hash), vote))
        state = mix(state, hash)
      }
    }
    sink.add(GROUP.chain, mix(mix(TENSE, state), tense))
  }

  #arguments(sourceFirst: number, sourceEnd: number, targetFirst: number, targetEnd: number): void {
    const sink = this.#sink
    const path = this.#path
    if (sourceFirst >= sourceEnd) sink.add(GROUP.arguments, NO_SOURCE)
    if (targetFirst >= targetEnd) sink.add(GROUP.arguments, NO_TARGET)
    sink.add(GROUP.arguments, mix(SOURCE_HOLD, path.sourceHold))
    sink.add(GROUP.arguments, mix(TARGET_HOLD, path.targetHold))
    this.#argument(path.source, sourceFirst, sourceEnd, SOURCE_HEAD, SOURCE_WORD)
    this.#argument(path.target, targetFirst, targetEnd, TARGET_HEAD, TARGET_WORD)
    if (path.source >= 0 && path.target >= 0) {
      const view = this.#view
      sink.add(
        GROUP.arguments,
        mix(mix(SOURCE_HEAD, view.hash[path.source] as number), view.hash[path.target] as number),
      )
    }
  }

  #argument(head: number, first: number, end: number, headRole: number, wordRole: number): void {
    if (head < 0) return
    const view = this.#view
    this.#sink.add(GROUP.arguments, mix(headRole, view.hash[head] as number), 1.5)
    this.#addClasses(head, headRole, 1)
    for (let i = first; i < end; i++)
      if (((view.kind[i] as number) & (TOKEN.content | TOKEN.name)) !== 0)
        this.#sink.add(GROUP.arguments, mix(wordRole, view.hash[i] as number))
  }

  /** 'lift', 'end', 'release' and the like with what they undo. */
  #reversals(): void {
    const view = this.#view
    const sink = this.#sink
    for (let i = 0; i < view.count; i++) {
      if (((view.words.flags[view.word[i] as number] as number) & REVERSER) === 0) continue
      const near = this.#near[i] as number
      const weight = near > NEAR_STEPS ? 2 : near > 0 ? 1 : 0.5
      const place = near > NEAR_STEPS ? TOP : near > 0 ? NEAR : WORD
      sink.add(GROUP.reversal, mix(REVERSED, place), weight)
      for (let j = 0; j < view.count; j++) {
        let under = view.head[j] === i
        if (!under) {
          const head = view.head[j] as number
          under = head >= 0 && view.head[head] === i && view.relation[head] !== RELATION.conjunct
        }
        if (!under || ((view.kind[j] as number) & TOKEN.content) === 0) continue
        const relation = view.relation[j] as number
        if (relation === RELATION.subject) continue
        sink.add(GROUP.reversal, mix(mix(REVERSED_WORD, place), view.hash[j] as number), weight)
        sink.add(
          GROUP.reversal,
          mix(mix(REVERSED_WORD, view.hash[i] as number), view.hash[j] as number),
          weight,
        )
        const vote = view.vote[j] as number
        if (vote >= 0) {
          sink.add(GROUP.reversal, mix(mix(REVERSED_VOTE, place), vote), weight)
          sink.add(GROUP.reversal, mix(mix(REVERSED_VOTE, view.hash[i] as number), vote), weight)
        }
        this.#addClasses(j, mix(REVERSED, place), 0.5)
      }
    }
  }

  /** A trigger that is known beforehand. */
  #focus(trigger: number): void {
    if (trigger < 0) return
    const view = this.#view
    const sink = this.#sink
    const hash = view.hash[trigger] as number
    const relation = view.relation[trigger] as number
    sink.add(GROUP.focus, mix(FOCUS, hash), 2)
    sink.add(GROUP.focus, mix(mix(FOCUS_FRAME, relation), hash))
    sink.add(GROUP.focus, mix(FOCUS, view.words.stem[view.word[trigger] as number] as number))
    sink.add(GROUP.focus, mix(mix(FOCUS_VOTE, relation), view.vote[trigger] as number), 2)
    const head = view.head[trigger] as number
    if (head >= 0) sink.add(GROUP.focus, mix(mix(FOCUS, ABOVE), view.hash[head] as number))
  }

  /** The WordNet classes of a token, nearest first; those far up count less. */
  #addClasses(token: number, role: number, weight: number): void {
    const view = this.#view
    const kind = view.kind[token] as number
    if ((kind & TOKEN.name) !== 0 || (kind & (TOKEN.verb | TOKEN.noun)) === 0) return
    const { words } = view
    const word = view.word[token] as number
    const entry =
      (kind & TOKEN.verb) !== 0
        ? (words.verbClass[word] as number)
        : (words.nounClass[word] as number)
    if (entry < 0) return
    const { starts, ids } = words.classes
    const end = starts[entry + 1] as number
    for (let i = starts[entry] as number; i < end; i++)
      this.#sink.add(GROUP.classes, mix(role, ids[i] as number), weight)
  }

  #addVector(word: number, zone: number, factor: number): void {
    const { vector, vectors } = this.#view.words
    const row = vector[word] as number
    if (row >= 0) vectors.add(row, factor, this.#sink.dense, zone * this.#width)
  }

  /** Each zone's sum of vectors to the length one. */
  #scaleZones(): void {
    const { dense } = this.#sink
    const width = this.#width
    for (let zone = 0; zone < DENSE_ZONES; zone++) {
      let sum = 0
      for (let j = zone * width; j < (zone + 1) * width; j++)
        sum += (dense[j] as number) * (dense[j] as number)
      if (sum === 0) continue
      const factor = 1 / Math.sqrt(sum)
      for (let j = zone * width; j < (zone + 1) * width; j++)
        dense[j] = (dense[j] as number) * factor
    }
  }
}
