// System, pair and map in a real Chromium, on a real server, on the bundled example dispatches.
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { chromium as launcher } from 'playwright-core'
import { chromium, noChromium } from './outside.mjs'
import { chancery, openPage, root, workFolder } from './run-chancery.mjs'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
]

describe('system, pair and map in Chromium', { skip: noChromium, timeout: 180_000 }, () => {
  let folder
  let server
  let address
  let browser
  let page
  const complaints = []
  const requests = []

  before(async () => {
    folder = workFolder()
    mkdirSync(join(folder.path, 'examples'))
    cpSync(join(root, 'examples'), join(folder.path, 'examples'), { recursive: true })
    const read = chancery(['read', 'examples', '--quiet'], { cwd: folder.path })
    assert.equal(read.status, 0, read.stderr)
    server = openPage([], { cwd: folder.path })
    address = await server.url
    browser = await launcher.launch({ executablePath: chromium, args: FLAGS })
    page = await browser.newPage({ viewport: { width: 1280, height: 860 }, acceptDownloads: true })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => requests.push(request.url()))
  })

  after(async () => {
    await browser?.close()
    server?.child.kill('SIGTERM')
    await server?.ended
    folder?.remove()
  })

  const saved = async (button) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('form .actions').getByText(button, { exact: true }).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  const hash = () => page.evaluate(() => location.hash)

  it('draws the network and leads from a line to its sentences, by keyboard; the edge is in the address', async () => {
    await page.goto(`${address}#/system`)
    const edge = page.locator('svg [data-edge]').first()
    await edge.waitFor()
    await edge.focus()
    await page.keyboard.press('Enter')
    const told = page.locator('ul[aria-label="What is told between them"] button').first()
    await told.waitFor()
    assert.match(await hash(), /edge=/)
    await told.click()
    await page.locator('aside [data-cited]').first().waitFor()
    assert.match(await hash(), /edge=.*open=/)
    const other = await browser.newPage()
    await other.goto(page.url())
    await other.locator('aside [data-cited]').first().waitFor()
    await other.locator('ul[aria-label="What is told between them"] button').first().waitFor()
    await other.close()
    await page.keyboard.press('Escape')
    await page.locator('aside').waitFor({ state: 'detached' })
  })

  it('opens links to the former network view', async () => {
    await page.goto(`${address}#/network`)
    await page.locator('svg [data-edge]').first().waitFor()
    assert.equal(await page.locator('nav [aria-current="page"]').innerText(), 'System')
  })

  it('shows as many edges as the command line, and what the figures are', async () => {
    const answer = await (await fetch(`${address}api/v1/system`)).json()
    assert.equal(await page.locator('svg [data-edge]').count(), answer.edges.length)
    assert.equal(
      await page.locator('section[aria-label="Edges"] button.line').count(),
      answer.edges.length,
    )
    assert.match(await page.locator('main').innerText(), /Frustration index\s+\d/)
    const names = await page.locator('svg g.actor text').allTextContents()
    assert.ok(names.includes('Iran'))
  })

  it('puts two accounts side by side and says where they differ', async () => {
    const voices = await (await fetch(`${address}api/v1/outlets`)).json()
    const outlet = voices.rows.find((row) => row.outlet !== undefined).outlet
    await page.goto(`${address}#/system?versus=${encodeURIComponent(outlet)}`)
    await page.locator('figure').nth(1).waitFor()
    const captions = await page.locator('figcaption').allInnerTexts()
    assert.match(captions[0], /^All sources/)
    assert.match(captions[1], new RegExp(`^According to ${outlet}`))
  })

  it('follows the system through time, each mover leading to a sentence', async () => {
    await page.goto(`${address}#/system?by=quarter`)
    const section = page.locator('section[aria-label="Change through time"]')
    await section.locator('tbody tr').first().waitFor()
    const picture = section.locator('img')
    await page.waitForFunction(() => document.querySelector('section img')?.naturalWidth > 100)
    assert.match(await picture.getAttribute('src'), /through\.svg/)
    await section.locator('button[data-open]').first().click()
    await page.locator('aside [data-cited]').first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('exports the network as a picture and as a table', async () => {
    await page.goto(`${address}#/system`)
    await page.locator('svg [data-edge]').first().waitFor()
    const svg = await saved('SVG')
    assert.match(svg, /^<\?xml/)
    assert.match(svg, /stroke-dasharray/)
    assert.doesNotMatch(svg, /<script|onclick/)
    const csv = await saved('CSV')
    const rows = csv.trim().split('\r\n')
    assert.match(rows[0], /^account,a,a_name,b,b_name,sign/)
    assert.equal(rows.length - 1, await page.locator('svg [data-edge]').count())
  })

  it('says what to do where nothing is told', async () => {
    await page.goto(`${address}#/system?on=1900`)
    await page.getByText('No ties and no dated events between two actors').waitFor()
    await page.goto(`${address}#/dyad`)
    await page.getByText('Name two actors').waitFor()
  })

  it('goes from an edge to the pair, draws its dates as they are known, and shows the sentences', async () => {
    await page.goto(`${address}#/system`)
    await page
      .locator('section[aria-label="Edges"] button.line', { hasText: 'Azerbaijan — Iran' })
      .click()
    await page.getByText('This pair through time').click()
    await page.locator('svg [data-event]').first().waitFor()
    assert.match(await hash(), /^#\/dyad\?.*actor=AZE.*recipient=IRN|^#\/dyad\?.*actor=IRN/)
    assert.ok(
      (await page.locator('svg [data-event] circle, svg [data-event] rect').count()) > 0,
      'days',
    )
    assert.ok((await page.locator('svg [data-event] line.range').count()) > 0, 'ranges')
    assert.match(await page.locator('main').innerText(), /too few events to say/)
    const event = page.locator('svg [data-event]').first()
    await event.focus()
    await page.keyboard.press('Enter')
    await page.locator('aside [data-cited]').first().waitFor()
    await page.keyboard.press('Escape')
    const csv = await saved('CSV')
    const answer = await (await fetch(`${address}api/v1/dyad?a=AZE&b=IRN`)).json()
    assert.equal(csv.trim().split('\r\n').length - 1, answer.events.length)
  })

  it('draws the corridors; a route closes with a state, and is in the address', async () => {
    await page.goto(`${address}#/map?from=Mumbai&to=Moscow`)
    const first = page.locator('section[aria-label="Conditions and routes"] ol li').first()
    await first.waitFor()
    assert.ok((await page.locator('path.land').count()) > 10, 'outlines of countries')
    const cost = async () => Number(/cost (\d+)/.exec(await first.innerText())[1])
    const open = await cost()
    const routed = page.locator('svg g.routed')
    assert.ok((await routed.count()) > 1)
    await page.getByLabel('IRN', { exact: true }).check()
    await page.waitForFunction(() => location.hash.includes('close=IRN'))
    await page.waitForFunction((before) => {
      const item = document.querySelector('section[aria-label="Conditions and routes"] ol li')
      return item === null || Number(/cost (\d+)/.exec(item.textContent)[1]) > before
    }, open)
  })

  it('tells what a segment is and closes it', async () => {
    await page.goto(`${address}#/map`)
    const segment = page.locator('svg [data-segment]').first()
    await segment.waitFor()
    await segment.focus()
    await page.keyboard.press('Enter')
    const article = page.locator('article[aria-label="The chosen segment"]')
    await article.waitFor()
    assert.match(await article.innerText(), /Grade [ABC]/)
    await article.getByText('Close this segment').click()
    await page.waitForFunction(() => /cut=/.test(location.hash))
    await page.locator('svg g.closed').first().waitFor()
    assert.match(await saved('CSV'), /^id,corridor,from,to/)
  })

  for (const [view, ready] of [
    ['system', 'svg [data-edge]'],
    ['system?by=quarter', 'section img'],
    ['dyad?actor=Iran&recipient=Azerbaijan', 'svg [data-event]'],
    ['map', 'svg [data-segment]'],
  ])
    it(`fits a phone in the dark and prints: ${view}`, async () => {
      const phone = await browser.newPage({
        viewport: { width: 390, height: 780 },
        colorScheme: 'dark',
      })
      await phone.goto(`${address}#/${view}`)
      await phone.locator(ready).first().waitFor()
      const over = await phone.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.equal(over, 0)
      const figure = await phone.locator('figure svg').first().boundingBox()
      assert.ok(figure !== null && figure.height > 150, 'the figure has room')
      const overlap = await phone.evaluate(() => {
        const boxes = [...document.querySelectorAll('main figure, main section')]
          .filter((one) => !one.parentElement.closest('figure, section'))
          .map((one) => one.getBoundingClientRect())
        return boxes.some((one, index) =>
          boxes
            .slice(index + 1)
            .some(
              (other) =>
                other.top < one.bottom - 1 &&
                other.bottom > one.top + 1 &&
                other.left < one.right - 1 &&
                other.right > one.left + 1,
            ),
        )
      })
      assert.equal(overlap, false, 'figure and lists do not lie on each other')
      await phone.emulateMedia({ media: 'print' })
      assert.equal(await phone.locator('form').first().isVisible(), false)
      assert.equal(await phone.locator('figure svg').first().isVisible(), true)
      await phone.close()
    })

  it('offers what was read meanwhile, and shows it without a reload', async () => {
    await page.goto(`${address}#/documents`)
    const rows = page.locator('button.row')
    await rows.first().waitFor()
    const before = await rows.count()
    const text =
      'Tashkent, 3 May 2025. Uzbekistan and Kazakhstan signed a trade agreement on 2 May 2025.'
    writeFileSync(join(folder.path, 'new.txt'), `${text}\n`)
    const read = chancery(['read', 'new.txt', '--quiet'], { cwd: folder.path })
    assert.equal(read.status, 0, read.stderr)
    await page.getByText('New documents were read').waitFor({ timeout: 15_000 })
    assert.equal(await rows.count(), before)
    await page.getByText('Show them').click()
    await page.waitForFunction(
      (count) => document.querySelectorAll('button.row').length === count,
      before + 1,
    )
    await page.getByText('New documents were read').waitFor({ state: 'detached' })
  })

  it('asked nobody else for anything and complained about nothing', () => {
    assert.deepEqual(complaints, [])
    assert.deepEqual(
      requests.filter(
        (url) => !url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'),
      ),
      [],
    )
  })
})
