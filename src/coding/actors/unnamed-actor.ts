import { type Sector, STATE_SECTORS } from '../../codebook/index.ts'
import type { Iso3 } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import { actsAsOwner } from './owner.ts'
import type { Passage } from './passage.ts'
import { textActorId } from './text-persons.ts'
import type { UnnamedNoun } from './unnamed-nouns.ts'
import { NUMBERS } from './unnamed-phrase.ts'

/** The actor a noun stands for: its owner itself, a part of it, or somebody of nobody. */
export function named(
  passage: Passage,
  noun: UnnamedNoun,
  owner: Actor | undefined,
  words: readonly string[],
): Actor {
  if (owner !== undefined && actsAsOwner(owner) && owner.kind !== 'bloc') {
    const own = ['MIL', 'GOV', 'REB', 'COP', 'UAF'].includes(noun.sector)
    if (own && owner.kind !== 'company') return owner
  }
  const official =
    owner?.kind === 'collective' &&
    STATE_SECTORS.has(owner.sector ?? 'CVL') &&
    STATE_SECTORS.has(noun.sector)
  const own = official || (owner?.kind !== 'person' && owner?.kind !== 'collective')
  const country = own ? owner?.country : undefined
  const plain = words.filter((word) => !/^\d/.test(word) && !NUMBERS.has(word))
  const label = owner === undefined || country === undefined ? '' : ` (${nameOf(passage, country)})`
  const body =
    owner === undefined || official || owner.kind === 'state' || country === undefined
      ? ''
      : `${owner.id}-`
  const shown = plain.join(' ') === '' ? noun.singular : plain.join(' ')
  return unnamedActor(
    noun,
    country,
    country === undefined ? words.join(' ') : `${body}${slugOf(noun, plain)}`,
    `${shown}${label}`,
    noun.sector,
  )
}

function nameOf(passage: Passage, country: Iso3): string {
  return passage.dictionary.state(country)?.name ?? country
}

/** Words that describe and do not tell one office from another. */
const DESCRIBING = new Set(
  'senior junior top new old current local young unnamed unidentified other same first second third'.split(
    ' ',
  ),
)

/** Part of the id: 'interior-minister', 'soldiers', 'police'. A group keeps only its noun. */
function slugOf(noun: UnnamedNoun, words: readonly string[]): string {
  if (noun.use === 'service') return noun.singular
  if (noun.plural) return `${noun.singular}s`
  const modifiers = words.slice(0, -noun.singular.split(' ').length)
  return [...modifiers.filter((word) => !DESCRIBING.has(word)), noun.singular].join('-')
}

/** Nouns whose singular is many people. */
const SEVERAL =
  /(?:division|brigade|battalion|regiment|unit|platoon|squadron|contingent|detachment|convoy|patrol|fleet|flotilla|force|crew|delegation|mission|family|crowd|mob|community|population|populace|public|coalition|faction|campaign|cartel|gang|mafia|company|firm|bank|contractor|operator|supplier|manufacturer|producer|consortium|utility|airline|carrier|union|broadcaster|newspaper|magazine|charity|watchdog|militia|elite|group|movement|organi[sz]ation|agency|cell|band|minority|party|team|authority)$/

function unnamedActor(
  noun: UnnamedNoun,
  country: Iso3 | undefined,
  slug: string,
  name: string,
  sector: Sector,
): Actor {
  const person =
    !noun.plural && noun.use !== 'service' && noun.use !== 'craft' && !SEVERAL.test(noun.singular)
  return {
    id: textActorId(country, slug),
    name,
    kind: person ? 'person' : 'collective',
    ...(country === undefined ? {} : { country }),
    sector,
    roles: [],
  }
}
