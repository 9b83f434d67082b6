// Compiles reading.ts and typing.ts and puts the bytes into src/language/model/kernel-bytes.ts and
// src/coding/typing/kernel-bytes.ts; with --check says whether what is there is what the compiler makes.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const training = fileURLToPath(new URL('../', import.meta.url))
const kernels = [
  { name: 'reading', target: 'src/language/model/kernel-bytes.ts', coding: 'base64' },
  { name: 'typing', target: 'src/coding/typing/kernel-bytes.ts', coding: 'hex' },
]
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
let isCurrent = true
for (const { name, target, coding } of kernels) {
  const step = spawnSync(
    process.execPath,
    [
      'node_modules/assemblyscript/bin/asc.js',
      `kernels/${name}.ts`,
      '-o',
      `build/${name}.wasm`,
      ...options,
    ],
    { cwd: training, encoding: 'utf8' },
  )
  if (step.status !== 0) {
    console.error(step.stdout + step.stderr)
    process.exit(1)
  }
  const bytes = readFileSync(`${training}build/${name}.wasm`).toString(coding)
  const lines = bytes.match(/.{1,90}/g) ?? []
  const text = `// Made by training/kernels/embed.mjs from training/kernels/${name}.ts; not to be edited.

/** The compiled kernel, in ${coding === 'hex' ? 'hexadecimal digits' : 'base64'}. */
export const KERNEL_BYTES: string = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('')
`
  const file = fileURLToPath(new URL(`../../${target}`, import.meta.url))
  if (process.argv.includes('--check')) {
    const same = readFileSync(file, 'utf8') === text
    isCurrent &&= same
    console.log(
      same ? `${target} is current` : `${target} is stale: run npm run kernel in training/`,
    )
  } else {
    writeFileSync(file, text)
    console.log(`${bytes.length} characters in ${target}`)
  }
}
process.exit(isCurrent ? 0 : 1)
