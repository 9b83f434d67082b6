import type { NameSentence, TreeSentence } from './data.ts'
import { tape } from './graph.ts'
import { lemmaRule } from './lemma-rules.ts'
import { F, freeBatch } from './memory.ts'
import { batchOf, type Model } from './model.ts'
import { bioes, spansOf } from './name-tags.ts'

const never = () => 1

/** Heads of several sentences laid one after the other, -1 for a root. */
export function goldHeads(sentences: readonly TreeSentence[]): Int32Array {
  const heads: number[] = []
  for (const sentence of sentences) {
    const first = heads.length
    for (const head of sentence.heads) heads.push(head < 0 ? -1 : first + head)
  }
  return Int32Array.from(heads)
}

function bestOf(scores: { at: number; rows: number; cols: number }, count: number): Int32Array {
  const best = new Int32Array(scores.rows)
  for (let i = 0; i < scores.rows; i++) {
    let top = 0
    const o = scores.at + i * scores.cols
    for (let j = 1; j < count; j++) if ((F[o + j] as number) > (F[o + top] as number)) top = j
    best[i] = top
  }
  return best
}

/** Tags, lemmas and greedy trees of the current weights against gold, in percent. */
export function evaluateTrees(model: Model, sentences: readonly TreeSentence[]) {
  let words = 0,
    upos = 0,
    uas = 0,
    las = 0,
    lemma = 0
  for (let i = 0; i < sentences.length; i += 40) {
    const some = sentences.slice(i, i + 40)
    const batch = batchOf(some.map((s) => s.words))
    const x = model.encode(batch, false, never)
    const tags = bestOf(model.tagScores(x), model.classes.tags.length)
    const rules = bestOf(model.lemmaScores(x), model.classes.lemmaRules.length)
    const arc = model.arcScores(x, batch, undefined, 0, false, never)
    const labels = bestOf(
      model.labelScores(x, arc.best, false, never),
      model.classes.relations.length,
    )
    const gold = goldHeads(some)
    let t = 0
    for (const s of some)
      for (let j = 0; j < s.words.length; j++, t++) {
        words++
        if ((model.classes.tags[tags[t] as number] as string).split('|')[0] === s.upos[j]) upos++
        if (
          model.classes.lemmaRules[rules[t] as number] ===
          lemmaRule(s.words[j] as string, s.lemmas[j] as string)
        )
          lemma++
        if (arc.best[t] !== gold[t]) continue
        uas++
        if (
          (model.classes.relations[labels[t] as number] as string).split(':')[0] ===
          (s.relations[j] as string).split(':')[0]
        )
          las++
      }
    tape.length = 0
    freeBatch()
  }
  const percent = (count: number) => ((100 * count) / words).toFixed(2)
  return `UPOS ${percent(upos)} lemma ${percent(lemma)} UAS ${percent(uas)} LAS ${percent(las)}`
}

/** Exact names of the current weights against gold, over the types that the gold marks. */
export function evaluateNames(
  model: Model,
  types: readonly string[],
  sentences: readonly NameSentence[],
) {
  let right = 0,
    guessed = 0,
    wanted = 0
  for (let i = 0; i < sentences.length; i += 40) {
    const some = sentences.slice(i, i + 40)
    const batch = batchOf(some.map((s) => s.words))
    const best = bestOf(
      model.nameScores(model.encode(batch, false, never), false, never),
      model.classes.nameTags.length,
    )
    let t = 0
    for (const s of some) {
      const guess = spansOf(
        s.words.map((_, j) => model.classes.nameTags[best[t + j] as number] as string),
      )
      const gold = spansOf(bioes(s.tags))
      t += s.words.length
      for (const span of guess)
        if (!types.includes(span.split(' ')[2] as string)) guess.delete(span)
      for (const span of gold) if (!types.includes(span.split(' ')[2] as string)) gold.delete(span)
      guessed += guess.size
      wanted += gold.size
      for (const span of guess) if (gold.has(span)) right++
    }
    tape.length = 0
    freeBatch()
  }
  return `names P ${((100 * right) / guessed).toFixed(1)} R ${((100 * right) / wanted).toFixed(1)} F ${((200 * right) / (guessed + wanted)).toFixed(2)}`
}
