import type { EventType, Mode } from '../../codebook/index.ts'
import { isModeOf } from '../../codebook/index.ts'
import type { EventModality } from '../../coding/index.ts'
import type { Event } from '../../view/index.ts'
import { MODE_PHRASES, TYPE_PHRASES } from './event-phrases.ts'
import type { CountryNames } from './names.ts'
import { namesOf } from './names.ts'
import { triggerPhrase } from './trigger-phrases.ts'

const NOBODY_NAMED = 'Somebody not named'

/** What of an event is needed to put it into words. */
export type Sayable = Pick<
  Event,
  'type' | 'modes' | 'actors' | 'recipients' | 'symmetric' | 'modality'
>

/**
 * An event as a sentence that says no more than its fields: 'Iran visited Azerbaijan'. What did not
 * (yet) happen begins with how it is told: 'Planned: Iran to visit Azerbaijan'.
 *
 * @param trigger the words that made the reader see it; shown where the code alone is vague
 */
export function sayEvent(event: Sayable, countries: CountryNames, trigger?: string): string {
  const { text, vague } = clause(event, countries, trigger ?? '')
  const words = trigger === undefined || !vague ? '' : ` (“${trigger}”)`
  return `${text}${words}`
}

/** `CONSULT/visit`, or the type alone. */
export function codeOf(event: Pick<Event, 'type' | 'modes'>): string {
  return event.modes.length === 0 ? event.type : `${event.type}/${event.modes.join('+')}`
}

function clause(
  event: Sayable,
  countries: CountryNames,
  trigger: string,
): { readonly text: string; readonly vague: boolean } {
  const closer = triggerPhrase(event, trigger) ?? ownMode(event)
  const phrase = closer ?? TYPE_PHRASES[event.type]
  const together = event.symmetric || (event.recipients.length === 0 && event.actors.length > 1)
  const everyone = event.symmetric ? [...event.actors, ...event.recipients] : event.actors
  const subject = everyone.length === 0 ? NOBODY_NAMED : namesOf(everyone, countries)
  const recipients = namesOf(event.recipients, countries)
  const template = together
    ? (phrase.together ?? phrase.alone)
    : event.recipients.length === 0
      ? phrase.alone
      : event.recipients.some(isState)
        ? phrase.to
        : (phrase.people ?? phrase.to)
  const verb = (tense: 'base' | 'past'): string =>
    template
      .replaceAll(/\{([^|{}]+)\|([^|{}]+)\}/g, tense === 'base' ? '$1' : '$2')
      .replaceAll('{r}', () => recipients)
  return { text: MODAL[event.modality](subject, verb), vague: closer === undefined }
}

const MODAL: Readonly<
  Record<EventModality, (subject: string, verb: (tense: 'base' | 'past') => string) => string>
> = {
  asserted: (subject, verb) => `${subject} ${verb('past')}`,
  planned: (subject, verb) => `Planned: ${inside(subject)} to ${verb('base')}`,
  hypothetical: (subject, verb) => `Told as possible: ${inside(subject)} might ${verb('base')}`,
  demanded: (subject, verb) => `Demanded: that ${inside(subject)} ${verb('base')}`,
  denied: (subject, verb) => `Denied: that ${inside(subject)} ${verb('past')}`,
}

/** True for a state itself, not for those who act for it. */
function isState({ id, country }: Sayable['actors'][number]): boolean {
  return country !== undefined && country === (id as string)
}

function inside(subject: string): string {
  return subject === NOBODY_NAMED ? subject.toLowerCase() : subject
}

function ownMode(event: Sayable): (typeof TYPE_PHRASES)[EventType] | undefined {
  if (event.type === 'NONE') return undefined
  const phrases: Partial<Record<Mode, (typeof TYPE_PHRASES)[EventType]>> = MODE_PHRASES[event.type]
  for (const mode of event.modes) if (isModeOf(event.type, mode)) return phrases[mode]
  return undefined
}
