const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** A pattern for a month's name or usual abbreviation, capital first. */
export const MONTH_PATTERN =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|Jul(?:y|\\.)|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'

/** The number 1 to 12 of a month's name or abbreviation; undefined for other words. */
export function monthNumber(name: string): number | undefined {
  const start = name.toLowerCase().slice(0, 3)
  const index = MONTHS.findIndex((month) => month.startsWith(start))
  return index < 0 || start.length < 3 ? undefined : index + 1
}
