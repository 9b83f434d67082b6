// Files of each format from disk through the built program: what a reader of a file hands over is a
// Node Buffer, which tests that make their bytes in memory never see.
import assert from 'node:assert/strict'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { chancery, root, workFolder } from './run-chancery.mjs'

const fixtures = join(root, 'test/fixtures')

describe('files from disk', () => {
  let folder
  before(() => {
    folder = workFolder()
    for (const name of readdirSync(fixtures)) cpSync(join(fixtures, name), join(folder.path, name))
  })
  after(() => folder.remove())

  const events = (file) =>
    chancery(['events', '--document', file, '--json'], { cwd: folder.path })
      .stdout.split('\n')
      .filter((line) => line.startsWith('{"kind":"event"'))
      .map((line) => JSON.parse(line))

  it('reads a PDF and cites its pages', () => {
    const { status, stdout, stderr } = chancery(['read', 'harbour.pdf'], { cwd: folder.path })
    assert.equal(status, 0, stdout + stderr)
    const found = events('harbour.pdf')
    assert.ok(found.some((event) => event.citations[0].page === 1))
    assert.ok(found.some((event) => event.citations[0].page === 2))
  })

  it('reads a Word file', () => {
    const { status, stdout, stderr } = chancery(['read', 'harbour.docx'], { cwd: folder.path })
    assert.equal(status, 0, stdout + stderr)
    assert.ok(events('harbour.docx').length > 0)
  })

  it('says of a locked PDF that it is locked, of a scanned one that it has no text, and reads the rest', () => {
    writeFileSync(join(folder.path, 'treaty.txt'), 'Ghana signed a treaty with Togo.\n')
    const { status, stdout } = chancery(['read', 'locked.pdf', 'scanned.pdf', 'treaty.txt'], {
      cwd: folder.path,
    })
    assert.equal(status, 1)
    assert.match(stdout, /E-DOCUMENTS-\d+ .*locked\.pdf[\s\S]*(encrypt|password|lock)/i)
    assert.match(stdout, /E-DOCUMENTS-\d+ .*scanned\.pdf[\s\S]*text layer/i)
    assert.match(stdout, /1 of 3 files read/)
  })

  it('passes over its own ledger and READMEs when a whole folder is read', () => {
    writeFileSync(join(folder.path, 'README.md'), 'About this folder: France attacked Germany.\n')
    const { stdout } = chancery(['read', '.'], { cwd: folder.path })
    assert.doesNotMatch(stdout, /duckdb +failed|README/)
  })
})
