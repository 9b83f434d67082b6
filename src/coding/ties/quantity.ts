import type { SentenceShape } from '../patterns/index.ts'
import { originOf } from '../patterns/index.ts'
import type { TieCandidate } from './tie-candidate.ts'

const APPROXIMATE =
  'about|around|roughly|approximately|nearly|almost|some|close to|up to|as much as|more than|over|at least|an estimated|estimated|less than|under'
const NUMBER =
  '(?<value>\\d[\\d,]*(?:\\.\\d+)?|half|(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b)'
const SCALE = '(?: (?<scale>thousand|million|billion|trillion|bn|m|tn))?'
const UNIT =
  '(?<unit>%| ?percent| ?per cent|(?: ?(?:cubic met(?:re|er)s|bcm|barrels(?: (?:a|per) day)?|tons?|tonnes?|megawatts?|gigawatts?|mw|gw|(?:square )?kilomet(?:re|er)s?|km|miles?|kilovolts?|litres?|hectares?|containers?|barrels?|euros?|dollars?|troops|soldiers|men|peacekeepers|instructors|advis[eo]rs|mercenaries|marines|paratroopers|police officers|drones|missiles|tanks|jets|howitzers|boats|warships)))?'
const PATTERN = new RegExp(
  `(?:\\b(?<about>${APPROXIMATE}) )?(?<currency>[$€£]|us\\$)?${NUMBER}${SCALE}${UNIT}(?: of (?<of>[^,.;—()]{1,60}?)(?= (?:from|to|while|and|in|with|by|through|via|that|which|as|for|at)\\b|[,.;—()]|$))?`,
  'dg',
)

const COUNTS: readonly string[] = 'zero one two three four five six seven eight nine'.split(' ')
const PARTS: readonly string[] = 'third quarter fifth sixth seventh eighth ninth tenth'.split(' ')

/** 'half', 'a third', 'four fifths' in percent, to one decimal; undefined for digits. */
function shareOf(word: string): number | undefined {
  if (word === 'half') return 50
  const [count = '', part] = word.split(/[ -]/)
  if (part === undefined) return undefined
  const over = /^an?$/.test(count) ? 1 : COUNTS.indexOf(count)
  const under = PARTS.indexOf(part.replace(/s$/, '')) + 3
  return over < 1 || under < 3 ? undefined : Math.round((over / under) * 1000) / 10
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
}

/** A quantity as a candidate carries it. */
export type FoundQuantity = NonNullable<TieCandidate['quantity']>

/**
 * The first quantity with a unit or currency in the piece `[from, to)` of the shape: value, unit
 * ('percent', 'USD', 'bcm' ...), what it is a share or amount of (in the text's words), and whether it
 * is approximate. Bare numbers and years are no quantities.
 */
export function quantityIn(
  text: string,
  shape: SentenceShape,
  from: number,
  to: number,
): FoundQuantity | undefined {
  const piece = shape.shape.slice(from, to)
  for (const match of piece.matchAll(PATTERN)) {
    const groups = match.groups ?? {}
    const word = groups['value'] ?? ''
    const share = shareOf(word)
    const currency = groups['currency']
    const unit =
      currency !== undefined
        ? (CURRENCIES[currency] ?? currency)
        : share !== undefined
          ? 'percent'
          : unitName(groups['unit'])
    if (unit === undefined || (share !== undefined && groups['of'] === undefined)) continue
    const value = share ?? Number(word.replaceAll(',', '')) * (SCALES[groups['scale'] ?? ''] ?? 1)
    const start = from + match.index
    const mention = originOf(shape, start, start + match[0].length)
    const ofRange = match.indices?.groups?.['of']
    const of =
      ofRange === undefined ? undefined : originOf(shape, from + ofRange[0], from + ofRange[1])
    return {
      value,
      unit,
      of: of === undefined ? '' : text.slice(of.start, of.end).trim(),
      approximate: groups['about'] !== undefined || share !== undefined,
      mention,
    }
  }
  return undefined
}

function unitName(unit: string | undefined): string | undefined {
  const trimmed = unit?.trim()
  if (trimmed === undefined || trimmed === '') return undefined
  if (trimmed === '%' || trimmed.startsWith('per')) return 'percent'
  if (trimmed.startsWith('dollar')) return 'USD'
  if (trimmed.startsWith('euro')) return 'EUR'
  return trimmed
}
