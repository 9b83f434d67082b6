import type { SentenceShape } from '../patterns/index.ts'

/** How a text speaks: a report tells what others did and said, an opinion argues in its own voice. */
export type Genre = 'report' | 'opinion'

/** Words by which an author argues: first person, rhetorical question, prescription, comment adverbs. */
const ARGUING =
  /\b(?:i|we|our|us|ours|let us|should|must|ought to|perhaps|surely|of course|indeed|sadly|regrettably|predictably|unsurprisingly|ironically|alas|admittedly|arguably|frankly|clearly|obviously|not even|nothing more than|in short|in other words|the reason is|the question is|the truth is|this is why|that is why)\b|\?["']?$/
/** From this share of arguing sentences outside quotations on, a text is an opinion. */
const SHARE = 0.12
/** Fewer arguing sentences than this prove nothing. */
const FEWEST = 2

/** A text of fewer body sentences is too short to show that it merely reports. */
const SHORTEST = 6

/** The genre of a document by its body sentences; quoted words are left out of the count. */
export function genreOf(shapes: readonly SentenceShape[]): Genre {
  const body = shapes.filter(({ sentence }) => sentence.kind === 'body')
  if (body.length < SHORTEST) return 'opinion'
  const arguing = body.filter(({ shape }) => ARGUING.test(shape.replace(/"[^"]*(?:"|$)/g, ' ')))
  return arguing.length >= FEWEST && arguing.length >= body.length * SHARE ? 'opinion' : 'report'
}
