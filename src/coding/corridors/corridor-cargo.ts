import type { KnownCorridor } from '../step.ts'

const CARGO: readonly (readonly [string, RegExp])[] = [
  ['gas', /\b(?:natural gas|gas|lng)\b/],
  ['oil', /\b(?:oil|crude|petroleum)\b/],
  ['electricity', /\b(?:electricity|power (?:line|link|grid|cable)|interconnectors?|grid)\b/],
  [
    'data',
    /\b(?:telecoms?|telecommunications?|fib(?:re|er)|data|internet|undersea cables?|submarine cables?|digital)\b/,
  ],
  ['water', /\bwater\b/],
  ['hydrogen', /\bhydrogen\b/],
  ['passengers', /\bpassengers?\b/],
]
const GOODS = /\b(?:goods|freight|cargo|commerce|trade|containers?|grain)\b/
const ENERGY = /\benergy\b/

/**
 * What a corridor carries: by its own name, then by the words of its sentences, then as the gazetteer
 * has it; 'goods' for routes of which nothing is said.
 */
export function carriesOf(
  names: readonly string[],
  sentences: readonly string[],
  known: KnownCorridor | undefined,
): string {
  const named = namesOf(names.join(' ').toLowerCase())
  if (named.length > 0) return named.join(' and ')
  const told = sentences.join(' ')
  const goods = GOODS.test(told)
  if (goods && ENERGY.test(told) && /goods and energy|energy and goods/.test(told))
    return 'goods and energy'
  if (known !== undefined) return known.carries.replaceAll('|', ' and ')
  if (goods) return 'goods'
  return namesOf(told)[0] ?? 'goods'
}

function namesOf(words: string): string[] {
  return CARGO.filter(([, pattern]) => pattern.test(words)).map(([cargo]) => cargo)
}
