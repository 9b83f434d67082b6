// The worked answer to the commissioning question: its figures are those of today's program, its
// citations lead to sentences, and none of those sentences stands in the repository.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { figureNames, figuresOf, withFigures } from '../../scripts/commission/figures.mjs'
import { COMMISSION_PAGES, chanceryIn, prepare } from '../../scripts/commission/folder.mjs'
import { citationsOf, quotesOf, rendered } from '../../scripts/commission/quotes.mjs'
import { noShared } from './outside.mjs'
import { root } from './run-chancery.mjs'

const [page] = COMMISSION_PAGES
const markdown = readFileSync(join(root, page), 'utf8')

test('figures are put in by name, and a name nobody computes is an error', () => {
  assert.equal(withFigures('<!--=a.b-->1<!--/--> of', { 'a.b': 2 }), '<!--=a.b-->2<!--/--> of')
  assert.throws(() => withFigures('<!--=c-->1<!--/-->', {}), /'c'/)
  assert.deepEqual(citationsOf('(000, sentences 5 and 19; 002, sentence 3)'), [
    { article: '000', sentence: 5 },
    { article: '000', sentence: 19 },
    { article: '002', sentence: 3 },
  ])
})

describe('the worked answer', { skip: noShared }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery commission '))
  const chancery = chanceryIn(folder)
  before(() => {
    prepare(page, folder)
    chancery('read', 'articles', '--quiet')
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  test('every figure on the page is what the commands give', () => {
    assert.ok(figureNames(markdown).length > 60)
    assert.equal(
      withFigures(markdown, figuresOf(chancery)),
      markdown,
      'node scripts/docs-output.mjs docs/tutorial/balance-of-power.md, then read the page again',
    )
  })

  test('every citation leads to a sentence, which the rendered page quotes and ours does not', () => {
    const quotes = quotesOf(markdown, chancery)
    assert.ok(quotes.length >= 10)
    const full = rendered(markdown, quotes)
    for (const { quote } of quotes) {
      assert.ok(quote.trim().length > 20)
      assert.ok(full.includes(quote.replace(/\s+/g, ' ')))
      assert.ok(!markdown.includes(quote))
    }
    assert.ok(!full.includes('<!--='))
  })

  test('no run of eight words of an article stands on the page', () => {
    const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const runs = (all) => all.map((_, at) => all.slice(at, at + 8).join(' ')).slice(0, -7)
    const ours = new Set(runs(words(markdown)))
    for (const { file } of chancery('documents', '--json')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))) {
      const { text } = JSON.parse(chancery('show', file, '--json'))
      // The question itself is the title of one of them.
      const found = runs(words(text)).filter(
        (run) =>
          ours.has(run) && !'is iran reshaping the balance of power in the caucasus'.includes(run),
      )
      assert.deepEqual(found, [], file)
    }
  })
})
