// A reader of the page decides about reports, by mouse and by key, in a real Chromium.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { chromium as launcher } from 'playwright-core'
import { chromium, noChromium } from './outside.mjs'
import { chancery, openPage, workFolder } from './run-chancery.mjs'

const TEXT = `Ghana and Togo held talks in Accra on 3 March 2021.

Kenya condemned Somalia on 4 March 2021. Chad imposed sanctions on Sudan on 5 March 2021.
`

describe('review on the page', { skip: noChromium, timeout: 120_000 }, () => {
  const folder = workFolder()
  const cwd = folder.path
  let server
  let address
  let browser
  let page
  const complaints = []
  const events = () =>
    chancery(['events', '--json'], { cwd })
      .stdout.trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  const standing = (words) => page.locator(`[data-standing="${words}"]`).waitFor()
  const rows = () => page.locator('button.row')

  before(async () => {
    mkdirSync(join(cwd, 'texts'))
    writeFileSync(join(cwd, 'texts', 'note.txt'), TEXT)
    assert.equal(chancery(['read', 'texts', '--quiet'], { cwd }).status, 0)
    server = openPage([], { cwd })
    address = await server.url
    browser = await launcher.launch({ executablePath: chromium, args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  after(async () => {
    await browser?.close()
    server?.child.kill('SIGTERM')
    folder.remove()
  })

  test('reject by key takes the event off the list, undo by key brings it back', async () => {
    await page.goto(address)
    await rows().first().waitFor()
    const all = await rows().count()
    assert.equal(all, events().length)
    await rows().filter({ hasText: 'Kenya' }).first().click()
    await standing('open')
    await page.keyboard.press('r')
    await standing('reject')
    await page.waitForFunction(
      (count) => document.querySelectorAll('button.row').length === count - 1,
      all,
    )
    assert.ok(!events().some(({ actors }) => actors.some(({ name }) => name === 'Kenya')))
    await page.keyboard.press('u')
    await standing('open')
    await page.waitForFunction(
      (count) => document.querySelectorAll('button.row').length === count,
      all,
    )
  })

  test('accept by mouse is shown with who and when, typing is no key', async () => {
    await rows().filter({ hasText: 'Chad' }).first().click()
    await standing('open')
    await page.fill('input[name="actor"]', 'r')
    await standing('open')
    await page.fill('input[name="actor"]', '')
    await page.getByRole('button', { name: 'Accept' }).click()
    await standing('accept')
    assert.match(await page.locator('.review').innerText(), /accepted by \S+ on \d{4}-\d\d-\d\d/)
    assert.equal(
      await page.getByRole('button', { name: 'Accept' }).getAttribute('aria-pressed'),
      'true',
    )
  })

  test('decisions survive a new reading of the text', async () => {
    await rows().filter({ hasText: 'Kenya' }).first().click()
    await standing('open')
    await page.getByRole('button', { name: 'Reject' }).click()
    await standing('reject')
    writeFileSync(
      join(cwd, 'chancery.actors.csv'),
      'name,kind,country\nAccra Club,organisation,GHA\n',
    )
    const again = JSON.parse(chancery(['read', '--again', '--json'], { cwd }).stdout)
    assert.equal(again.changed, 1)
    assert.ok(!events().some(({ actors }) => actors.some(({ name }) => name === 'Kenya')))
    await page.goto(`${address}#/events`)
    await page.reload()
    await rows().filter({ hasText: 'Chad' }).first().click()
    await standing('accept')
    assert.equal(await rows().filter({ hasText: 'Kenya' }).count(), 0)
    assert.equal(chancery(['verify'], { cwd }).status, 0)
    assert.deepEqual(complaints, [])
  })

  test('changes without the token, or from another site, are refused', async () => {
    const [{ citations }] = events()
    const body = JSON.stringify({ report: citations[0].report, verdict: 'reject' })
    const { header, token } = await (await fetch(`${address}api/v1/page-token`)).json()
    const post = async (headers, sent = body) => {
      const answer = await fetch(`${address}api/v1/judgements`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: sent,
      })
      return answer.status
    }
    assert.equal(await post({}), 403)
    assert.equal(await post({ [header]: `${token}0` }), 403)
    assert.equal(await post({ [header]: token, origin: 'http://example.org' }), 403)
    assert.equal(await post({ [header]: token, 'sec-fetch-site': 'cross-site' }), 403)
    assert.equal(await post({ [header]: token }, '{"verdict":"reject"}'), 400)
    assert.equal(
      await post({ [header]: token }, '{"report":"e-0000000000000000","verdict":"accept"}'),
      404,
    )
    assert.ok(events().some(({ citations: cited }) => cited[0].report === citations[0].report))
  })
})
