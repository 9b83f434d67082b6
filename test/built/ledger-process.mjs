// What the tests of the ledger start as processes of their own: `hold FILE` opens a ledger and keeps it
// open; `write FILE SEED` writes batch after batch and says which ones are durable, until it is killed.
import { openDuckdbLedger } from '../../dist/ledger/index.js'
import { contentHash } from '../../dist/text/index.js'

const [verb, path, seed] = process.argv.slice(2)
try {
  const ledger = await openDuckdbLedger(path)
  console.log('open')
  if (verb === 'hold') {
    process.stdin.resume()
  } else {
    for (let batch = 0; ; batch++) {
      const entries = Array.from({ length: 1 + (batch % 7) }, (_, index) =>
        entryOf(`${seed} ${batch} ${index}`),
      )
      await ledger.writer.write(entries, new Date(Date.UTC(2026, 0, 1) + batch).toISOString())
      console.log(JSON.stringify(entries.map(({ document }) => document.id)))
    }
  }
} catch (error) {
  console.log(error.code ?? error.stack)
}

/** A document of some thirty events with the words 'met' in it. */
function entryOf(name) {
  const text = `Dispatch ${name}. ${'Iran met 𝒳 Armenia. '.repeat(30)}`
  const id = `d-${contentHash(text)}`
  const reading = `r-${contentHash(id)}`
  const span = (start, end) => ({ doc: id, start, end })
  const sentences = [...text.matchAll(/[^.]+\. ?/gu)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    kind: 'body',
  }))
  const actor = (country, start) => ({
    id: country,
    name: country,
    country,
    sector: 'GOV',
    mention: span(start, start + 4),
  })
  const reports = [...text.matchAll(/met/gu)].map(({ index }) => ({
    kind: 'event',
    id: `e-${contentHash(id, String(index))}`,
    reading,
    trigger: span(index, index + 3),
    evidence: [span(index - 5, index + 15)],
    attribution: { holder: 'author', stance: 'asserts' },
    certainty: 'plain',
    hedges: [],
    confidence: 0.5,
    type: 'CONSULT',
    modes: [],
    contexts: [],
    actors: [actor('IRN', index - 5)],
    recipients: [actor('ARM', index + 7)],
    symmetric: false,
    when: { precision: 'open', basis: 'none' },
    modality: 'asserted',
  }))
  return {
    document: { id, text, extractor: 'test', language: 'en', blocks: [], pages: [] },
    publications: [
      {
        id: `p-${contentHash(id)}`,
        document: id,
        file: `${name}.txt`,
        published: { precision: 'open', basis: 'none' },
        metadataFrom: [],
        language: 'en',
        example: false,
      },
    ],
    reading: {
      id: reading,
      document: id,
      reader: 'test',
      configuration: '',
      calibrated: false,
      sentences,
      reports,
      mentions: reports.flatMap((report) => [...report.actors, ...report.recipients]),
      notices: [],
    },
  }
}
