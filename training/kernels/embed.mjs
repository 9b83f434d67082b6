// Compiles reading.ts and puts the bytes into src/language/model/kernel-bytes.ts; with --check says
// whether what is there is what the compiler makes.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const training = fileURLToPath(new URL('../', import.meta.url))
const target = fileURLToPath(new URL('../../src/language/model/kernel-bytes.ts', import.meta.url))
const options = [
  '-O3',
  '--enable',
  'simd',
  '--runtime',
  'stub',
  '--noAssert',
  '--importMemory',
  '--initialMemory',
  '1',
  '--maximumMemory',
  '65536',
]
mkdirSync(`${training}build`, { recursive: true })
const step = spawnSync(
  process.execPath,
  [
    'node_modules/assemblyscript/bin/asc.js',
    'kernels/reading.ts',
    '-o',
    'build/reading.wasm',
    ...options,
  ],
  { cwd: training, encoding: 'utf8' },
)
if (step.status !== 0) {
  console.error(step.stdout + step.stderr)
  process.exit(1)
}
const base64 = readFileSync(`${training}build/reading.wasm`).toString('base64')
const lines = base64.match(/.{1,90}/g) ?? []
const text = `// Made by training/kernels/embed.mjs from training/kernels/reading.ts; not to be edited.

/** The compiled kernel, in base64. */
export const KERNEL_BYTES: string = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('')
`
if (process.argv.includes('--check')) {
  const same = readFileSync(target, 'utf8') === text
  console.log(
    same
      ? 'kernel-bytes.ts is current'
      : 'kernel-bytes.ts is stale: run npm run kernel in training/',
  )
  process.exit(same ? 0 : 1)
}
writeFileSync(target, text)
console.log(`${base64.length} characters of base64 in kernel-bytes.ts`)
