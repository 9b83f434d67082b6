import { describe, expect, it } from 'vitest'
import { isPattern, patternRoot, patternTest } from '../../src/desk/glob.ts'

describe('patternTest', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'a/b.txt', false],
    ['*.txt', '.hidden.txt', false],
    ['.*.txt', '.hidden.txt', true],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'a/b/c.txt', true],
    ['**/*.txt', '.git/c.txt', false],
    ['a/**', 'a/b/c.txt', true],
    ['a?.md', 'ab.md', true],
    ['a?.md', 'a.md', false],
    ['[ab].md', 'a.md', true],
    ['[!ab].md', 'c.md', true],
    ['[!ab].md', 'a.md', false],
    ['*.{txt,md}', 'x.md', true],
    ['*.{txt,md}', 'x.html', false],
    ['a+(b).txt', 'a+(b).txt', true],
    ['with space/*.txt', 'with space/é.txt', true],
    ['*[.txt', 'a[.txt', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(patternTest(pattern).test(path)).toBe(expected)
  })

  it('knows where a pattern begins', () => {
    expect(patternRoot('a/b/*.txt')).toBe('a/b')
    expect(patternRoot('*.txt')).toBe('.')
    expect(patternRoot('/tmp/**/x')).toBe('/tmp')
    expect(patternRoot('/*.txt')).toBe('/')
    expect(isPattern('a{b')).toBe(true)
    expect(isPattern('plain.txt')).toBe(false)
  })
})
