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
    [
      '2024-05',
      'Kenyan police foiled a plot in March and arrested nine Somalis.',
      ['COERCE March 2024 resolved', 'COERCE March 2024 resolved'],
    ],
    [
      '2024-05',
      'Norway shipped grain to Sudan in March and has promised to train Sudanese officers.',
      ['AID March 2024 resolved', 'AGREE before 31 May 2024 bounded'],
    ],
    [
      '2024-05',
      'Spain never recognised the election of last March, and Morocco condemned Spain.',
      ['ACCUSE before 31 May 2024 bounded'],
    ],
    [
      '2024-05-20',
      'Ghana, which fears that raids will spread, sent 300 soldiers to Togo on Monday.',
      ['MOBILIZE 20 May 2024 relative'],
    ],
    [
      '2025-04-20',
      'In August 2022 Poland reopened its embassy in Libya. In January Libya expelled Polish diplomats.',
      ['SUPPORT August 2022 stated', 'SANCTION January 2025 resolved'],
    ],
    [
      '2025-06-20',
      'In January 2023 Poland reopened its embassy in Libya. In March Libya expelled Polish diplomats.',
      ['SUPPORT January 2023 stated', 'SANCTION March 2023 resolved'],
    ],
    [
      '2025-02-20',
      'Modi is expected in Osaka in July, when India and Japan intend to sign a treaty.',
      ['AGREE July 2025 resolved'],
    ],
    [
      '2025-03-14',
      'LIMA, March 14, 2025 (Coast News) – Peru has condemned Chile.',
      ['ACCUSE before 14 March 2025 bounded'],
    ],
    [
      '2025',
      'In 2022 Oman invited Modi to Muscat. Modi declined the invitation, prompting Oman to cancel a summit with India.',
      ['AGREE 2022 stated', 'REJECT 2022 resolved', 'REJECT 2022 resolved'],
    ],
  ])('published %s: %s', (published, text, expected) => {
    expect(datesOf(text, published)).toEqual(expected)
  })
})
