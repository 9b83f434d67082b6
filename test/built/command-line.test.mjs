import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { noShared, shared } from './outside.mjs'
import { chancery, root, shell, workFolder } from './run-chancery.mjs'

const LISTS = ['events', 'ties', 'claims', 'corridors', 'actors', 'documents', 'outlets']
const dispatches = join(root, 'examples/dispatches')
const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const lines = (text) => text.split('\n').filter((line) => line !== '')
const rows = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return lines(stdout).map((line) => JSON.parse(line))
}
// All our words are narrow; a letter with its marks counts once.
const width = (line) => [...new Intl.Segmenter('en').segment(line)].length
function assertNarrow(text, columns) {
  for (const line of text.split('\n'))
    assert.ok(width(line) <= columns, `${width(line)} > ${columns} columns: ${line}`)
}

before(() => {
  const { status, stderr } = chancery(['read', dispatches], {
    cwd,
    env: { CHANCERY_RECORDED: '2025-06-01T12:00:00Z' },
  })
  assert.equal(status, 0, stderr)
})
after(() => folder.remove())

describe('help', () => {
  const verbsOf = (help) =>
    lines(/Commands:\n([\s\S]*?)\n\n/.exec(`${help}\n\n`)?.[1] ?? '')
      .map((line) => /^ {2}(\S+)/.exec(line)?.[1])
      .filter((verb) => verb !== undefined && verb !== 'help')

  test('every verb has an example, and everything fits 80 columns', () => {
    const { status, stdout } = run('--help')
    assert.equal(status, 0)
    assertNarrow(stdout, 80)
    const verbs = verbsOf(stdout)
    for (const verb of [
      'read',
      'open',
      ...LISTS,
      'show',
      'verify',
      'brief',
      'explain',
      'export',
      'evaluate',
    ])
      assert.ok(verbs.includes(verb), verb)
    for (const verb of verbs) {
      const help = run(verb, '--help')
      assert.equal(help.status, 0)
      assert.match(help.stdout, new RegExp(`Examples?:\\n +\\$ .*chancery ${verb}`), verb)
      assertNarrow(help.stdout, 80)
    }
    assert.match(run('evaluate', 'reading', '--help').stdout, /\$ chancery evaluate reading/)
  })

  test('the reference in docs/ is what the program says', () => {
    const script = join(root, 'scripts/cli-docs.mjs')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8',
    })
    assert.equal(status, 0, stdout + stderr)
  })

  test('--version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    assert.equal(run('--version').stdout, `${version}\n`)
  })

  test('nothing at all shows the help', () => {
    const { status, stdout } = run()
    assert.equal(status, 0)
    assert.match(stdout, /First steps/)
  })
})

describe('exit codes', () => {
  const cases = [
    [['evnets'], 2, /events/],
    [['events', '--acter', 'Iran'], 2, /--actor/],
    [['events', '--actor', 'Nowhereland'], 2, /E-DESK-020/],
    [['events', '--type', 'CONSLT'], 2, /CONSULT/],
    [['events', '--since', 'May'], 2, /E-DESK-022/],
    [['events', '--ledger', 'missing.duckdb'], 2, /E-DESK-001/],
    [['show', 'e-0000000000000000'], 2, /E-VIEW-002/],
    [['show', 'nothing'], 2, /E-DESK-025/],
    [['explain', 'chokepiont'], 2, /chokepoint/],
    [['export', 'xml'], 2, /jsonl/],
    [['read'], 2, /E-CLI-001/],
    [['open', '--port', 'x'], 2, /E-CLI-001/],
    [['brief', '--format', 'pdf'], 2, /html/],
    [['read', 'missing.txt'], 1, /E-DESK-010/],
    [['export', 'jsonl', '--out', 'no/such/folder.jsonl'], 1, /E-CLI-002/],
    [['evaluate', 'reading', 'missing.json', '--corpus', '.'], 1, /E-EVALUATE-004/],
    [['verify'], 0, /all good/],
  ]
  for (const [args, status, message] of cases)
    test(`${args.join(' ')}: ${status}`, () => {
      const result = run(...args)
      assert.equal(result.status, status, result.stderr)
      assert.match(result.stdout + result.stderr, message)
      assert.doesNotMatch(result.stderr, /\n {4}at /, 'no stack without --debug')
    })

  test('an error is one object with --json, and has a stack with --debug', () => {
    const json = run('events', '--actor', 'Nowhereland', '--json')
    assert.equal(json.stdout, '')
    assert.equal(JSON.parse(json.stderr).error.code, 'E-DESK-020')
    assert.match(run('events', '--actor', 'Nowhereland', '--debug').stderr, /\n {4}at /)
  })
})

describe('lists', () => {
  for (const name of LISTS)
    test(`${name}: 80 columns, 60 columns, JSON lines`, () => {
      for (const columns of [80, 60]) {
        const { status, stdout } = chancery([name, '--limit', '0'], {
          cwd,
          env: { COLUMNS: String(columns) },
        })
        assert.equal(status, 0)
        assertNarrow(stdout, columns)
      }
      for (const row of rows(name)) assert.equal(typeof row, 'object')
    })

  test('every event ends in its citations', () => {
    const events = rows('events')
    assert.ok(events.length > 20)
    const { stdout } = run('events', '--limit', '0')
    const flat = stdout.replace(/\s+/g, ' ')
    for (const { citations } of events) {
      assert.ok(citations.length > 0)
      for (const { report, file, sentence } of citations.slice(0, 3)) {
        const place = `${file}, sentence ${sentence.index + 1} [${sentence.start}-${sentence.end}] · ${report}`
        assert.ok(flat.includes(place), place)
      }
    }
    assert.ok(!flat.includes('uncalibrated'))
    assert.match(stdout, /example: from a text written for demonstration/)
  })

  test('filters narrow, and --limit says how many there are', () => {
    const all = rows('events')
    const iran = rows('events', '--actor', 'Tehran')
    assert.ok(iran.length > 0 && iran.length < all.length)
    for (const { actors } of iran) assert.ok(actors.some(({ unit }) => unit === 'IRN'))
    assert.deepEqual(iran, rows('events', '--actor', 'IRN'))
    const visits = rows('events', '--type', 'CONSULT', '--since', '2025', '--until', '2025-04')
    for (const { type, when } of visits) {
      assert.equal(type, 'CONSULT')
      assert.ok(when.to >= '2025-01-01' && when.from <= '2025-04-30')
    }
    assert.deepEqual(rows('events', '--limit', '2', '--offset', '1'), all.slice(1, 3))
    assert.match(run('events', '--limit', '1').stderr, /1 to 1 of \d+ events/)
    const early = rows('events', '--as-known-on', '2022-12-31')
    assert.ok(early.length > 0 && early.length < all.length)
    for (const { citations } of early)
      for (const { published } of citations) assert.ok(published.to <= '2022-12-31')
    assert.equal(rows('events', '--as-recorded-on', '2025-05-31').length, 0)
    assert.equal(rows('events', '--as-recorded-on', '2025-06-02').length, all.length)
  })

  test('bounded dates are shown as bounds, never as days', () => {
    const bounded = rows('events').filter(({ when }) => when.basis === 'bounded')
    assert.ok(bounded.length > 0)
    for (const { whenText } of bounded) assert.match(whenText, /^(before|after) /)
  })

  test('nothing found is said plainly and is no error', () => {
    const none = run('events', '--type', 'PROTEST', '--actor', 'Japan')
    assert.deepEqual([none.status, none.stdout], [0, 'No events match.\n'])
    assert.equal(run('events', '--type', 'PROTEST', '--actor', 'Japan', '--json').stdout, '')
    const fresh = workFolder()
    const empty = chancery(['ties'], { cwd: fresh.path })
    assert.equal(empty.status, 0)
    assert.match(empty.stdout.replaceAll('\n', ' '), /No ties yet.*chancery read PATH/)
    assert.ok(!existsSync(join(fresh.path, 'chancery.duckdb')), 'asking makes no ledger')
    fresh.remove()
  })
})

describe('show', () => {
  test('every kind of id leads to its sentence', () => {
    const [event] = rows('events', '--type', 'CONSULT')
    const [tie] = rows('ties')
    const [document] = rows('documents')
    const citation = event.citations[0]
    for (const id of [event.id, citation.report, tie.id, tie.citations[0].report]) {
      const { status, stdout } = run('show', id)
      assert.equal(status, 0)
      assertNarrow(stdout, 80)
      const cited = id.toLowerCase().startsWith('t') ? tie.citations[0] : citation
      const words = (text) => text.replace(/[[\]\s]+/g, '')
      assert.ok(words(stdout).includes(words(cited.sentence.text)), id)
      assert.ok(stdout.includes(`[${cited.trigger.text.split(/\s/)[0]}`), 'the trigger is marked')
    }
    assert.match(run('show', citation.report).stdout, new RegExp(`report of ${event.id}`))
    for (const id of [document.id, document.file, document.file.replace(/\.\w+$/, '')]) {
      const shown = run('show', id)
      assert.equal(shown.status, 0, shown.stderr)
      assert.match(shown.stdout, new RegExp(document.id))
      assertNarrow(shown.stdout, 80)
    }
    const whole = JSON.parse(run('show', document.id, '--json').stdout)
    const publication = run('show', whole.publications[0].id)
    assert.match(publication.stdout, new RegExp(whole.publications[0].id))
  })

  test('a report can be rejected, and the rejection undone', () => {
    const [event] = rows('events', '--type', 'SANCTION')
    const { report } = event.citations[0]
    const rejected = JSON.parse(
      run('reject', report, '--why', 'a test', '--by', 'somebody', '--json').stdout,
    )
    assert.equal(rejected.verdict, 'reject')
    const without = rows('events')
    assert.ok(!without.some(({ citations }) => citations.some((one) => one.report === report)))
    assert.equal(run('undo', rejected.id).status, 0)
    const again = rows('events', '--type', 'SANCTION')
    assert.deepEqual(again[0], event)
    const history = run('show', report).stdout.replace(/\s+/g, ' ')
    assert.match(history, /reject by somebody on .* a test/)
    assert.match(history, new RegExp(`withdraw ${rejected.id}`))
    assert.equal(run('show', rejected.id).status, 0)
    assert.equal(run('undo', 'j-0000000000000000').status, 2)
  })
})

describe('read', () => {
  const TEXT =
    'The foreign minister of Iran visited Baku on 3 May 2024. Azerbaijan and Iran signed an agreement on gas.'

  test('a broken file stops nothing; the exit code and a line say so', () => {
    const fresh = workFolder()
    mkdirSync(join(fresh.path, 'a folder'))
    writeFileSync(join(fresh.path, 'a folder', 'good one.txt'), TEXT)
    writeFileSync(join(fresh.path, 'a folder', 'empty.txt'), '')
    const read = chancery(['read', 'a folder'], { cwd: fresh.path })
    assert.equal(read.status, 1)
    assert.match(read.stdout, /error E-DOCUMENTS-\d+ empty\.txt/)
    assert.match(read.stdout, /1 of 2 files read/)
    assertNarrow(read.stdout, 80)
    const documents = chancery(['documents', '--json'], { cwd: fresh.path })
    assert.equal(JSON.parse(documents.stdout).file, 'good one.txt')
    fresh.remove()
  })

  test('standard input, a ledger elsewhere, no chatter when quiet', () => {
    const fresh = workFolder()
    const env = { CHANCERY_LEDGER: join(fresh.path, 'my own ledger.duckdb') }
    const read = chancery(['read', '-', '--quiet'], { cwd, input: TEXT, env })
    assert.deepEqual([read.status, read.stderr], [0, ''])
    const events = chancery(['events', '--json', '--ledger', 'my own ledger.duckdb'], {
      cwd: fresh.path,
    })
    assert.ok(lines(events.stdout).length > 0)
    for (const line of lines(events.stdout))
      for (const { file } of JSON.parse(line).citations) assert.equal(file, '-')
    const nothing = chancery(['read', '-'], { cwd: fresh.path, input: '' })
    assert.equal(nothing.status, 1)
    fresh.remove()
  })

  test('same input, same bytes: two ledgers, two folders, one answer', () => {
    const outputs = [1, 2].map(() => {
      const fresh = workFolder()
      chancery(['read', dispatches], { cwd: fresh.path })
      const out = ['export jsonl', 'events --json', 'ties --json', 'brief', 'brief --format html']
        .map((line) => chancery(line.split(' '), { cwd: fresh.path }).stdout)
        .join('')
      fresh.remove()
      return out
    })
    assert.equal(outputs[0], outputs[1])
  })

  test('--json tells of each file', () => {
    const { status, stdout } = run('read', dispatches, '--json')
    assert.equal(status, 0)
    const { files, notices } = JSON.parse(stdout)
    assert.deepEqual([files.length, notices], [8, []])
    for (const file of files) assert.equal(file.status, 'known')
  })

  test('the commissioning articles: all five, under ten seconds', { skip: noShared }, () => {
    const fresh = workFolder()
    const start = performance.now()
    const read = chancery(['read', join(shared, 'corpus'), '--json'], { cwd: fresh.path })
    const seconds = (performance.now() - start) / 1000
    assert.equal(read.status, 0, read.stdout)
    const { files } = JSON.parse(read.stdout)
    assert.equal(files.length, 5)
    assert.ok(seconds < 10, `${seconds} s`)
    const brief = JSON.parse(chancery(['brief', '--json'], { cwd: fresh.path }).stdout)
    const cited = new Set(brief.footnotes.map(({ file }) => file))
    assert.ok(cited.size >= 4, [...cited].join(' '))
    fresh.remove()
  })
})

describe('output', () => {
  test('a brief as Markdown and as one HTML file', () => {
    const markdown = run('brief', 'Iran, Azerbaijan')
    assert.equal(markdown.status, 0)
    assert.match(markdown.stdout, /^# Iran and Azerbaijan/)
    assert.equal(run('brief', 'Iran, Azerbaijan', '--out', 'a brief.html').status, 0)
    const html = readFileSync(join(cwd, 'a brief.html'), 'utf8')
    assert.match(html, /^<!DOCTYPE html>/)
    assert.doesNotMatch(html, /<script|src="http/)
  })

  test('an export is JSON lines; a file appears only whole', () => {
    const exported = run('export', 'jsonl', '--out', 'all.jsonl')
    assert.equal(exported.status, 0, exported.stderr)
    const all = lines(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).map((line) => JSON.parse(line))
    assert.ok(all.length > 50)
    assert.ok(!existsSync(join(cwd, 'all.jsonl.part')))
    assert.equal(run('export', 'jsonl').stdout, readFileSync(join(cwd, 'all.jsonl'), 'utf8'))
    const some = lines(run('export', 'jsonl', '--actor', 'Armenia').stdout)
    assert.ok(some.length > 0 && some.length < all.length)
  })

  test('colour only where it is wanted', () => {
    const introducer = '\u001b['
    assert.ok(!run('events').stdout.includes(introducer), 'not into a pipe')
    const forced = chancery(['events'], { cwd, env: { FORCE_COLOR: '1' } })
    assert.ok(forced.stdout.includes(introducer))
    const none = chancery(['events'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    assert.ok(!none.stdout.includes(introducer))
    assert.equal(none.stdout, run('events').stdout)
  })

  test('a reader that stops early is no error', () => {
    const { status, stdout, stderr } = shell('"$NODE" "$MAIN" export jsonl | head -n 1', { cwd })
    assert.deepEqual([status, stderr], [0, ''])
    assert.equal(lines(stdout).length, 1)
  })

  test('what stands in a document cannot steer the terminal', () => {
    const fresh = workFolder()
    writeFileSync(
      join(fresh.path, 'evil.md'),
      '---\ntitle: "A \u202etitle\u202c"\n---\n\nIran\u001b[2J accused Azerbaijan of aggression on 3 May 2024. The visit by Iran to Baku was cancelled.',
    )
    chancery(['read', 'evil.md'], { cwd: fresh.path })
    for (const args of [['events', '--sentences'], ['documents'], ['show', 'evil'], ['brief']]) {
      const { stdout } = chancery(args, { cwd: fresh.path })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
      assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/, args.join(' '))
    }
    fresh.remove()
  })

  test('scores against annotated articles', { skip: noShared }, () => {
    const gold = ['000_b617156785cdea7f', '003_9a582a2ccbe1106e'].map((name) =>
      join(shared, 'gold', `${name}.json`),
    )
    const args = ['evaluate', 'reading', ...gold, '--corpus', join(shared, 'corpus')]
    const scored = run(...args, '--json', '--predictions', 'predictions.jsonl')
    assert.equal(scored.status, 0, scored.stderr)
    const { total, articles } = JSON.parse(scored.stdout)
    assert.equal(articles.length, 2)
    assert.ok(total.events.type.recallTier1.of > 0)
    assert.ok(lines(readFileSync(join(cwd, 'predictions.jsonl'), 'utf8')).length > 20)
    assertNarrow(run(...args).stdout, 80)
  })
})
