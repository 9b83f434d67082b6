import { expect, it } from 'vitest'
import { voiceOfAct } from '../../../src/coding/attribution/performed-speech.ts'
import type { ActorRef, Attribution } from '../../../src/coding/index.ts'
import type { AttributionScope } from '../../../src/coding/step.ts'
import type { ActorId, DocumentId } from '../../../src/text/index.ts'

const doc = 'd-1' as DocumentId
const peru: ActorRef = { id: 'PER' as ActorId, name: 'Peru', mention: { doc, start: 0, end: 4 } }
const author: Attribution = { holder: 'author', stance: 'asserts' }
const scope: AttributionScope = {
  firstToken: 2,
  endToken: 6,
  attribution: { holder: peru, stance: 'denies', cue: { doc, start: 5, end: 11 } },
}

it('an accusation or a denial is told by the one who makes it', () => {
  expect(voiceOfAct(author, [scope], 'ACCUSE', 5, 11)).toMatchObject({
    holder: peru,
    stance: 'asserts',
  })
  expect(voiceOfAct(author, [scope], 'NONE', 5, 11).holder).toBe(peru)
})

it('a request, and what stands elsewhere, is told by whoever reports it', () => {
  expect(voiceOfAct(author, [scope], 'REQUEST', 5, 11)).toBe(author)
  expect(voiceOfAct(author, [scope], 'ACCUSE', 20, 26)).toBe(author)
})

it('inside the words of another it is that one who tells', () => {
  const chile: Attribution = { holder: { ...peru, id: 'CHL' as ActorId }, stance: 'asserts' }
  expect(voiceOfAct(chile, [scope], 'ACCUSE', 5, 11)).toBe(chile)
})
