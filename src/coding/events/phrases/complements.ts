import type { NounPhrase, Phrase } from './phrase.ts'
import { CLAUSE_PREPOSITIONS } from './phrase.ts'

/** Prepositions that belong to the verb ('carry out an attack'): what follows is a direct object. */
const PARTICLES = new Set(['out', 'off', 'up', 'down', 'back', 'away', 'over'])

/** The noun phrases a verb group brings: direct objects, and phrases behind prepositions. */
export interface Complements {
  /** Indices of noun phrases without preposition, first conjuncts only. */
  readonly direct: readonly number[]
  readonly prepositional: readonly { readonly preposition: string; readonly index: number }[]
  /** Index of an infinitive that depends on the verb. */
  readonly infinitive?: number
  /** Index of a gerund behind a preposition ('commitment to [ending] the war'). */
  readonly gerund?: number
  /** Index of a 'that' that opens what is said or demanded. */
  readonly that?: number
}

/** Reads what follows the verb group at `index` until its clause ends. */
export function complementsOf(phrases: readonly Phrase[], index: number): Complements {
  const direct: number[] = []
  const prepositional: { preposition: string; index: number }[] = []
  let infinitive: number | undefined
  let gerund: number | undefined
  let that: number | undefined
  let joined = false
  let owned: string | undefined
  for (let at = index + 1; at < phrases.length; at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'noun phrase') {
      if (isSubjectOfNext(phrases, at) && at > firstAfter(phrases, index)) break
      if (phrase.possessive) {
        owned ??= phrase.preposition
        continue
      }
      // 'about [Peru's] purchase': the preposition stands before the owner.
      const preposition = phrase.preposition ?? owned
      owned = undefined
      if (preposition !== undefined && !PARTICLES.has(preposition))
        prepositional.push({ preposition, index: at })
      else if (!joined) direct.push(at)
      joined = false
      continue
    }
    if (phrase.kind === 'verb group') {
      if (phrase.form === 'infinitive') infinitive ??= at
      break
    }
    if (phrase.kind === 'and') {
      joined = true
      if (phrases[at + 1]?.kind !== 'noun phrase') break
      continue
    }
    if (phrase.kind === 'comma') {
      const next = phrases[at + 1]
      if (next?.kind === 'and') continue
      if (next?.kind !== 'noun phrase') break
      joined = next.preposition === undefined
      continue
    }
    if (phrase.kind === 'preposition') {
      if (phrases[at + 1]?.kind === 'verb group') {
        gerund = at + 1
        break
      }
      continue
    }
    if (phrase.kind === 'that') that = at
    break
  }
  return {
    direct,
    prepositional,
    ...(infinitive === undefined ? {} : { infinitive }),
    ...(gerund === undefined ? {} : { gerund }),
    ...(that === undefined ? {} : { that }),
  }
}

/** The first noun phrase behind the verb, its owners passed over. */
function firstAfter(phrases: readonly Phrase[], index: number): number {
  let at = index + 1
  while (phrases[at]?.kind === 'noun phrase' && (phrases[at] as NounPhrase).possessive) at++
  return at
}

/** True when the noun phrase at `at` is what the next finite verb is about, not an object here. */
function isSubjectOfNext(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at]
  if (phrase?.kind !== 'noun phrase') return false
  if (phrase.preposition !== undefined && !CLAUSE_PREPOSITIONS.has(phrase.preposition)) return false
  for (let ahead = at + 1; ahead < phrases.length; ahead++) {
    const next = phrases[ahead] as Phrase
    if (next.kind === 'noun phrase') {
      const chained = next.preposition === 'of' || next.preposition === 'in'
      const owned = phrases[ahead - 1]
      if (chained || (owned?.kind === 'noun phrase' && owned.possessive)) continue
      return false
    }
    // A bare '-ed' verb may only describe the noun ('people linked to'); an auxiliary settles it.
    return next.kind === 'verb group' && next.form === 'finite'
  }
  return false
}
