import { describe, expect, test } from 'vitest'
import { structureOf } from '../../../src/coding/claims/claim-structure.ts'
import { treeOf } from '../../../src/coding/predicates/index.ts'
import { mentionsIn } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

function structureIn(text: string) {
  const [sentence] = english.analyse(text, []).sentences
  if (sentence === undefined) throw new Error('no sentence')
  const tree = treeOf(english.analyse(text, []), sentence)
  return structureOf(tree, mentionsIn(text), sentence.firstToken, sentence.endToken)
}

describe('what a claim is about', () => {
  test.each<[string, readonly string[], Readonly<Record<string, number>>]>([
    ['Peru has lied for years.', ['PER'], { PER: -1.25 }],
    ['Peru has betrayed Chile.', ['PER'], { PER: -1.25, CHL: 0.75 }],
    ['Peru has never betrayed Chile.', ['PER'], { PER: 0.5 }],
    ['After the war, Ghana will help Togo.', ['GHA'], { GHA: 1 }],
    ['Nobody trusts Kenya.', [], { KEN: 1 }],
    ['Uganda is a small country.', ['UGA'], {}],
  ])('%s', (text, chief, credit) => {
    const read = structureIn(text)
    expect(read.chief.map(({ actor }) => actor.id)).toEqual(chief)
    expect(Object.fromEntries(read.credit)).toEqual(credit)
  })

  test.each<[string, boolean]>([
    ['The ministers met in Lima.', true],
    ['Rebels were arrested by Chad.', true],
    ['Chile will attack Peru.', false],
    ['Chile has not signed.', false],
    ['Chile is weak.', false],
  ])('%s tells a mere happening: %s', (text, happening) => {
    expect(structureIn(text).happening).toBe(happening)
  })

  test('must and should prescribe', () => {
    expect(structureIn('Serbia must stay calm.').prescribes).toBe(true)
    expect(structureIn('Serbia stayed calm.').prescribes).toBe(false)
  })
})
