import { describe, expect, test } from 'vitest'
import { openDocument } from '../../src/documents/index.ts'

const paragraphs = [
  'The envoy of Orm returned to the capital on Sunday, and the council will hear him before the end of the week, officials said.',
  'It was not clear whether the treaty would be reopened, or which of the three states that signed it had asked for that.',
  'Fishermen in the strait had other worries that week: the herring came late, and the price of ice had doubled since March.',
  'Freight rates did not move, and two insurers said they see no reason to change their terms before the summer season begins.',
]
const article = paragraphs.map((text) => `<p>${text}</p>`)

const utf8 = (text: string) => new TextEncoder().encode(text)

async function read(html: string) {
  const { document, publications, notices } = await openDocument(utf8(html), 'page.html')
  const kinds = document?.blocks.map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`,
  )
  return { document, publication: publications[0], notices, kinds }
}

describe('a news page', () => {
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>The Envoy Comes Home | Strait Review</title>
<meta property="og:site_name" content="Strait Review">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],
"headline":"The Envoy Comes Home","datePublished":"2024-05-12T23:10:00+04:00","author":[{"name":"Lara Ortiz"},
{"name":"Ben Tate"}],"publisher":{"@type":"Organization","name":"Strait Review"},
"mainEntityOfPage":{"@id":"https://review.example/envoy"}}]}</script>
<script>document.title = 'changed'; document.body.innerHTML = '<p>a script ran</p>'</script></head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav>
<div class="sidebar"><ul><li><a href="#">Most read: herring</a></li></ul></div>
<article><h1>The Envoy Comes Home</h1>
<figure><img src="a.jpg"><figcaption>Piers of Sarn at dusk.</figcaption></figure>
${article[0]}${article[1]}<h2>What does Orm want?</h2><div>${paragraphs[2]}<br><br>${paragraphs[3]}</div>
<p style="display:none">hidden words</p><p>Advertisement</p></article>
<footer>© 2024 Strait Review</footer></body></html>`

  test('gives the article alone, headings and captions marked', async () => {
    const { document, kinds, notices } = await read(page)
    expect(document?.text).toBe(
      [
        'The Envoy Comes Home',
        'Piers of Sarn at dusk.',
        paragraphs[0],
        paragraphs[1],
        'What does Orm want?',
        paragraphs[2],
        paragraphs[3],
        'Advertisement',
      ].join('\n\n'),
    )
    expect(kinds).toEqual([
      'title: The Envoy Comes Home',
      'caption: Piers of Sarn at dusk.',
      'heading: What does Orm want?',
      'boilerplate: Advertisement',
    ])
    expect(notices).toEqual([])
  })
  test('gives its metadata, each with its source', async () => {
    const { publication } = await read(page)
    expect(publication).toMatchObject({
      title: 'The Envoy Comes Home',
      outlet: 'Strait Review',
      author: 'Lara Ortiz, Ben Tate',
      published: { from: '2024-05-12', to: '2024-05-12', precision: 'day' },
      url: 'https://review.example/envoy',
      metadataFrom: [
        'title: JSON-LD',
        'outlet: JSON-LD',
        'author: JSON-LD',
        'published: JSON-LD',
        'url: JSON-LD',
      ],
    })
  })
})

describe('metadata', () => {
  const withHead = (head: string, body = '') =>
    read(
      `<html><head>${head}</head><body><article>${body}${article.join('')}</article></body></html>`,
    )

  test('meta tags', async () => {
    const { publication } = await withHead(`<meta property="og:title" content="The Envoy">
<meta property="og:site_name" content="Strait Review"><meta name="author" content="By Ben Tate">
<meta property="article:published_time" content="2024-05-12T09:00:00Z">
<meta property="og:url" content="https://review.example/a#top">`)
    expect(publication).toMatchObject({
      title: 'The Envoy',
      outlet: 'Strait Review',
      author: 'Ben Tate',
      published: { from: '2024-05-12' },
      url: 'https://review.example/a',
    })
    expect(publication?.metadataFrom).toContain('published: meta tags')
  })
  test('canonical link, <time> and <title>', async () => {
    const { publication } = await withHead(
      '<title>The Envoy</title><link rel="canonical" href="https://review.example/b">',
      '<time datetime="2024-05-12T09:00">Sunday</time>',
    )
    expect(publication).toMatchObject({
      title: 'The Envoy',
      published: { from: '2024-05-12' },
      url: 'https://review.example/b',
    })
  })
  test('two days in <time> are no date', async () => {
    const { publication } = await withHead(
      '',
      '<time datetime="2024-05-12">a</time><time datetime="2023-01-02">b</time>',
    )
    expect(publication?.published.basis).toBe('none')
  })
  test.each(['1970-01-01T00:00:00Z', '0001-01-01', 'yesterday'])(
    'not credible: %s',
    async (date) => {
      const { publication, notices } = await withHead(`<meta name="date" content="${date}">`)
      expect(publication?.published.basis).toBe('none')
      expect(notices.map(({ code }) => code)).toContain('E-DOCUMENTS-024')
    },
  )
  test.each(['{"@type": "NewsArticle", "headline": ', '[]', 'null', '{"@graph": 3}', '"text"'])(
    'JSON-LD that is none: %s',
    async (json) => {
      const { document } = await withHead(`<script type="application/ld+json">${json}</script>`)
      expect(document?.text).toContain(paragraphs[3])
    },
  )
  test('where a browser saved it from', async () => {
    const { publication } = await read(
      `<!DOCTYPE html>\n<!-- saved from url=(0026)https://review.example/c -->\n<html><body>${article.join('')}</body></html>`,
    )
    expect(publication?.url).toBe('https://review.example/c')
  })
})

describe('pages that are no ordinary pages', () => {
  test.each([
    ['unclosed tags', `<html><body><div><p>${paragraphs.join('<p>')}`],
    ['no html element', article.join('')],
    ['stray end tags', `</div></p></html>${article.join('</span>')}`],
    ['nested 50,000 deep', `${'<div>'.repeat(50_000)}${article.join('')}`],
    ['nested 590 deep', `${'<div>'.repeat(590)}${article.join('')}`],
    ['frames and forms', `<form><select><option>no</option></select></form>${article.join('')}`],
  ])('%s', async (_, html) => {
    const { document } = await read(html)
    for (const text of paragraphs) expect(document?.text).toContain(text)
    expect(document?.text).not.toContain('<')
  })
  test('text without a tag is read as plain text', async () => {
    const { document, notices } = await read(paragraphs.join('\n'))
    expect(document?.text).toBe(paragraphs.join('\n'))
    expect(notices[0]?.code).toBe('E-DOCUMENTS-006')
  })
  test('a page too deep to look for an article is taken whole, and said so', async () => {
    const { document, notices } = await read(`${'<div>'.repeat(200)}<a>Menu</a>${article.join('')}`)
    expect(document?.text).toBe(['Menu', ...paragraphs].join('\n\n'))
    expect(notices[0]?.code).toBe('E-DOCUMENTS-011')
  })
  test('a page of links alone still gives its text', async () => {
    const { document } = await read(
      '<html><body><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul></body></html>',
    )
    expect(document?.text).toBe('One\n\nTwo')
  })
})
