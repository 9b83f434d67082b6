import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTrainingSentences } from '../../../src/coding/index.ts'

const row = (sentence: string, ...labels: string[]) =>
  [...(labels.length === 4 ? labels : ['CONSULT', 'visit', 'asserted', 'active']), sentence].join(
    '\t',
  )

describe('parseTrainingSentences', () => {
  it('takes the marks out and keeps where they stood', () => {
    const [sentence] = parseTrainingSentences(
      row('President [S=PER Mira Okoye] {paid a visit} to [T=LOC Osaka] with [ORG Tarsa Lines].'),
      'own.tsv',
    )
    expect(sentence?.text).toBe('President Mira Okoye paid a visit to Osaka with Tarsa Lines.')
    const at = (span?: { start: number; end: number }) =>
      span && sentence?.text.slice(span.start, span.end)
    expect(at(sentence?.source)).toBe('Mira Okoye')
    expect(at(sentence?.target)).toBe('Osaka')
    expect(at(sentence?.trigger)).toBe('paid a visit')
    expect(sentence?.names.map((name) => [name.type, at(name)])).toEqual([
      ['PER', 'Mira Okoye'],
      ['LOC', 'Osaka'],
      ['ORG', 'Tarsa Lines'],
    ])
    expect(sentence).toMatchObject({ type: 'CONSULT', mode: 'visit', modality: 'asserted' })
  })

  it('takes names inside an actor or recipient that is a phrase', () => {
    const [sentence] = parseTrainingSentences(
      row("[S [LOC Chad]'s premier, [PER Ali Moussa]], {flew} to [T the capital of [LOC Togo]]."),
      'own.tsv',
    )
    expect(sentence?.text).toBe("Chad's premier, Ali Moussa, flew to the capital of Togo.")
    expect(sentence?.source).toEqual({ start: 0, end: 26 })
    expect(sentence?.target).toEqual({ start: 36, end: 55 })
    expect(sentence?.names.map(({ type }) => type)).toEqual(['LOC', 'PER', 'LOC'])
  })

  it('leaves out what is not marked: a role without a name, no recipient, no mode', () => {
    const [sentence] = parseTrainingSentences(
      `# a note\n\n${row('The [S government troops] {withdrew}.', 'RETREAT', '-', 'asserted', 'active')}`,
      'own.tsv',
    )
    expect(sentence?.names).toEqual([])
    expect(sentence?.target).toBeUndefined()
    expect(sentence?.mode).toBeUndefined()
  })

  it.each([
    [row('[S A] {met} [T B].').replace('\tasserted', ''), 'expected 5 columns'],
    [row('[S A] {met} [T B].', 'MEET', '-', 'asserted', 'active'), "found 'MEET'"],
    [row('[S A] {met} [T B].', 'AGREE', 'visit', 'asserted', 'active'), 'a mode of AGREE'],
    [row('[S A] {met} [T B].', 'NONE', 'visit', 'asserted', 'active'), 'a mode of NONE'],
    [row('[S A] {met} [T B].', 'AGREE', '-', 'sure', 'active'), "found 'sure'"],
    [row('[S A] {met} [T B].', 'AGREE', '-', 'asserted', 'loud'), "found 'loud'"],
    [row('[S A] met [T B].'), 'found none'],
    [row('[S A] {met} {met} [T B].'), 'more than one trigger'],
    [row('[S A] and [S C] {met} [T B].'), 'more than one S'],
    [row('[S A {met} [T B].'), 'inside another'],
    [row('[S=LOC A [PER B]] {met} [T C].'), 'inside another'],
    [row('[S A [PER B {met} [T C].'), 'inside another'],
    [row('[S=CITY A] {met} [T B].'), "found 'CITY'"],
    [row('[S A} {met] [T B].'), 'closes no mark'],
    [row('[S A] {met} [T B.'), 'not closed'],
    [row('[S A] {met} [T B] [sic].'), 'closes no mark'],
    [row('[S A] {met} [T B] and [the rest.'), 'without a known mark'],
    [row('[S A] {} [T B].'), 'empty'],
  ])('refuses %j, with file and line', (line, message) => {
    expect(() => parseTrainingSentences(`# first\n${line}`, 'own.tsv')).toThrow(message)
    try {
      parseTrainingSentences(`# first\n${line}`, 'own.tsv')
    } catch (error) {
      expect(error).toMatchObject({ code: 'E-CODING-201', where: 'own.tsv:2' })
    }
  })
})

describe('data/training', () => {
  const folder = new URL('../../../data/training/', import.meta.url)
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => parseTrainingSentences(readFileSync(new URL(name, folder), 'utf8'), name))

  it('has at least four thousand sentences, each once, of every type', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(4000)
    const texts = sentences.map(({ text }) => text)
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
    expect(new Set(sentences.map(({ type }) => type)).size).toBe(17)
  })
})
