import { describe, expect, test } from 'vitest'
import { mentionsIn } from './mentions-in.ts'

/** 'Masrour Barzani; else Nechirvan Barzani 0.33': whom each name that others bear is taken for. */
function shared(text: string, published?: string): string[] {
  return mentionsIn(text, published)
    .filter(({ alternatives }) => alternatives !== undefined)
    .map(
      ({ actor, alternatives = [] }) =>
        `${actor.name}; else ${alternatives.map((other) => other.actor.name).join(', ')}`,
    )
}

describe('a family name that several bear', () => {
  test.each<[string, string, string | undefined, readonly string[]]>([
    [
      'whoever is in office on the day',
      'Aliyev flew to Oslo.',
      '2024-05-05',
      ['Ilham Aliyev; else Heydar Aliyev'],
    ],
    [
      'whoever was in office then',
      'Aliyev flew to Oslo.',
      '1996-05-05',
      ['Heydar Aliyev; else Ilham Aliyev'],
    ],
    [
      'without a day, whoever still is',
      'Aliyev flew to Oslo.',
      undefined,
      ['Ilham Aliyev; else Heydar Aliyev'],
    ],
    [
      'whom the text names in full',
      'Michel Aoun flew to Oslo. Aoun met the king.',
      '2019-05-05',
      ['Michel Aoun; else Joseph Aoun'],
    ],
    ['a name that one bears', 'Macron flew to Oslo.', '2024-05-05', []],
  ])('%s', (_, text, published, expected) => {
    expect(shared(text, published)).toEqual(expected)
  })

  test('scores of all who bear the name sum to one, and the one taken ranks first', () => {
    const [mention] = mentionsIn('Barzani flew to Oslo.', '2024-05-05')
    const others = mention?.alternatives ?? []
    const rest = others.reduce((sum, { score }) => sum + score, 0)
    expect(others).toHaveLength(2)
    expect(rest).toBeLessThan(1)
    for (const { score } of others) expect(score).toBeLessThanOrEqual(1 - rest)
  })
})
