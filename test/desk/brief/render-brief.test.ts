import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { escapeHtml } from '../../../src/desk/brief/brief-to-html.ts'
import { escapeMarkdown } from '../../../src/desk/brief/brief-to-markdown.ts'
import type { Brief } from '../../../src/desk/brief/index.ts'
import { briefToHtml, briefToMarkdown, composeBrief } from '../../../src/desk/brief/index.ts'
import type { ActorId } from '../../../src/text/index.ts'
import { Dispatch, ledgerOf, sampleDispatches } from './brief-ledger.ts'

const TOPIC = {
  actors: [
    { name: 'Iran', ids: ['IRN' as ActorId] },
    { name: 'Azerbaijan', ids: ['AZE' as ActorId] },
  ],
} as const

let brief: Brief
beforeAll(async () => {
  brief = await composeBrief(await ledgerOf(...sampleDispatches()), TOPIC)
})

test('Markdown: as the golden file has it', async () => {
  await expect(briefToMarkdown(brief)).toMatchFileSnapshot('../../golden/brief.md')
})

describe('Markdown', () => {
  test('each footnote that is cited is defined, once, and none is idle', () => {
    const text = briefToMarkdown(brief)
    const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
    const defined = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number)
    expect(new Set(defined)).toEqual(cited)
    expect(new Set(defined).size).toBe(defined.length)
  })

  test('says where examples are cited', () => {
    const text = briefToMarkdown(brief)
    const example = text.split('\n').filter((line) => line.includes('A \\*new\\* page'))
    expect(example.length).toBeGreaterThan(1)
    for (const line of example) expect(line).toContain('example, written for demonstration')
  })

  test.each([
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](b) `c` *d* _e_', '\\[a\\](b) \\`c\\` \\*d\\* \\_e\\_'],
    ['1. x', '1\\. x'],
    ['- x', '\\- x'],
    ['a\u0000b\nc', 'a b c'],
    ['http://a', 'http\\://a'],
  ])('%j is escaped', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('HTML', () => {
  let page: Document
  beforeAll(() => {
    page = new JSDOM(briefToHtml(brief)).window.document
  })

  test('is one file: no script, nothing fetched, a policy that forbids both', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, form').length).toBe(0)
    expect(page.querySelectorAll('[src], [style], [onclick], [onload]').length).toBe(0)
    expect(briefToHtml(brief)).not.toMatch(/url\(|@import|https?:/)
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toContain("default-src 'none'")
  })

  test('each link leads to a place on the page, each id is there once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) expect(ids).toContain(link.slice(1))
  })

  test('footnotes lead back to the statements that cite them', () => {
    for (const note of page.querySelectorAll('ol.notes > li')) {
      const back = [...note.querySelectorAll('a.back')].map((link) => link.getAttribute('href'))
      const cited = [...page.querySelectorAll(`a[href="#${note.id}"]`)].map(
        (link) => `#${link.closest('li')?.id}`,
      )
      expect(back.toSorted()).toEqual(cited.toSorted())
      expect(note.getAttribute('value')).toBe(note.id.slice(1))
    }
  })

  test('text of a document is shown, never run', () => {
    const quotes = [...page.querySelectorAll('q')].map(({ textContent }) => textContent)
    expect(quotes).toContain('Iran sent its minister to Baku on 5 July 2023.')
    expect(page.querySelector('b')).toBeNull()
    expect(page.body.textContent).toContain('Evening <b>Page</b>')
  })

  test('any text at all comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const shown = new JSDOM(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).window
          .document.body.firstElementChild
        const expected = text.replaceAll(/\p{Cc}/gu, ' ')
        expect(shown?.textContent).toBe(expected)
        expect(shown?.getAttribute('title')).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })

  test('a hostile document stays text in every place', async () => {
    const evil = '</li><script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
    const dispatch = new Dispatch(`Iran visited ${evil} Azerbaijan.`, '2024-01-01', [evil], {
      title: evil,
      author: evil,
      file: evil,
    })
    dispatch
      .event('visited', {
        modes: ['visit'],
        actors: [dispatch.actor('Iran', 'IRN')],
        recipients: [{ ...dispatch.actor('Azerbaijan', 'AZE'), name: evil }],
      })
      .corridor('Azerbaijan', { names: [evil], carries: evil, endpoints: [evil] })
    const hostile = await composeBrief(await ledgerOf(dispatch), { actors: [] })
    const shown = new JSDOM(briefToHtml(hostile)).window.document
    expect(shown.querySelectorAll('script, img').length).toBe(0)
    expect(shown.body.textContent).toContain(evil)
    expect(briefToMarkdown(hostile)).not.toMatch(/(?<!\\)<(script|img|\/li)/)
  })
})
