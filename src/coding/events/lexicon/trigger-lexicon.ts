import type { TriggerEntry } from './entry.ts'
import { FAMILIES_OF_AGREEMENT } from './families-of-agreement.ts'
import { FAMILIES_OF_COERCION } from './families-of-coercion.ts'
import { FAMILIES_OF_DISPUTE } from './families-of-dispute.ts'
import { FAMILIES_OF_EXCHANGE } from './families-of-exchange.ts'
import { FAMILIES_OF_RUPTURE } from './families-of-rupture.ts'
import { FAMILIES_OF_VIOLENCE } from './families-of-violence.ts'
import { IDIOMS_OF_AGREEMENT } from './idioms-of-agreement.ts'
import { IDIOMS_OF_DISPUTE } from './idioms-of-dispute.ts'
import { IDIOMS_OF_EXCHANGE } from './idioms-of-exchange.ts'
import { IDIOMS_OF_FORCE } from './idioms-of-force.ts'
import { MATERIAL_CONFLICT } from './material-conflict.ts'
import { MATERIAL_COOPERATION } from './material-cooperation.ts'
import { NO_CATEGORY } from './no-category.ts'
import { VERBAL_CONFLICT } from './verbal-conflict.ts'
import { VERBAL_COOPERATION } from './verbal-cooperation.ts'

/** Every entry of the trigger lexicon. */
export const TRIGGERS: readonly TriggerEntry[] = [
  ...VERBAL_COOPERATION,
  ...MATERIAL_COOPERATION,
  ...VERBAL_CONFLICT,
  ...MATERIAL_CONFLICT,
  ...IDIOMS_OF_AGREEMENT,
  ...IDIOMS_OF_EXCHANGE,
  ...IDIOMS_OF_DISPUTE,
  ...IDIOMS_OF_FORCE,
  ...FAMILIES_OF_AGREEMENT,
  ...FAMILIES_OF_EXCHANGE,
  ...FAMILIES_OF_DISPUTE,
  ...FAMILIES_OF_RUPTURE,
  ...FAMILIES_OF_COERCION,
  ...FAMILIES_OF_VIOLENCE,
  ...NO_CATEGORY,
]

const VERBS = byWord('verb')
const NOUNS = byWord('noun')

/** The verb entries of a lemma, the most demanding first. */
export function verbEntries(lemma: string): readonly TriggerEntry[] {
  return VERBS.get(lemma) ?? []
}

/** The noun entries of a lemma, the most demanding first. */
export function nounEntries(lemma: string): readonly TriggerEntry[] {
  return NOUNS.get(lemma) ?? []
}

function byWord(part: TriggerEntry['part']): ReadonlyMap<string, readonly TriggerEntry[]> {
  const found = new Map<string, TriggerEntry[]>()
  for (const entry of TRIGGERS) {
    if (entry.part !== part) continue
    for (const word of entry.words) {
      const entries = found.get(word)
      if (entries === undefined) found.set(word, [entry])
      else entries.push(entry)
    }
  }
  for (const entries of found.values()) entries.sort((a, b) => demands(b) - demands(a))
  return found
}

function demands(entry: TriggerEntry): number {
  return (
    (entry.takes === undefined ? 0 : 4) +
    (entry.ofNoun === undefined ? 0 : 4) +
    (entry.particle === undefined ? 0 : 3) +
    (entry.infinitive === undefined ? 0 : 3) +
    (entry.modifiedBy === undefined ? 0 : 2) +
    (entry.negated ? 3 : 0) +
    (entry.needsRecipient ? 1 : 0) +
    (entry.actorClass === undefined ? 0 : 1) +
    (entry.recipientClass === undefined ? 0 : 1) +
    entry.weight / 10
  )
}
