import type { Sector } from '../../src/codebook/index.ts'
import type {
  Actor,
  ActorDictionary,
  CodingInput,
  Layers,
  Mention,
} from '../../src/coding/index.ts'
import { NO_LAYERS } from '../../src/coding/index.ts'
import type { AnalysedSentence, Analysis } from '../../src/language/index.ts'
import { UPOS } from '../../src/language/index.ts'
import {
  type ActorId,
  contentHash,
  type DocumentId,
  type Iso3,
  parsePeriod,
} from '../../src/text/index.ts'

/** A hand-made coding input: no language model, no dictionary, mentions as marked. */
export interface MarkedText {
  readonly input: CodingInput
  readonly layers: Layers
}

const FORMS = { d: 'demonym', c: 'coref', m: 'metonym', p: 'place', x: 'description' } as const

/**
 * Builds coding input from marked text: `[Paris|FRA]` is a name of the state FRA, `[Gaullist|FRA/d]` a
 * demonym (`c` coref, `m` metonym, `p` place, `x` description), `[Omar Rahal|omar-rahal:LBN:GOV]` an
 * actor with country and sector, `[the Blue Front|blue-front::REB]` one without country. A line is a
 * sentence; lines that begin with `# ` are headings.
 */
export function markedText(marked: string, published = '2024-03-15'): MarkedText {
  const doc = `d-${contentHash(marked)}` as DocumentId
  const mentions: Mention[] = []
  const sentences: AnalysedSentence[] = []
  const tokens = {
    start: [] as number[],
    end: [] as number[],
    lemma: [] as string[],
    sentence: [] as number[],
  }
  let text = ''
  for (const raw of marked
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')) {
    const kind = raw.startsWith('# ') ? 'heading' : 'body'
    const line = kind === 'heading' ? raw.slice(2) : raw
    if (text !== '') text += '\n'
    const start = text.length
    const placed: { start: number; end: number; actor: Actor; form: Mention['form'] }[] = []
    let at = 0
    for (const match of line.matchAll(/\[([^|\]]+)\|([^\]/]+)(?:\/([dcmpx]))?\]/g)) {
      text += line.slice(at, match.index)
      const from = text.length
      text += match[1]
      at = match.index + match[0].length
      const form = FORMS[match[3] as keyof typeof FORMS] ?? 'name'
      placed.push({ start: from, end: text.length, actor: actorOf(match[2] ?? ''), form })
    }
    text += line.slice(at)
    const firstToken = tokens.start.length
    for (const word of text
      .slice(start)
      .matchAll(/[\p{L}\p{N}%]+(?:\.\p{L})*|[’']s\b|[^\s\p{L}\p{N}]/gu)) {
      tokens.start.push(start + word.index)
      tokens.end.push(start + word.index + word[0].length)
      tokens.lemma.push(word[0].toLowerCase())
      tokens.sentence.push(sentences.length)
    }
    for (const { actor, form, ...range } of placed) {
      const first = tokens.start.findIndex((offset) => offset >= range.start)
      const past = tokens.end.findIndex((offset) => offset >= range.end) + 1
      mentions.push({
        ...range,
        actor,
        form,
        sentence: sentences.length,
        firstToken: first,
        endToken: past,
        phraseFirstToken: first,
        phraseEndToken: past,
        nested: false,
        ...(actor.sector === undefined ? {} : { sector: actor.sector }),
      })
    }
    sentences.push({
      index: sentences.length,
      start,
      end: text.length,
      kind,
      firstToken,
      endToken: tokens.start.length,
    })
  }
  const count = tokens.start.length
  const analysis: Analysis = {
    text,
    sentences,
    names: [],
    tokens: {
      count,
      start: Int32Array.from(tokens.start),
      end: Int32Array.from(tokens.end),
      upos: new Uint8Array(count).fill(UPOS.indexOf('X')),
      lemma: tokens.lemma,
      sentence: Int32Array.from(tokens.sentence),
      head: new Int32Array(count).fill(-2),
      relation: new Array<string>(count).fill(''),
    },
  }
  return {
    input: {
      document: { id: doc, text, extractor: 'test', language: 'en', blocks: [], pages: [] },
      analysis,
      published: parsePeriod(published, 'stated') ?? { precision: 'open', basis: 'none' },
      dictionary: NO_DICTIONARY,
      corridors: { entries: [] },
    },
    layers: { ...NO_LAYERS, mentions },
  }
}

function actorOf(label: string): Actor {
  const [id = '', country, sector] = label.split(':')
  const state = /^[A-Z]{3}$/.test(id)
  return {
    id: id as ActorId,
    name: id,
    kind: state ? 'state' : sector === 'GOV' ? 'person' : sector === 'BLC' ? 'bloc' : 'armed group',
    ...(state ? { country: id as Iso3 } : country ? { country: country as Iso3 } : {}),
    ...(state ? { sector: 'GOV' as Sector } : sector ? { sector: sector as Sector } : {}),
    roles: [],
  }
}

const NO_DICTIONARY: ActorDictionary = {
  version: 'none',
  actors: new Map(),
  actor: () => undefined,
  formsStartingWith: () => [],
  land: () => undefined,
  membersOf: () => [],
  state: () => undefined,
  roleOn: () => undefined,
}
