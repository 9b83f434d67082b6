import { describe, expect, test } from 'vitest'
import { isModeOf } from '../../../src/codebook/index.ts'
import { TRIGGERS } from '../../../src/coding/index.ts'
import { eventsOf, readingOf, shownEvents } from './reading-of.ts'

describe('one happening told twice', () => {
  test('counts once and cites both sentences', () => {
    const text =
      'Modi visited Tokyo in May. Officials prepared for weeks. Modi’s visit to Tokyo pleased both sides.'
    const [visit, ...others] = eventsOf(text)
    expect(others).toEqual([])
    expect(visit?.evidence).toHaveLength(2)
    expect(text.slice(visit?.trigger.start, visit?.trigger.end)).toBe('visited')
  })

  test('a visit planned and then made is one for the later, definite mention', () => {
    const events = eventsOf('Macron will visit Rabat. Macron’s visit to Rabat will last two days.')
    expect(events).toHaveLength(1)
  })

  test('different days, different sides or different acts stay apart', () => {
    expect(
      shownEvents('Kenya condemned Uganda on 3 May 2021. Kenya condemned Uganda on 9 June 2022.'),
    ).toHaveLength(2)
    expect(shownEvents('Kenya condemned Uganda. Uganda condemned Kenya.')).toHaveLength(2)
    expect(
      shownEvents('Peru and Chile held talks. The ministers of Peru and Chile spoke by phone.'),
    ).toHaveLength(2)
  })
})

describe('what earlier sentences lend', () => {
  test('whose invitation is declined', () => {
    expect(
      shownEvents('Lula invited Milei to visit Brasília. Milei declined the invitation.'),
    ).toEqual(['AGREE BRA>ARG asserted', 'REJECT ARG>BRA asserted'])
  })

  test('who arrests more people', () => {
    expect(
      shownEvents(
        'Police in Georgia arrested 12 protesters. Five more people were detained later.',
      ),
    ).toEqual([
      'COERCE GEO>x:unknown:12-protesters asserted',
      'COERCE GEO>x:unknown:five-more-people asserted',
    ])
  })

  test('the pair told of last', () => {
    expect(
      shownEvents(
        'Peru expelled Ecuadorian diplomats. Talks between the two governments followed.',
      ),
    ).toContain('CONSULT ECU+PER asserted')
  })

  test('agreements a visit brought are its parties’', () => {
    expect(shownEvents('Xi Jinping’s visit to Astana resulted in several agreements.')).toEqual([
      'CONSULT CHN>KAZ asserted',
      'SUPPORT CHN+KAZ asserted',
    ])
  })
})

describe('names that say whose event it was', () => {
  test('a war', () => {
    expect(shownEvents('The Chaco War still shapes the border.')).toEqual([
      'ASSAULT BOL+PRY asserted',
    ])
  })
  test('an accord, cited by its name', () => {
    const text = 'The Camp David Accords changed the region.'
    const [event] = eventsOf(text)
    expect(event?.type).toBe('SUPPORT')
    for (const actor of event?.actors ?? [])
      expect(text.slice(actor.mention.start, actor.mention.end)).toBe('Camp David Accords')
  })
})

describe('firmness, voice and second-best type', () => {
  test.each<[string, string]>([
    ['Kenya reportedly expelled Ugandan diplomats.', 'hedged'],
    ['Kenya allegedly bombed Uganda.', 'alleged'],
    ['Kenya expelled Ugandan diplomats in May.', 'plain'],
  ])('%s', (text, certainty) => {
    const [event] = eventsOf(text)
    expect(event?.certainty).toBe(certainty)
    expect(event?.hedges.length).toBe(certainty === 'plain' ? 0 : 1)
  })

  test('who says so, and that a denier denies', () => {
    const [said] = eventsOf('Uganda said that Kenya had expelled its diplomats.')
    expect(said?.attribution.holder).toMatchObject({ id: 'UGA' })
    const [denial, denied] = eventsOf('Kenya denied that its army had attacked Uganda.')
    expect(denial?.type).toBe('NONE')
    expect(denied?.modality).toBe('denied')
    expect(denied?.attribution.stance).toBe('denies')
  })

  test('a signature may also be read as a promise', () => {
    const [event] = eventsOf('Peru and Chile signed a treaty.')
    expect(event).toMatchObject({ type: 'SUPPORT', alternative: 'AGREE', symmetric: true })
  })

  test('where it took place', () => {
    const [met] = eventsOf('Lula met Milei in Lima on Monday.')
    expect(met?.where).toMatchObject({ name: 'Lima', country: 'PER' })
    const [visit] = eventsOf('Modi visited Tokyo.')
    expect(visit?.where).toMatchObject({ name: 'Tokyo', country: 'JPN' })
    const [shelled] = eventsOf('Rwandan troops shelled a Congolese base near Goma.')
    expect(shelled?.where).toMatchObject({
      name: 'Goma',
      country: 'COD',
      coordinates: { latitude: expect.closeTo(-1.7, 0), longitude: expect.closeTo(29.2, 0) },
    })
    const [accused] = eventsOf('Peru accused Bolivia of espionage, prompting anger from La Paz.')
    expect(accused?.where).toBeUndefined()
    const [signed] = eventsOf('Chile signed a pact with Peru, pivoting to Central Asia.')
    expect(signed?.where).toBeUndefined()
  })

  test('contexts come from words of the clause', () => {
    const [event] = eventsOf('Russian and Chinese warships held joint naval drills.')
    expect(event?.contexts).toContain('military')
  })
})

describe('what is no event', () => {
  test.each([
    'Relations between Peru and Chile are close.',
    'Peru depends on Chile for gas.',
    'Kenya views Uganda’s support for rebels as a threat.',
    'The alliance of Peru and Chile could shape trade.',
    'Peru wants a stable region.',
  ])('%s', (text) => {
    expect(shownEvents(text)).toEqual([])
  })

  test('what stands under another event is not told again', () => {
    expect(shownEvents('Kenya agreed to release the prisoners and sign the treaty.')).toEqual([
      'AGREE KEN> asserted',
    ])
  })

  test('what one asks another to do is told as demanded, by whoever is asked', () => {
    expect(shownEvents('Kenya urged Uganda to release the prisoners and sign the treaty.')).toEqual(
      ['REQUEST KEN>UGA asserted', 'RETREAT UGA>x:unknown:prisoners demanded'],
    )
  })
})

describe('the trigger lexicon', () => {
  test('covers every type with entries of both parts, several hundred words', () => {
    const types = new Set(TRIGGERS.map((entry) => entry.type))
    expect(types.size).toBe(17)
    expect(TRIGGERS.reduce((sum, entry) => sum + entry.words.length, 0)).toBeGreaterThan(500)
  })

  test('every mode belongs to its type, every weight is a share', () => {
    for (const entry of TRIGGERS) {
      expect(entry.weight).toBeGreaterThan(0)
      expect(entry.weight).toBeLessThanOrEqual(1)
      for (const mode of entry.modes)
        if (entry.type !== 'NONE')
          expect([entry.id, isModeOf(entry.type, mode)]).toEqual([entry.id, true])
    }
  })

  test('triggers are noted even where no event is reported', () => {
    const { reports } = readingOf('Kenya may attack someone.')
    expect(reports.filter(({ kind }) => kind === 'event')).toEqual([])
  })
})
