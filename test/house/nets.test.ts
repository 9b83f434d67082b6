import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// Each net is shown to catch a planted violation, and to pass without it.
const root = fileURLToPath(new URL('../..', import.meta.url))
const ROOMS = ['text', 'codebook', 'view']
let planted: string

function run(program: string, ...args: string[]) {
  const outcome = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: planted,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status: outcome.status, output: outcome.stdout + outcome.stderr }
}

function plant(path: string, content: string) {
  writeFileSync(join(planted, path), content)
}

const types = () => run('node_modules/typescript/bin/tsc', '-b', 'src/codebook')
const lint = (path: string) =>
  run('node_modules/@biomejs/biome/bin/biome', 'lint', `--config-path=${planted}`, path)
const bundle = () => run('scripts/bundle-check.mjs', planted)

beforeEach(() => {
  planted = mkdtempSync(join(tmpdir(), 'planted violation '))
  mkdirSync(join(planted, 'src'))
  for (const room of ROOMS.slice(0, 2))
    cpSync(join(root, 'src', room), join(planted, 'src', room), { recursive: true })
  cpSync(join(root, 'src/rooms.json'), join(planted, 'src/rooms.json'))
  cpSync(join(root, 'tsconfig.base.json'), join(planted, 'tsconfig.base.json'))
  cpSync(join(root, 'package.json'), join(planted, 'package.json'))
  cpSync(join(root, 'biome.json'), join(planted, 'biome.json'))
  mkdirSync(join(planted, 'scripts'))
  cpSync(join(root, 'scripts/lint'), join(planted, 'scripts/lint'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'))
  // The lint rules read the version-control ignore file; there is no repository here.
  mkdirSync(join(planted, '.git'))
  writeFileSync(join(planted, '.gitignore'), 'dist\n')
})

afterEach(() => rmSync(planted, { recursive: true, force: true }))

describe('net 1: project references', () => {
  it('passes the rooms as they are', () => {
    expect(types()).toMatchObject({ status: 0 })
  })

  it('catches an import of a room that is not listed', () => {
    mkdirSync(join(planted, 'src/view'))
    plant('src/view/index.ts', 'export const seen = 1\n')
    plant(
      'src/codebook/planted.ts',
      "import { seen } from '../view/index.ts'\nexport const x: number = seen\n",
    )
    const { status, output } = types()
    expect(status).not.toBe(0)
    expect(output).toMatch(/TS6307|TS6059/)
  })

  it('catches Node in a browser room', () => {
    plant(
      'src/codebook/planted.ts',
      "import { readFileSync } from 'node:fs'\nexport const x: unknown = readFileSync\n",
    )
    const { status, output } = types()
    expect(status).not.toBe(0)
    expect(output).toMatch(/TS2591|TS2307/)
  })
})

describe('net 2: lint', () => {
  it.each([
    ['clock', 'export const x = (): number => Date.now()', 'clock'],
    ['present day', 'export const x = (): Date => new Date()', 'clock'],
    ['chance', 'export const x = (): number => Math.random()', 'clock'],
    ['network', "export const x = (): unknown => fetch('http://example.org')", 'clock'],
    [
      'network by the back door',
      "export const x = (): unknown => globalThis.fetch('http://example.org')",
      'clock',
    ],
    ['environment', "export const x = (): unknown => process.env['HOME']", 'clock'],
    ['clock by another name', 'const { now } = Date\nexport const x = now', 'clock'],
    ['clock by a string', "export const x = (): number => Date['now']()", 'clock'],
    ['present day without brackets', 'export const x = new Date', 'clock'],
    ['chance by a string', "export const x = (): number => Math['random']()", 'clock'],
    ['network kept for later', 'const f = fetch\nexport const x = f', 'clock'],
    ['everything by the back door', 'const g = globalThis\nexport const x = g', 'clock'],
    ['identifiers by chance', 'export const x = crypto.randomUUID()', 'clock'],
    ['order of the machine', "export const x = 'a'.localeCompare('b')", 'clock'],
    [
      'untyped error thrown later',
      "const e = new Error('no')\nexport const x = e",
      'ChanceryError',
    ],
    [
      'another untyped error',
      "export const x = Promise.reject(new TypeError('no'))",
      'ChanceryError',
    ],
    ['performance clock', 'export const x = (): number => performance.now()', 'clock'],
    [
      'untyped error',
      "export const x = (): never => {\n  throw new Error('no')\n}",
      'ChanceryError',
    ],
    [
      'unlisted room',
      "import { x } from '../view/index.ts'\nexport const y = x",
      'may not import view',
    ],
    [
      'deep import',
      "import { x } from '../text/span.ts'\nexport const y = x",
      'through its index.ts',
    ],
    ['Node module', "import { x } from 'node:fs'\nexport const y = x", 'Node.js builtin'],
  ])('catches: %s', (_name, code, message) => {
    plant('src/codebook/planted.ts', `${code}\n`)
    const { status, output } = lint('src/codebook/planted.ts')
    expect(status).not.toBe(0)
    expect(output).toContain(message)
  })

  it('catches disk and network in a pure room that may use Node', () => {
    mkdirSync(join(planted, 'src/documents'))
    for (const code of [
      "import { readFileSync } from 'node:fs'\nexport const x: unknown = readFileSync",
      "export const x = import('node:net')",
    ]) {
      plant('src/documents/planted.ts', `${code}\n`)
      const { status, output } = lint('src/documents/planted.ts')
      expect(status).not.toBe(0)
      expect(output).toContain('documents is pure')
    }
  })

  it('catches a circle inside a room', () => {
    plant(
      'src/codebook/one.ts',
      "import { two } from './two.ts'\nexport const one = (): unknown => two\n",
    )
    plant(
      'src/codebook/two.ts',
      "import { one } from './one.ts'\nexport const two = (): unknown => one\n",
    )
    const { status, output } = lint('src/codebook')
    expect(status).not.toBe(0)
    expect(output).toContain('noImportCycles')
  })

  it('lets a day that is given pass', () => {
    plant('src/codebook/planted.ts', 'export const x = (day: string): Date => new Date(day)\n')
    expect(lint('src/codebook/planted.ts')).toMatchObject({ status: 0 })
  })
})

describe('net 3: the bundle', () => {
  it('passes the rooms as they are, and counts what it saw', () => {
    const { status, output } = bundle()
    expect(output).toMatch(/^[1-9]\d* browser rooms bundled, [1-9]\d+ modules/)
    expect(status).toBe(0)
  })

  it('catches Node in what the browser would get', () => {
    plant(
      'src/codebook/planted.ts',
      "import { readFileSync } from 'node:fs'\nexport const planted: unknown = readFileSync\n",
    )
    plant('src/codebook/index.ts', "export { planted } from './planted.ts'\n")
    const { status, output } = bundle()
    expect(status).not.toBe(0)
    expect(output).toContain("the Node module 'node:fs'")
  })

  it('catches a native library behind an import', () => {
    plant(
      'src/codebook/planted.ts',
      "import api from '@duckdb/node-api'\nexport const planted: unknown = api\n",
    )
    plant('src/codebook/index.ts', "export { planted } from './planted.ts'\n")
    const { status, output } = bundle()
    expect(status).not.toBe(0)
    expect(output).toContain('Not for browsers')
  })

  it('does not call an empty list of rooms clean', () => {
    plant('src/rooms.json', '{"rooms": []}')
    const { status, output } = bundle()
    expect(status).not.toBe(0)
    expect(output).toContain('no room was bundled')
  })
})
