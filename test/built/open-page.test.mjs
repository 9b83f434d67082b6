import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { chancery, openPage, root, workFolder } from './run-chancery.mjs'

const dispatches = join(root, 'examples/dispatches')
const ask = async (url, path) => {
  // Between two questions this process stands still, longer than the server keeps a connection.
  const response = await fetch(`${url}api/v1/${path}`, { headers: { connection: 'close' } })
  return { status: response.status, body: await response.json() }
}

describe('the page and the command line on one ledger', () => {
  const folder = workFolder()
  const cwd = folder.path
  const ledger = 'our ledger.duckdb'
  const address = join(cwd, `${ledger}.address.json`)
  let page
  after(() => {
    page?.child.kill('SIGKILL')
    folder.remove()
  })

  test('read works while the page runs, and the page sees it', async () => {
    page = openPage(['--ledger', ledger], { cwd })
    const url = await page.url
    assert.ok(existsSync(address))
    const { token } = JSON.parse(readFileSync(address, 'utf8'))
    assert.ok(!page.printed().includes(token), 'the token is not shown')
    assert.equal((await ask(url, 'status')).body.documents, 0)

    const read = chancery(['read', dispatches, '--ledger', ledger], { cwd })
    assert.equal(read.status, 0, read.stdout + read.stderr)
    const { body } = await ask(url, 'status')
    assert.equal(body.documents, 7)
    assert.equal(body.demonstration, false)

    const events = chancery(['events', '--ledger', ledger, '--json'], { cwd })
    const served = await ask(url, 'events?limit=0')
    assert.deepEqual(
      events.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      served.body.rows,
    )
    assert.equal(body.events, served.body.total)
  })

  test('every other verb works through the page as well', async () => {
    const url = await page.url
    const { body } = await ask(url, 'events?limit=1')
    const [{ report }] = body.rows[0].citations
    for (const args of [
      ['ties'],
      ['show', report],
      ['verify'],
      ['brief', 'Iran'],
      ['export', 'jsonl'],
      ['read', '--again'],
      ['reject', report],
    ]) {
      const { status, stderr } = chancery([...args, '--ledger', ledger], { cwd })
      assert.equal(status, 0, `${args.join(' ')}: ${stderr}`)
    }
    assert.equal((await ask(url, 'status')).body.events, body.total - 1)
    const missing = chancery(['show', 'e-0000000000000000', '--ledger', ledger], { cwd })
    assert.equal(missing.status, 2)
    assert.match(missing.stderr, /E-VIEW-002/)
  })

  test('opening it again tells where it is', async () => {
    const again = chancery(['open', '--ledger', ledger], { cwd })
    assert.equal(again.status, 0)
    assert.ok(again.stdout.includes(await page.url))
  })

  test('Ctrl-C stops it, and then the command line has the ledger to itself', async () => {
    const before = chancery(['events', '--ledger', ledger, '--json'], { cwd }).stdout
    // Twice, as when the terminal and npm both pass it on.
    page.child.kill('SIGINT')
    setTimeout(() => page.child.kill('SIGINT'), 5)
    assert.deepEqual(await page.ended, { code: 0, signal: null })
    assert.ok(!existsSync(address))
    assert.equal(chancery(['events', '--ledger', ledger, '--json'], { cwd }).stdout, before)
  })

  test('a page that was killed leaves an address nobody believes', async () => {
    page = openPage(['--ledger', ledger], { cwd })
    await page.url
    const stale = readFileSync(address, 'utf8')
    page.child.kill('SIGKILL')
    await page.ended
    writeFileSync(address, stale)
    const documents = chancery(['documents', '--ledger', ledger, '--json'], { cwd })
    assert.equal(documents.status, 0, documents.stderr)
    assert.equal(documents.stdout.trim().split('\n').length, 7)
    page = openPage(['--ledger', ledger], { cwd })
    await page.url
    assert.notEqual(readFileSync(address, 'utf8'), stale)
    page.child.kill('SIGTERM')
    assert.deepEqual(await page.ended, { code: 0, signal: null })
  })
})

describe('the demonstration', () => {
  test('opens when there is no ledger yet, marked as what it is', async () => {
    const folder = workFolder()
    const page = openPage([], { cwd: folder.path })
    try {
      const url = await page.url
      const { body } = await ask(url, 'status')
      assert.equal(body.demonstration, true)
      assert.equal(body.ledger, 'demo.duckdb')
      assert.ok(body.events > 20)
      const events = await ask(url, 'events?limit=0')
      for (const { citations } of events.body.rows)
        for (const { example } of citations) assert.equal(example, true)
      assert.match(page.printed(), /written\s+for\s+demonstration/)
      assert.ok(!existsSync(join(folder.path, 'chancery.duckdb')))

      // The user's own ledger is another file, made beside the running demonstration.
      const read = chancery(['read', dispatches], { cwd: folder.path })
      assert.equal(read.status, 0, read.stderr)
      assert.ok(existsSync(join(folder.path, 'chancery.duckdb')))
    } finally {
      page.child.kill('SIGTERM')
      await page.ended
      folder.remove()
    }
  })
})
