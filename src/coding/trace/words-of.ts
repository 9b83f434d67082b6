import type { Period } from '../../text/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { ActorRef, Attribution } from '../report.ts'

/** 'Iran (IRN GOV)': name, country and sector, or that nobody is named. */
export function actorWords(actors: readonly ActorRef[]): string {
  if (actors.length === 0) return 'nobody named'
  return actors
    .map(({ name, country, sector }) => {
      const unit = [country, sector].filter((part) => part !== undefined).join(' ')
      return unit === '' ? name : `${name} (${unit})`
    })
    .join(', ')
}

/** '5 January 2022 (resolved)'. */
export function periodWords(period: Period): string {
  return `${formatPeriod(period)} (${period.basis})`
}

/** 'the author asserts'. */
export function attributionWords({ holder, stance }: Attribution): string {
  return `${holder === 'author' ? 'the author' : actorWords([holder])} ${stance}`
}

/** '"in Baku"', at most 80 characters of it. */
export function quoted(text: string, start: number, end: number): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return `"${words.length > 80 ? `${words.slice(0, 79)}…` : words}"`
}
