import { describe, expect, test } from 'vitest'
import { scopesOf } from './scopes-of.ts'

describe('who says what, along the tree', () => {
  test.each<[string, readonly string[]]>([
    [
      'Kenya’s foreign minister said on Tuesday that Uganda had closed the border.',
      ['x:KEN:foreign-minister asserts: Uganda had closed the border.'],
    ],
    [
      'The port, three diplomats in Bogota said, will not be ready before 2030.',
      [
        'x:COL:diplomats asserts: The port',
        'x:COL:diplomats asserts: will not be ready before 2030.',
      ],
    ],
    [
      'According to a fisherman from Palawan, Chinese boats rammed the vessel.',
      ['x:unknown:fisherman asserts: Chinese boats rammed the vessel.'],
    ],
    ['Peru was quoted as saying that Chile would attack.', ['PER asserts: Chile would attack.']],
    [
      'In Hanoi’s view, the patrols violate its waters.',
      ['VNM asserts: the patrols violate its waters.'],
    ],
    [
      'Eritrea denied that it had armed the rebels and accused Ethiopia of lying.',
      ['ERI denies: it had armed the rebels', 'ERI alleges: lying.'],
    ],
    [
      'Sudan accused Chad of having armed rebels in Darfur.',
      ['SDN alleges: having armed rebels in Darfur.'],
    ],
    [
      'Mary Okello, who chairs the opposition, insisted the vote had been stolen.',
      ['x:unknown:mary-okello asserts: the vote had been stolen.'],
    ],
    [
      'A report by the African Union says Rwanda supports the rebels.',
      ['african-union asserts: Rwanda supports the rebels.'],
    ],
    [
      'It is believed that Rwanda supplies the rebels.',
      ['author hedges: that Rwanda supplies the rebels'],
    ],
    [
      'Moldova dismissed reports that Russia had deployed troops.',
      ['MDA denies: Russia had deployed troops'],
    ],
    [
      'Manila warned Beijing against further incursions.',
      ['PHL asserts: against further incursions'],
    ],
    [
      'As one trader in Goma put it, Rwanda takes the gold.',
      ['x:unknown:one-trader asserts: Rwanda takes the gold.'],
    ],
    [
      'The measures, a European diplomat told this paper, are being lifted because Paris insists on it.',
      [
        'x:unknown:diplomat asserts: The measures',
        'x:unknown:diplomat asserts: are being lifted because Paris insists on it.',
      ],
    ],
    ['Vietnam rejected the charge as groundless.', ['VNM denies: the charge as groundless']],
    ['Lawmakers were promised roads by Lima.', []],
    ['Kenya called the raid an act of piracy.', ['KEN asserts: the raid an act of piracy']],
    [
      'Uganda quit the bloc, calling it a tool of foreign powers.',
      ['UGA asserts: it a tool of foreign powers'],
    ],
    [
      'Peru and Chile reply that any attack would be answered.',
      ['PER asserts: any attack would be answered.'],
    ],
    ['Few in Lima expect Chile to pay.', ['PER hedges: Chile to pay']],
    ['Some in Hanoi worry that prices will rise.', ['VNM hedges: prices will rise.']],
    [
      'The claims, a charge that Sudan dismisses, were printed in March.',
      ['SDN denies: a charge that Sudan dismisses'],
    ],
    [
      'Kenya, which fears that prices will rise, closed the border with Uganda.',
      ['KEN hedges: prices will rise'],
    ],
    ['“We wait,” said one of them, Ana Rojas.', ['x:unknown:ana-rojas asserts: We wait']],
    [
      'Peru insisted that Chile had attacked, and denied that it had fired first.',
      ['PER asserts: Chile had attacked,', 'PER denies: it had fired first.'],
    ],
    ['If Kenya thinks that Uganda will pay, it is wrong.', []],
    ['Kenya put its army on alert.', []],
    ['Kenya, Uganda and Rwanda add costs.', []],
  ])('%s', (text, expected) => {
    expect(scopesOf(text)).toEqual(expected)
  })
})

describe('interviews', () => {
  const questions = [
    'The economist Pedro Salas spoke to us on Friday.',
    'How do you see the talks?',
    'They are going nowhere. We were promised roads.',
    'Will Chile help?',
    'Chile only helps itself.',
    'And what of Brazil?',
    'Brazil is our best partner.',
  ]
  const answers = [
    'x:unknown:pedro-salas asserts: They are going nowhere. We were promised roads.',
    'x:unknown:pedro-salas asserts: Chile only helps itself.',
    'x:unknown:pedro-salas asserts: Brazil is our best partner.',
  ]

  test('answers between questions are those of who is introduced', () => {
    expect(scopesOf(questions.join('\n'))).toEqual(answers)
  })

  test('labels tell questions from answers', () => {
    const labelled = questions.map((line, index) =>
      index === 0 ? line : `${index % 2 === 1 ? 'Q' : 'A'}: ${line}`,
    )
    expect(scopesOf(labelled.join('\n'))).toEqual(
      answers.map((answer) => answer.replace(': ', ': A: ')),
    )
  })

  test('one question in a report makes no interview', () => {
    expect(scopesOf('Pedro Salas spoke to us.\nWill Chile help?\nNobody knows.')).toEqual([])
  })
})
