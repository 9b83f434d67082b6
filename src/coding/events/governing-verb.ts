import type { SentenceView } from './candidate.ts'
import type { NounPhrase } from './phrases/phrase.ts'

/** Verbs that only say that what their object names took place; their subject did it. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'hold conduct make pay have launch carry stage undertake mount begin start open continue resume ' +
    'complete conclude finish attend host lead do give wage perform run engage announce kick issue ' +
    'deliver reach commit initiate convene co-host receive arrange end order'
  ).split(' '),
)

/** Verb and preposition that make the noun behind them an object. */
const LINKED = new Set([
  ...['call for', 'push for', 'press for', 'plan for', 'prepare for', 'hope for', 'appeal for'],
  ...['carry out', 'engage in', 'participate in', 'threaten with', 'warn of', 'warn against'],
  ...['agree on', 'agree to', 'kick off', 'call off', 'rule out', 'decide on', 'refrain from'],
])

/** The verb group whose object (or, failing that, subject) the phrase at `index` is. */
export function governingVerb(view: SentenceView, index: number): number | undefined {
  const { phrases } = view
  let at = index
  for (;;) {
    const before = phrases[at - 1]
    const here = phrases[at]
    if (before?.kind === 'noun phrase' && before.possessive) at--
    else if (
      here?.kind === 'noun phrase' &&
      here.preposition === 'of' &&
      before?.kind === 'noun phrase'
    )
      at--
    else if (before?.kind === 'and' || before?.kind === 'comma') {
      const left = phrases[at - 2]
      if (
        left?.kind !== 'noun phrase' ||
        here?.kind !== 'noun phrase' ||
        here.preposition !== undefined
      )
        break
      at -= 2
    } else break
  }
  const start = phrases[at]
  const left = phrases[at - 1]
  if (start?.kind === 'noun phrase' && start.preposition !== undefined) {
    const linked = left?.kind === 'verb group' && LINKED.has(`${left.lemma} ${start.preposition}`)
    return linked ? at - 1 : undefined
  }
  if (left?.kind === 'verb group') return at - 1
  for (let after = index + 1; after < phrases.length; after++) {
    const phrase = phrases[after]
    if (phrase?.kind === 'noun phrase' && phrase.preposition !== undefined) continue
    if (phrase?.kind === 'noun phrase' && (phrases[after - 1] as NounPhrase).possessive) continue
    if (phrase?.kind === 'verb group') return after
    break
  }
  return undefined
}
