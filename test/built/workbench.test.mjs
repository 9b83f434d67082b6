// The page in a real Chromium, on a real server, on the bundled example dispatches.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium as launcher } from 'playwright-core'
import { chromium, noChromium } from './outside.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = join(root, 'dist/cli/main.js')
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
]

describe('the page in Chromium', { skip: noChromium, timeout: 120_000 }, () => {
  let folder
  let server
  let address
  let browser
  let page
  const complaints = []
  const requests = []

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chancery page '))
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
    const read = spawnSync(process.execPath, [program, 'read', 'examples', '--quiet'], {
      cwd: folder,
      encoding: 'utf8',
    })
    assert.equal(read.status, 0, read.stderr)
    server = spawn(process.execPath, [program, 'open', '--port', '0'], { cwd: folder })
    address = await new Promise((resolve, reject) => {
      let printed = ''
      server.stdout.on('data', (chunk) => {
        printed += chunk
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)
        if (found !== null) resolve(found[0])
      })
      server.on('exit', () => reject(new Error(`the server stopped: ${printed}`)))
    })
    browser = await launcher.launch({ executablePath: chromium, args: FLAGS })
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => requests.push(request.url()))
  })

  after(async () => {
    await browser?.close()
    server?.kill('SIGTERM')
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })

  const rows = () => page.locator('button.row')

  it('loads with events on it', async () => {
    await page.goto(address)
    await rows().first().waitFor()
    assert.ok((await rows().count()) > 5)
  })

  it('filters by actor, and the address says so', async () => {
    const all = await rows().count()
    await page.fill('input[name="actor"]', 'Israel')
    await page.press('input[name="actor"]', 'Enter')
    await page.waitForFunction(
      (count) => document.querySelectorAll('button.row').length < count,
      all,
    )
    assert.match(page.url(), /actor=Israel/)
    for (const text of await rows().allInnerTexts()) assert.match(text, /Israel|Jerusalem|Tel Aviv/)
    await page.click('text=Clear')
    await page.waitForFunction(
      (count) => document.querySelectorAll('button.row').length === count,
      all,
    )
  })

  it('opens the document at the marked sentence when a row is clicked', async () => {
    await rows().nth(2).click()
    const cited = page.locator('aside [data-cited]').first()
    await cited.waitFor()
    const box = await cited.boundingBox()
    assert.ok(box !== null && box.y > 80 && box.y < 860, 'the sentence is in view')
    const marked = (await page.locator('aside [data-cited]').allInnerTexts()).join('')
    const answer = await (
      await fetch(`${address}api/v1/event/${/open=([^&]+)/.exec(page.url())[1]}`)
    ).json()
    const squeeze = (text) => text.replace(/\s+/g, ' ').trim()
    assert.equal(squeeze(marked), squeeze(answer.citations[0].sentence.text))
    assert.match(await page.locator('aside').innerText(), /\d, calibrated/)
    assert.match(await page.locator('aside').innerText(), /example, written for demonstration/)
  })

  it('keeps what is open in a link', async () => {
    const url = page.url()
    const other = await browser.newPage()
    await other.goto(url)
    await other.locator('aside [data-cited]').first().waitFor()
    await other.close()
  })

  it('closes on Escape and gives the focus back to the row', async () => {
    await page.keyboard.press('Escape')
    await page.locator('aside').waitFor({ state: 'detached' })
    assert.ok(await page.evaluate(() => document.activeElement?.classList.contains('row')))
  })

  it('works by keyboard alone', async () => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('aside [data-cited]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'text')
  })

  for (const view of ['ties', 'claims', 'corridors', 'documents'])
    it(`shows ${view}`, async () => {
      await page.goto(`${address}#/${view}`)
      await rows().first().waitFor()
      await rows().first().click()
      await page.locator('aside article').waitFor()
    })

  it('fits a phone: list and evidence take turns, nothing runs off the side', async () => {
    await page.setViewportSize({ width: 390, height: 780 })
    await page.goto(`${address}#/events`)
    await rows().first().waitFor()
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    assert.equal(await overflow(), 0)
    await rows().first().click()
    await page.locator('aside article').waitFor()
    assert.equal(await page.locator('main').isVisible(), false)
    assert.equal(await overflow(), 0)
    await page.setViewportSize({ width: 1280, height: 860 })
  })

  it('says that the program has stopped instead of staying blank', async () => {
    const lone = await browser.newPage()
    await lone.route('**/api/**', (route) => route.abort())
    await lone.goto(address)
    await lone.locator('[role="alert"]').first().waitFor()
    assert.match(await lone.locator('[role="alert"]').first().innerText(), /does not answer/)
    await lone.close()
  })

  it('asked nobody else for anything and complained about nothing', () => {
    assert.deepEqual(complaints, [])
    assert.ok(requests.length > 0)
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(address)),
      [],
    )
  })
})
