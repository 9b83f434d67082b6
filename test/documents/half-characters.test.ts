import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/documents/index.ts'

describe('half a character', () => {
  it('becomes one replacement character, so that no offset moves and every store can keep it', async () => {
    const html =
      '<!doctype html><html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>' +
      '<p>Gabon reopened the ferry&#xD83D; to S\u00e3o Tom\u00e9 on Monday, and the ministers of both countries were there to see it leave the port.</p>' +
      '<p>The ferry had been stopped for a year after a quarrel over fees that neither side has explained in public.</p></article></body></html>'
    const { document } = await openDocument(new TextEncoder().encode(html), 'ferry.html', {})
    expect(document?.text.isWellFormed()).toBe(true)
    expect(document?.text).toContain('Gabon reopened the ferry')
  })

  it('is mended in plain UTF-16 text, one code unit for one', async () => {
    const words =
      'Chad \ud83d closed the border with Sudan on Monday after a raid on a customs post.'
    const bytes = new Uint8Array(2 + words.length * 2)
    const view = new DataView(bytes.buffer)
    view.setUint16(0, 0xfeff, true)
    for (let index = 0; index < words.length; index++)
      view.setUint16(2 + index * 2, words.charCodeAt(index), true)
    const { document } = await openDocument(bytes, 'raid.txt', {})
    expect(document?.text).toHaveLength(words.length)
    expect(document?.text.indexOf('closed')).toBe(words.indexOf('closed'))
    expect(document?.text.isWellFormed()).toBe(true)
  })
})
