import { describe, expect, it } from 'vitest'
import { claimsStep } from '../../../src/coding/claims/index.ts'
import { polarityBeside, polarityOf } from '../../../src/coding/claims/polarity.ts'
import { rollUp } from '../../../src/coding/index.ts'
import { markedText } from '../marked-text.ts'

function claimsOf(marked: string) {
  const { input, layers } = markedText(marked)
  const { claims = [] } = claimsStep.run(input, layers)
  return claims.map((claim) => ({
    sort: claim.sort,
    holder: claim.attribution.holder === 'author' ? 'author' : rollUp(claim.attribution.holder),
    about: claim.about.map(({ actor, stance }) => `${rollUp(actor)} ${stance}`),
    words: input.document.text.slice(claim.claim.start, claim.claim.end),
  }))
}

describe('sorts of claims', () => {
  it.each([
    ['[Chile|CHL] will probably win the contract next year.', 'prediction'],
    ['[Ghana|GHA] seeks to win over its northern neighbours.', 'intent'],
    ['[Japan|JPN] must rethink its whole approach to shipping.', 'prescription'],
    ['The rise of prices led to the fall of [Malawi|MWI]’s cabinet.', 'causal'],
    ['[Norway|NOR] fears [Russia|RUS] more than ever before.', 'perception'],
    ['[Spain|ESP]’s plan has clearly backfired in every respect.', 'evaluation'],
    ['[Laos|LAO]’s complaints are legitimate in this matter.', 'justification'],
    ['[Cuba|CUB] is allegedly behind the theft of the papers.', 'accusation'],
  ])('%s is a %s', (marked, sort) => {
    expect(claimsOf(marked).map((claim) => claim.sort)).toEqual([sort])
  })
})

describe('what is no claim', () => {
  it.each([
    '[Peru|PER]’s president visited [Quito|ECU/p] on Monday.',
    '# [Peru|PER] will certainly win',
    'The two ministers met on Monday evening.',
  ])('%s', (marked) => {
    expect(claimsOf(marked)).toEqual([])
  })
})

describe('who holds a claim', () => {
  it('is the perceiver where one is told', () => {
    const [claim] = claimsOf('[Kenya|KEN] views [Somalia|SOM]’s new port as a serious threat.')
    expect(claim).toMatchObject({ holder: 'KEN', sort: 'perception', about: ['SOM -1'] })
  })

  it('is the accuser, and the accused is what it is about', () => {
    const [claim] = claimsOf('[Togo|TGO] accuses [Ghana|GHA] of smuggling arms.')
    expect(claim).toMatchObject({ holder: 'TGO', sort: 'accusation', about: ['GHA -1'] })
  })

  it('is the one who sees in another a partner', () => {
    const [claim] = claimsOf('[Nepal|NPL] sees in [Japan|JPN] a reliable and friendly partner.')
    expect(claim).toMatchObject({ holder: 'NPL', sort: 'perception', about: ['JPN 1'] })
  })

  it('is the owner of an insistence', () => {
    const claims = claimsOf(
      'Despite [Rabat|MAR/m]’s insistence that the wall is not aimed at anybody at all, [Algeria|DZA]’s anger is justified.',
    )
    expect(claims.map(({ holder, sort }) => `${holder} ${sort}`)).toEqual([
      'MAR denial',
      'author justification',
    ])
    expect(claims[0]?.about).toContain('MAR 1')
  })

  it('is the speaker of an attributed stretch', () => {
    const { input, layers } = markedText(
      '[Oslo|NOR/m] said that [Sweden|SWE] will gain from the deal.',
    )
    const first = 3
    const holder = {
      id: 'NOR',
      name: 'NOR',
      country: 'NOR',
      sector: 'GOV',
      mention: { doc: input.document.id, start: 0, end: 4 },
    }
    const scope = {
      firstToken: first,
      endToken: input.analysis.tokens.count,
      attribution: { holder, stance: 'asserts' },
    }
    const { claims = [] } = claimsStep.run(input, { ...layers, attributions: [scope] } as never)
    expect(claims).toHaveLength(1)
    expect(claims[0]?.attribution.holder).toMatchObject({ id: 'NOR' })
    expect(input.document.text.slice(claims[0]?.claim.start, claims[0]?.claim.end)).toMatch(
      /^Sweden will gain/,
    )
  })

  it('is the author otherwise', () => {
    expect(claimsOf('[Tonga|TON]’s decision was a remarkable success.')[0]?.holder).toBe('author')
  })
})

describe('stance', () => {
  it.each([
    ['[Tonga|TON]’s decision was a remarkable success for peace.', ['TON 1']],
    ['[Tonga|TON]’s reckless gamble was a dangerous failure.', ['TON -1']],
    [
      '[Fiji|FJI] must strengthen its defence against [Tongan|TON/d] aggression.',
      ['FJI 0', 'TON 0'],
    ],
    [
      '[Fiji|FJI] will build a robust defence against [Tongan|TON/d] aggression.',
      ['FJI 1', 'TON -1'],
    ],
  ])('%s', (marked, about) => {
    expect(claimsOf(marked)[0]?.about).toEqual(about)
  })

  it('follows the lean of the voice where a claim shows none itself', () => {
    const claims = claimsOf(
      '[Togo|TGO]’s failed policy is dangerous and isolated.\n[Togo|TGO]’s reckless blunder was a failure.\n[Togo|TGO] will likely hold talks next year.',
    )
    expect(claims.at(-1)?.about).toEqual(['TGO -1'])
  })

  it('takes the actor spoken of before when a claim names none', () => {
    expect(
      claimsOf('[Mali|MLI] opened a mine.\nThis effort has clearly backfired.')[0]?.about,
    ).toEqual(['MLI -1'])
  })
})

describe('polarity', () => {
  it.each([
    ['a great success', 1],
    ['a dangerous failure', -1],
    ['bypass sanctions', 1],
    ['failed to build trust', -1],
    ['the ship left port', 0],
  ])('%s', (words, sign) => {
    expect(Math.sign(polarityOf(words).sum)).toBe(sign)
  })

  it('hears what is said right beside an actor', () => {
    expect(polarityBeside('against \ue000 aggression', 8)).toBeLessThan(-2)
    expect(polarityBeside('\ue000 arrived', 0)).toBe(0)
  })
})

it('every claim lies in its sentence', () => {
  const { input, layers } = markedText(
    '“[Peru|PER] will — surely — win,” 😀 it seems, but [Chile|CHL] could fail.',
  )
  for (const claim of claimsStep.run(input, layers).claims ?? []) {
    expect(claim.claim.start).toBeGreaterThanOrEqual(claim.evidence[0].start)
    expect(claim.claim.end).toBeLessThanOrEqual(claim.evidence[0].end)
    expect(claim.claim.start).toBeLessThan(claim.claim.end)
  }
})
