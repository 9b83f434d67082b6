import { describe, expect, it } from 'vitest'
import { corridorsStep } from '../../../src/coding/corridors/index.ts'
import { rollUp } from '../../../src/coding/index.ts'
import { markedText } from '../marked-text.ts'

const KNOWN = {
  id: 'ANDEAN',
  names: ['Andean Corridor', 'Andean Transit Corridor', 'ATC', 'Lima-Cusco railway'],
  carries: 'goods|passengers',
  from: 'Lima',
  to: 'La Paz',
  grade: 'B' as const,
}

function corridorsOf(marked: string) {
  const { input, layers } = markedText(marked)
  const given = { ...input, corridors: { entries: [KNOWN] } }
  return (corridorsStep.run(given, layers).corridors ?? []).map((corridor) => ({
    ...corridor,
    said: corridor.evidence.map(({ start, end }) => input.document.text.slice(start, end)),
    for: corridor.supports.map(rollUp),
    against: corridor.opposes.map(rollUp),
  }))
}

describe('names', () => {
  it.each([
    ['The Andean corridor is discussed again.', ['Andean corridor']],
    ['Officials praised the Green Valley gas pipeline.', ['Green Valley gas pipeline']],
    ['The Lobito Corridor and the Tazara Railway compete.', ['Lobito Corridor', 'Tazara Railway']],
    ['A [Oslo|NOR/p]-[Hull|GBR/p] power link was discussed.', ['Oslo-Hull power link']],
    ['The north-south transport corridor matters.', ['north-south transport corridor']],
    [
      'They want a land route between the coast and the lake.',
      ['land route between the coast and the lake'],
    ],
    ['A three-way gas swap was discussed.', ['three-way gas swap']],
    [
      'The exports of [Algerian|DZA/d] gas via [Tunisia|TUN] resumed.',
      ['exports of Algerian gas via Tunisia'],
    ],
    [
      'Divers repaired undersea cables across the Baltic Sea.',
      ['undersea cables across the Baltic Sea'],
    ],
  ])('%s', (marked, names) => {
    expect(corridorsOf(marked).flatMap((corridor) => corridor.names)).toEqual(names)
  })

  it.each([
    'The ship left the port at noon.',
    '[Peru|PER]’s pipelines are old.',
    'The [Indian|IND/d] and [Nepali|NPL/d] railway systems differ.',
    'They walked down the corridor.',
  ])('none in: %s', (marked) => {
    expect(corridorsOf(marked)).toEqual([])
  })
})

describe('identity', () => {
  it('takes an abbreviation in brackets and a later mention as the same', () => {
    const found = corridorsOf(
      'The Great Lakes Corridor (GLC) was planned in [Kenya|KEN].\nIt rained.\nThe corridor is long.\nMany like the GLC.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.names).toEqual(['Great Lakes Corridor', 'GLC'])
    expect(found[0]?.said).toHaveLength(3)
  })

  it('joins two names of one gazetteer entry', () => {
    const found = corridorsOf(
      'The Andean Corridor is old.\nThe Andean Transit Corridor is also long.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.names).toEqual(['Andean Corridor', 'Andean Transit Corridor'])
  })

  it('keeps a named section apart from the whole', () => {
    expect(
      corridorsOf('The Andean Corridor is old.\nThe Lima-Cusco railroad is new.'),
    ).toHaveLength(2)
  })
})

describe('route', () => {
  it('tells states in order, repeats allowed', () => {
    const [corridor] = corridorsOf(
      'The Plateau Corridor linking [Chile|CHL] to [Bolivia|BOL] and on to [Chile|CHL] was drawn.',
    )
    expect(corridor?.states).toEqual(['CHL', 'BOL', 'CHL'])
    expect(corridor?.endpoints[0]).toBe('Chile')
  })

  it('reads a course that opens the next sentence', () => {
    const [corridor] = corridorsOf(
      'He spoke of the Steppe Railway.\nLinking [Kazakhstan|KAZ] to [China|CHN] and [Mongolia|MNG], it is long.',
    )
    expect(corridor?.states).toEqual(['KAZ', 'CHN', 'MNG'])
  })

  it('takes the ends from a compound name', () => {
    expect(corridorsOf('The Mombasa-Kampala railway is slow.')[0]?.endpoints).toEqual([
      'Mombasa',
      'Kampala',
    ])
  })
})

describe('status', () => {
  it.each([
    ['The proposed Savanna Corridor divides opinion.', 'planned'],
    ['Ministers signed a deal on the Savanna Corridor.', 'agreed'],
    ['The Savanna Corridor is under construction.', 'building'],
    ['The Savanna Corridor was inaugurated.', 'active'],
    ['The Savanna Corridor was shut after the flood.', 'closed'],
    ['The Savanna Corridor divides opinion.', 'not stated'],
  ])('%s', (marked, status) => {
    expect(corridorsOf(marked)[0]?.status).toBe(status)
  })
})

describe('cargo and sides', () => {
  it.each([
    ['The Delta gas pipeline is old.', 'gas'],
    ['The Oslo-Hull power line is old.', 'electricity'],
    ['The Andean Corridor is old.', 'goods and passengers'],
    ['The Savanna Corridor is old.', 'goods'],
  ])('%s', (marked, carries) => {
    expect(corridorsOf(marked)[0]?.carries).toBe(carries)
  })

  it('tells who is for and against, only where the text does', () => {
    const [corridor] = corridorsOf(
      '[Uganda|UGA] strongly supports the Savanna Corridor.\n[Sudan|SDN] opposes the project.\n[Egypt|EGY] watches.',
    )
    expect(corridor?.for).toEqual(['UGA'])
    expect(corridor?.against).toEqual(['SDN'])
  })
})
