import type { Sector } from '../../codebook/index.ts'

/** Words that head an office or a profession, with the sector they put their holder in. */
const OFFICE_SECTORS: Readonly<Record<string, Sector>> = {
  president: 'GOV',
  'vice-president': 'GOV',
  premier: 'GOV',
  chancellor: 'GOV',
  minister: 'GOV',
  secretary: 'GOV',
  'secretary-general': 'IGO',
  king: 'GOV',
  queen: 'GOV',
  prince: 'GOV',
  princess: 'GOV',
  emir: 'GOV',
  amir: 'GOV',
  sultan: 'GOV',
  monarch: 'GOV',
  ruler: 'GOV',
  dictator: 'GOV',
  leader: 'GOV',
  governor: 'GOV',
  mayor: 'GOV',
  ambassador: 'GOV',
  envoy: 'GOV',
  consul: 'GOV',
  diplomat: 'GOV',
  official: 'GOV',
  representative: 'GOV',
  commissioner: 'GOV',
  negotiator: 'GOV',
  spokesman: 'GOV',
  spokeswoman: 'GOV',
  spokesperson: 'GOV',
  adviser: 'GOV',
  advisor: 'GOV',
  aide: 'GOV',
  chief: 'GOV',
  head: 'GOV',
  counterpart: 'GOV',
  colleague: 'GOV',
  attache: 'GOV',
  attaché: 'GOV',
  speaker: 'LEG',
  lawmaker: 'LEG',
  parliamentarian: 'LEG',
  legislator: 'LEG',
  senator: 'LEG',
  congressman: 'LEG',
  congresswoman: 'LEG',
  deputy: 'LEG',
  mp: 'LEG',
  commander: 'MIL',
  general: 'MIL',
  'gen.': 'MIL',
  admiral: 'MIL',
  'adm.': 'MIL',
  colonel: 'MIL',
  'col.': 'MIL',
  major: 'MIL',
  captain: 'MIL',
  'capt.': 'MIL',
  'lt.': 'MIL',
  'maj.': 'MIL',
  'brig.': 'MIL',
  'sen.': 'LEG',
  'rep.': 'LEG',
  'gov.': 'GOV',
  marshal: 'MIL',
  brigadier: 'MIL',
  lieutenant: 'MIL',
  judge: 'JUD',
  prosecutor: 'JUD',
  justice: 'JUD',
  ayatollah: 'REL',
  cleric: 'REL',
  imam: 'REL',
  pope: 'REL',
  patriarch: 'REL',
  bishop: 'REL',
  archbishop: 'REL',
  sheikh: 'REL',
  rabbi: 'REL',
  activist: 'CVL',
  dissident: 'OPP',
  analyst: 'EDU',
  expert: 'EDU',
  professor: 'EDU',
  scholar: 'EDU',
  researcher: 'EDU',
  historian: 'EDU',
  economist: 'EDU',
  journalist: 'MED',
  reporter: 'MED',
  editor: 'MED',
  columnist: 'MED',
  businessman: 'BUS',
  businesswoman: 'BUS',
  tycoon: 'BUS',
  oligarch: 'BUS',
  executive: 'BUS',
  director: 'GOV',
  chairman: 'GOV',
  chairwoman: 'GOV',
  chair: 'GOV',
  lawyer: 'CVL',
  citizen: 'CVL',
  politician: 'PTY',
  candidate: 'PTY',
}

/** Words that may stand before the head of an office: 'deputy foreign', 'former', 'presidential'. */
const MODIFIERS = new Set(
  `acting affairs air and army armed border cabinet caretaker chief central commerce council court
  cultural culture current defence defense deputy designate diplomacy diplomatic economic economy
  education elect elected energy environment ex exiled external finance first foreign former forces
  government ground health high incoming incumbent infrastructure intelligence interior interim
  international judiciary justice labor labour late leading longtime long-time military ministry
  naval navy nuclear office oil opposition outgoing parliament parliamentary permanent petroleum
  political presidential prime principal public ranking regional relations roving secretary security
  senior service services special staff state supreme then top trade transport transportation
  veteran vice youth national hardline reformist conservative crown newly re-elected then-president
  police party investigative human rights`.split(/\s+/),
)

/** True for words that mean the same office in another country: 'counterpart', 'colleague'. */
export function isCounterpart(office: readonly string[]): boolean {
  return office.includes('counterpart') || office.includes('colleague')
}

/** Plural or singular: 'ministers' gives 'minister', 'spokesmen' gives 'spokesman'. */
export function singularOffice(lower: string): string | undefined {
  if (Object.hasOwn(OFFICE_SECTORS, lower)) return lower
  if (/^(?:ex|then|vice|deputy)-/.test(lower))
    return singularOffice(lower.slice(lower.indexOf('-') + 1))
  if (lower.endsWith('men')) return asOffice(`${lower.slice(0, -3)}man`)
  if (lower.endsWith('women')) return asOffice(`${lower.slice(0, -5)}woman`)
  if (lower.endsWith('ies')) return asOffice(`${lower.slice(0, -3)}y`)
  return lower.endsWith('s') ? asOffice(lower.slice(0, -1)) : undefined
}

function asOffice(word: string): string | undefined {
  return Object.hasOwn(OFFICE_SECTORS, word) ? word : undefined
}

/** True when the word can stand inside the title before its head. */
export function isOfficeModifier(lower: string): boolean {
  return MODIFIERS.has(lower) || /^(?:ex|then|vice|deputy)-/.test(lower)
}

/**
 * The sector of whoever holds an office so called ('foreign ministry spokesman' is GOV, 'opposition
 * leader' OPP, 'intelligence chief' SPY); undefined for former holders.
 */
export function officeSector(words: readonly string[]): Sector | undefined {
  const has = (...wanted: readonly string[]) => wanted.some((word) => words.includes(word))
  if (has('former', 'ex', 'late') || words.some((word) => word.startsWith('ex-'))) return undefined
  if (has('opposition', 'exiled')) return 'OPP'
  if (has('intelligence')) return 'SPY'
  if (has('police')) return 'COP'
  if (has('parliament', 'parliamentary') && !has('spokesman', 'spokeswoman')) return 'LEG'
  if (has('judiciary', 'court') || (has('chief') && has('justice'))) return 'JUD'
  if (has('military', 'army', 'navy', 'naval', 'staff', 'forces') && !has('minister', 'attaché'))
    return 'MIL'
  if (has('supreme', 'crown')) return 'GOV'
  const head = words.findLast((word) => singularOffice(word) !== undefined)
  return head === undefined ? undefined : OFFICE_SECTORS[singularOffice(head) ?? '']
}

/**
 * One name for an office however it is written, to compare 'Secretary of State' with 'foreign
 * minister': 'president', 'foreign minister', 'speaker' ...
 */
export function officeClass(office: string): string {
  const text = office.toLowerCase().replace(/\bdefense\b/g, 'defence')
  const deputy = /\b(?:deputy|vice|assistant)\b/.test(text) ? 'deputy ' : ''
  if (/\bspokes/.test(text)) return /foreign/.test(text) ? 'foreign spokesperson' : 'spokesperson'
  if (
    /foreign (?:affairs )?minist|minister of foreign|secretary of state|foreign secretary|top diplomat/.test(
      text,
    )
  )
    return `${deputy}foreign minister`
  if (/defence minist|minister of defence|secretary of defence|defence secretary/.test(text))
    return `${deputy}defence minister`
  if (/prime minister|premier\b/.test(text)) return `${deputy}prime minister`
  if (/supreme leader/.test(text)) return 'supreme leader'
  if (/speaker|chairman of (?:the )?(?:parliament|milli|state duma)/.test(text)) return 'speaker'
  if (/security council|national security advis/.test(text)) return 'security council secretary'
  if (/chief of (?:the )?(?:general )?staff|armed forces/.test(text)) return 'chief of staff'
  if (/president/.test(text)) return `${deputy}president`
  if (/crown prince/.test(text)) return 'crown prince'
  return text.replace(/[^a-z]+/g, ' ').trim()
}
