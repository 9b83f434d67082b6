import { describe, expect, test } from 'vitest'
import { formatPeriod } from '../../../src/text/index.ts'
import { eventsOf } from '../events/reading-of.ts'

function datesOf(text: string, published?: string): string[] {
  return eventsOf(text, published).map(
    (event) => `${event.type} ${formatPeriod(event.when)} ${event.when.basis}`,
  )
}

describe('dates of events', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '2024-05',
      'Chile visited nobody. Chile condemned Peru.',
      ['ACCUSE before 31 May 2024 bounded'],
    ],
    ['2024-05', 'Chile condemned Peru on 3 March 2019.', ['ACCUSE 3 March 2019 stated']],
    [
      '2024-05',
      'In 2021, Chile condemned Peru and arrested Peruvian sailors.',
      ['ACCUSE 2021 stated', 'COERCE 2021 stated'],
    ],
    [
      '2024-05',
      'Chile will visit no one; Modi will visit Tokyo.',
      ['AGREE after 1 May 2024 bounded'],
    ],
    [
      '2024-05',
      'After the 2019 invasion of Kuwait by Iraq, Oman condemned Iraq.',
      ['ASSAULT 2019 stated', 'ACCUSE before 31 May 2024 bounded'],
    ],
    [
      '2024-05',
      'Kenya expelled Somali diplomats in March. A month later, Kenya closed its embassy in Somalia.',
      ['SANCTION March 2024 resolved', 'SANCTION April 2024 resolved'],
    ],
    ['nothing', 'Chile condemned Peru last month.', ['ACCUSE undated none']],
  ])('published %s: %s', (published, text, expected) => {
    expect(datesOf(text, published)).toEqual(expected)
  })
})
