import type { Section } from './brief.ts'
import type { Desktop, ToldClaim } from './statements.ts'
import { claimStatement, group, tellClaims, voiceOf } from './statements.ts'
import { upperFirst } from './words.ts'

/** Who says what: claims under their holders; the author's under the outlet. */
export function voices(desk: Desktop): Section {
  const all = tellClaims(desk, desk.material.claims)
  const byVoice = new Map<string, ToldClaim[]>()
  for (const told of all) {
    const voice = voiceOf(desk, told[0])
    const list = byVoice.get(voice)
    if (list === undefined) byVoice.set(voice, [told])
    else list.push(told)
  }
  const ordered = [...byVoice].sort(([, a], [, b]) => b.length - a.length)
  const shown = ordered.slice(0, MOST_VOICES)
  const left = ordered.length - shown.length
  const fewer = { ...desk, perGroup: Math.min(desk.perGroup, MOST_CLAIMS) }
  const claims = all.length
  return {
    id: 'voices',
    title: 'Who says what',
    lead:
      claims === 0
        ? 'The ledger holds no claim by or about the actors asked about.'
        : `${claims === 1 ? '1 claim' : `${claims} claims`} by ${ordered.length === 1 ? '1 voice' : `${ordered.length} voices`}, in their words${left === 0 ? '' : `; the ${shown.length} that say most are shown`}. A claim is somebody's, never the ledger's.`,
    groups: shown.flatMap(([voice, list]) =>
      group(fewer, list, (told) => claimStatement(desk, told), upperFirst(voice)),
    ),
  }
}

const MOST_VOICES = 20
const MOST_CLAIMS = 12
