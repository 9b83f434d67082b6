import type { Iso3 } from '../../text/index.ts'
import type { ActorDictionary } from '../actors/dictionary.ts'
import type { Actor, Mention } from '../mention.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { noun } from './lexicon/entry.ts'
import { NAMED_EVENTS } from './lexicon/named-events.ts'

const ENTRIES = {
  ASSAULT: noun('ASSAULT', 'war', { symmetric: true, weight: 0.6 }),
  SUPPORT: noun('SUPPORT', 'accord', { symmetric: true, weight: 0.6, alternative: 'AGREE' }),
}

/**
 * Events the sentence calls by a name that does not say whose they were ('the Chaco War'). Their
 * parties are cited by the name itself.
 */
export function namedEvents(
  view: SentenceView,
  dictionary: ActorDictionary,
): readonly EventCandidate[] {
  const { words, phrases } = view
  const found: EventCandidate[] = []
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.kind !== 'noun phrase') continue
    const text = ` ${wordsOfPhrase(view, phrase.first, phrase.end)} `
    for (const known of NAMED_EVENTS) {
      const name = known.names.find(
        (candidate) => text.includes(candidate) && text.includes(` ${candidate} `),
      )
      if (name === undefined || (known.type !== 'ASSAULT' && known.type !== 'SUPPORT')) continue
      const parties = known.parties
        .map((code) => dictionary.state(code as Iso3))
        .filter((actor) => actor !== undefined)
      if (parties.length < 2) continue
      const first = firstTokenOf(view, phrase.first, phrase.end, name)
      found.push({
        entry: ENTRIES[known.type],
        firstToken: first,
        endToken: phrase.end,
        phrase: index,
        actors: parties.map((actor) =>
          citedBy(actor, words.sentence.index, first, phrase.end, view),
        ),
        recipients: [],
        symmetric: true,
        definite: true,
        agentless: false,
      })
      break
    }
  }
  return found
}

/** The phrase's words in lower case, hyphens tight: '2020 nagorno-karabakh war'. */
function wordsOfPhrase({ words }: SentenceView, first: number, end: number): string {
  let text = ''
  for (let token = first; token < end; token++) {
    const word = words.word(token).replace(/[‐–]/g, '-')
    text += word === '-' || text.endsWith('-') || text === '' ? word : ` ${word}`
  }
  return text
}

function firstTokenOf(view: SentenceView, first: number, end: number, name: string): number {
  for (let token = end - 1; token >= first; token--)
    if (wordsOfPhrase(view, token, end).startsWith(name)) return token
  return first
}

function citedBy(
  actor: Actor,
  sentence: number,
  firstToken: number,
  endToken: number,
  view: SentenceView,
): Mention {
  return {
    start: view.words.start(firstToken),
    end: view.words.end(endToken - 1),
    actor,
    form: 'description',
    sentence,
    firstToken,
    endToken,
    phraseFirstToken: firstToken,
    phraseEndToken: endToken,
    nested: false,
  }
}
