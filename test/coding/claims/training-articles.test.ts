import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const file = readFileSync(new URL('../../../data/training/claims.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n')

it('every claim of the training articles has words, and says whom it is about', () => {
  const marked = [...file.matchAll(/⟦([^⟦⟧]*)⟧\(([^()]*)\)/g)]
  expect(marked.length).toBe(file.split('⟦').length - 1)
  expect(marked.length).toBe(file.split('⟧').length - 1)
  for (const [, words = '', about = ''] of marked) {
    expect(words.trim()).not.toBe('')
    expect(about).toMatch(/^(?:\.|\p{Lu}[\p{L} ]*[-+0])$/u)
  }
})
