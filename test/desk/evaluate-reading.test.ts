import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorDictionary, CodingStep, Reader } from '../../src/coding/index.ts'
import { evaluateReading } from '../../src/desk/evaluate-reading.ts'
import { parseJsonlReport } from '../../src/exchange/index.ts'
import type { LanguageModel } from '../../src/language/index.ts'
import type { Period, Span } from '../../src/text/index.ts'
import {
  GOLD_JSON,
  perfectEvents,
  perfectTies,
  SENTENCES,
  TEXT,
} from '../evaluate/example-article.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate reading '))
  await writeFile(join(folder, 'example.txt'), TEXT)
  await writeFile(join(folder, 'gold.json'), JSON.stringify(GOLD_JSON))
  await writeFile(join(folder, 'gold.json.gz'), gzipSync(JSON.stringify(GOLD_JSON)))
  await writeFile(
    join(folder, 'metadata.csv'),
    'file,title,outlet,author,published,precision,basis\nexample.txt,,Sound Gazette,,2023-07,month,text\n',
  )
})
afterAll(() => rm(folder, { recursive: true }))

/** A reader that knows the article by heart, and remembers what date it was told. */
function reader(): { reader: Reader; published: () => Period | undefined } {
  let published: Period | undefined
  const step: CodingStep = {
    name: 'by heart',
    needs: [],
    gives: ['events', 'ties'],
    run: (input) => {
      published = input.published
      const doc = input.document.id
      const here = <T>(value: T): T =>
        JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
          key === 'doc' ? doc : inner,
        ) as T
      const alarm = { ...perfectEvents()[0], type: 'AID' as const, trigger: seventh(doc) }
      return {
        events: here([
          ...perfectEvents().slice(0, 2),
          alarm as ReturnType<typeof perfectEvents>[0],
        ]),
        ties: here(perfectTies().slice(0, 1)),
      }
    },
  }
  const model: LanguageModel = {
    name: 'full stops',
    analyse: (text) => ({
      text,
      names: [],
      sentences: SENTENCES.map((sentence, index) => ({
        index,
        start: text.indexOf(sentence),
        end: text.indexOf(sentence) + sentence.length,
        kind: 'body' as const,
        firstToken: 0,
        endToken: 0,
      })),
      tokens: {
        count: 0,
        start: new Int32Array(),
        end: new Int32Array(),
        upos: new Uint8Array(),
        lemma: [],
        sentence: new Int32Array(),
        head: new Int32Array(),
        relation: [],
      },
    }),
  }
  const dictionary: ActorDictionary = {
    version: 'none',
    actor: () => undefined,
    actors: new Map(),
    formsStartingWith: () => [],
    land: () => undefined,
    membersOf: () => [],
    state: () => undefined,
    roleOn: () => undefined,
  }
  return {
    reader: { name: 'by heart/1', model, dictionary, corridors: { entries: [] }, steps: [step] },
    published: () => published,
  }
}

function seventh(doc: Span['doc']): Span {
  const start = TEXT.indexOf('buys')
  return { doc, start, end: start + 4 }
}

describe('evaluateReading', () => {
  it('opens the article with its metadata, reads and scores it', async () => {
    const { reader: byHeart, published } = reader()
    const { scores, reader: name } = await evaluateReading(
      [join(folder, 'gold.json')],
      folder,
      byHeart,
      { seed: 3, resamples: 20 },
    )
    expect(name).toBe('by heart/1 on full stops')
    expect(published()).toMatchObject({ from: '2023-07-01', to: '2023-07-31' })
    expect(scores.articles.map(({ file }) => file)).toEqual(['example.txt'])
    expect(scores.total.events.actors.recallTier1).toMatchObject({ hits: 2, of: 2 })
    expect(scores.total.events.actors.precision).toMatchObject({ hits: 2, of: 3 })
    expect(scores.total.ties.actors.recallTier1).toMatchObject({ hits: 1, of: 2 })
  })

  it('writes every report once as export jsonl does, with what it was matched with, then misses', async () => {
    const { predictions } = await evaluateReading(
      [join(folder, 'gold.json')],
      folder,
      reader().reader,
    )
    const lines = predictions.map((line) => JSON.parse(line))
    const reports = lines.filter(({ evaluation }) => evaluation !== undefined)
    expect(
      reports.map(({ kind, evaluation }) => [kind, evaluation.outcome, evaluation.gold?.id]),
    ).toEqual([
      ['event', 'match', 't-e01'],
      ['event', 'match', 't-e02'],
      ['tie', 'match', 't-t01'],
      ['event', 'alarm', undefined],
    ])
    expect(parseJsonlReport(predictions[0] ?? '', 'predictions:1')).toMatchObject({
      doc: { file: 'example.txt', outlet: 'Sound Gazette' },
      sentence: { index: 0 },
      trigger: { text: 'visited' },
    })
    const missed = lines
      .filter(({ kind }) => kind === 'miss')
      .map(({ of, gold }) => `${of} ${gold.id}`)
    expect(missed).toContain('event t-e03')
    expect(missed).toContain('claim t-c01')
    expect(missed).toContain('corridor t-k01')
  })

  it('reads compressed gold, and gives the same twice', async () => {
    const plain = await evaluateReading([join(folder, 'gold.json')], folder, reader().reader)
    const packed = await evaluateReading([join(folder, 'gold.json.gz')], folder, reader().reader)
    expect(packed).toEqual(plain)
  })

  it('names the file that is missing, is no gold, or is another text', async () => {
    const { reader: byHeart } = reader()
    const other = join(folder, 'other.json')
    const evaluate = () => evaluateReading([other], folder, byHeart)
    await expect(evaluate()).rejects.toMatchObject({ code: 'E-EVALUATE-004', where: other })
    await writeFile(other, '{"file": 1')
    await expect(evaluate()).rejects.toMatchObject({ code: 'E-EVALUATE-001', where: other })
    await writeFile(other, JSON.stringify({ ...GOLD_JSON, file: 'gone.txt' }))
    await expect(evaluate()).rejects.toMatchObject({
      code: 'E-EVALUATE-004',
      where: join(folder, 'gone.txt'),
    })
    await writeFile(other, JSON.stringify({ ...GOLD_JSON, file: 'changed.txt' }))
    await writeFile(join(folder, 'changed.txt'), TEXT.replace('visited', 'toured'))
    await expect(evaluate()).rejects.toMatchObject({
      code: 'E-EVALUATE-003',
      where: join(folder, 'changed.txt'),
      message: expect.stringContaining('t-s01'),
    })
  })
})
