import type { Quad } from './vocabulary.ts'

/** What each quad means. */
export const QUAD_DEFINITIONS: Readonly<Record<Quad, string>> = {
  'verbal cooperation': 'Words that bring actors closer: promises, talks, praise, concessions.',
  'material cooperation': 'Deeds that help: trade, joint exercises, aid, release, withdrawal.',
  'verbal conflict': 'Words against another: demands, accusations, refusals, threats.',
  'material conflict':
    'Deeds against another: protest in the street, reduced relations, deployments, coercion, violence.',
}
