import type { Claim } from '../../coding/index.ts'
import type { Section } from './brief.ts'
import type { Desktop } from './statements.ts'
import { claimStatement, group, voiceOf } from './statements.ts'
import { upperFirst } from './words.ts'

/** Who says what: claims under their holders; the author's under the outlet. */
export function voices(desk: Desktop): Section {
  const byVoice = new Map<string, Claim[]>()
  for (const claim of desk.material.claims) {
    const voice = voiceOf(desk, claim)
    const list = byVoice.get(voice)
    if (list === undefined) byVoice.set(voice, [claim])
    else list.push(claim)
  }
  const ordered = [...byVoice].sort(([, a], [, b]) => b.length - a.length)
  const shown = ordered.slice(0, MOST_VOICES)
  const left = ordered.length - shown.length
  const claims = desk.material.claims.length
  return {
    id: 'voices',
    title: 'Who says what',
    lead:
      claims === 0
        ? 'The ledger holds no claim by or about the actors asked about.'
        : `${claims === 1 ? '1 claim' : `${claims} claims`} by ${ordered.length === 1 ? '1 voice' : `${ordered.length} voices`}, in their words${left === 0 ? '' : `; the ${shown.length} that say most are shown`}. A claim is somebody's, never the ledger's.`,
    groups: shown.flatMap(([voice, list]) =>
      group(desk, list, (claim) => claimStatement(desk, claim), upperFirst(voice)),
    ),
  }
}

const MOST_VOICES = 20
