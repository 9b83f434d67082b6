import type { MentionForm } from '../mention.ts'

const FEATURES =
  'Ocean|Sea|Gulf|Strait|Straits|Peninsula|Canal|River|Mountains?|Desert|Channel|Delta|Basin|Plateau|Current|Islands?|Lakes?|Subcontinent|subcontinent|Straits|Alps|Bay|Airport|Shoal|Post|Tech|Avenue|Street|Square|Open|Cup|Olympics?|Premier League|river|delta|basin'
const AFTER_FEATURE = new RegExp(`^\\s+(?:${FEATURES})\\b`)
const BEFORE_FEATURE =
  /(?:\b(?:Gulf|Sea|Strait|Straits|Bay|Isthmus|Lake|Mount|River|Cape|Port|Battle|Treaty|Peace|Congress|Siege) of |\bLake |\bRiver |\bSt\.? )$/
/** A treaty is called after the city where it was signed, which then does nothing. */
const AFTER_TREATY =
  /^\s+(?:(?:[Aa]ccords?|[Aa]greements?|[Tt]reaty|[Pp]rotocol|[Cc]onvention|[Dd]eclaration|[Pp]act|[Pp]rocess)\b)/
/** 'West African': the compass points at a part of a continent. */
const COMPASS = /^(?:the )?(?:West|East|South|North|Western|Eastern|Southern|Northern|Central)$/
const CONTINENTAL = /^\s+(?:African?|Asian?|European?|American?|Indian)\b/
const COMPASS_SEA = /\b(?:South|East|West|North|New)\s+$/
const DATELINE =
  /^(?:,[^.;]{0,40})?\s*(?:\([A-Z][A-Za-z ]{1,20}\)\s*)?(?:\s[\u2013\u2014-]{1,2}\s|\u2014|\/[A-Z]{2,}\/)/

/**
 * True when a name at `[start, end)` only lends itself to the name of something else ('Indian Ocean',
 * 'Strait of Malacca', 'New Mexico') or heads a dateline ('CAIRO -').
 */
export function isPartOfOtherName(
  text: string,
  sentenceStart: number,
  start: number,
  end: number,
  form: MentionForm,
): boolean {
  const after = text.slice(end, end + 60)
  const before = text.slice(Math.max(0, start - 24), start)
  if (AFTER_FEATURE.test(after)) return true
  if (COMPASS.test(text.slice(start, end)) && CONTINENTAL.test(after)) return true
  if (
    /\b(?:West|East|Central|North|South)\s+$/.test(before) &&
    /^African$/.test(text.slice(start, end))
  )
    return true
  if (BEFORE_FEATURE.test(before)) return true
  if (form === 'metonym' && AFTER_TREATY.test(after)) return true
  if (
    /^(?:Security Council|General Assembly|Central Command|Congress|Revolutionary Guards?)$/.test(
      text.slice(start, end),
    ) &&
    /\b(?:National|Supreme|Regional|State|Provincial|Economic)\s+$/.test(before)
  )
    return true
  if (/\b(?:post|ex)[-\u2010\u2011]$/i.test(before)) return true
  if (COMPASS_SEA.test(before) && /^\s+Sea\b/.test(after)) return true
  if (
    /\bNew\s+$/.test(before) &&
    /^(?:Mexico|England|Jersey|Britain|Guinea)$/.test(text.slice(start, end))
  )
    return true
  const opens = start === sentenceStart
  const capitals = text.slice(start, end) === text.slice(start, end).toUpperCase()
  return opens && capitals && form === 'metonym' && DATELINE.test(after)
}
