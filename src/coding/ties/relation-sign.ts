import type { TieModality } from '../report.ts'

const HOSTILE =
  /\b(?:strain(?:ed|ing)?|tens(?:e|er)|hostile|deteriorat\w+|worsen\w*|sour(?:ed|ing)?|fraught|troubled|frosty|frayed|fraying|icy|chill(?:y|ed)|cool(?:ed|ing)|cold|antagonistic|adversarial|acrimonious|damaged|endangered|severed|ruptured?|broken|broke down|rocky|stormy|fractured|poor|bad|bitter|collapsed|(?:at|hit|reached|sunk to|sank to|fallen to|plunged to) (?:an? |its |their )?(?:new |all-time |historic |record )*(?:low|nadir|lows)|on the rocks|never been worse|in the doldrums|at breaking point|venomous|hard feelings|in free fall|in tatters|unfriendly|poisoned|confrontational|crumbl\w+|unravel\w*|at loggerheads|crisis|obsolete|unreliable|frozen|uneasy|difficult|lukewarm|thorny|prickly|toxic|broken off|cut off|plummet\\w*|sour|worst|(?:not|never) (?:yet |fully )?recover\w*)\b/
const FRIENDLY =
  /\b(?:clos(?:e|er|est)|warm(?:er|ing|ed)?|strong(?:er|est)?|robust|deep(?:er|en|ens|ened|ening)?|strength\w+|friend(?:ly|lier)|grow(?:s|n|ing)|boost\w*|expand\w*|expansion|strategic|enduring|good|cordial|solid|improv\w+|bolster\w*|cement\w*|forg(?:e|es|ed|ing)|build(?:s|ing)?|built|foster\w*|enhanc\w+|upgrad\w+|develop\w*|consolidat\w+|intimate|flourish\w*|thriv\w*|burgeoning|stable|excellent|healthy|brotherly|fraternal|positive|peaceful|normal|normali[sz]\w+|special|long-?standing|cooperative|vibrant|invest\w*|restor\w+|resum\w+|mend(?:s|ed|ing)?|repair(?:s|ed|ing)?|renew(?:s|ed|ing)?|advanc\w+|elevat\w+|tighten\w*|warmth|constructive)\b/
const STRAINING =
  /\b(?:strain|strains|strained|straining|sour|sours|souring|poison|poisons|damage|damages|sever|severs|severed|rupture|downgrade[ds]?|freeze|froze|frozen|cut|break off|broke off)\b/

const BODING_ILL =
  /\b(?:not (?:\w+ )?bode well for|bodes? ill for|(?:cracks?|rifts?|strains?|crisis|uncertainty|mistrust|tensions?|setbacks?) (?:and \w+ )?in) (?:the |its |their )?(?:\w+ )?[^a-z]{0,8}$/

/**
 * Whether a relation is told as friendly or hostile. `modifiers` stand before its noun, `before` and
 * `after` are the rest of its clause.
 *
 * @returns undefined when no word tells.
 */
export function toldSign(modifiers: string, before: string, after: string): -1 | 1 | undefined {
  if (HOSTILE.test(modifiers)) return -1
  if (FRIENDLY.test(modifiers)) return 1
  const predicate =
    /^.{0,60}?\b(?:ha(?:s|ve|d)|is|are|was|were|remain\w*|bec[ao]me|grew|grow|turned|continue\w*|will|likely|deteriorat\w+|worsen\w*|sour\w*|improv\w+|warm\w*|deepen\w*|cool\w*|hit|in tatters|at)\b.{0,50}/.exec(
      after,
    )
  if (predicate !== null) {
    if (HOSTILE.test(predicate[0])) return -1
    if (FRIENDLY.test(predicate[0])) return 1
  }
  const lead = before.slice(-48)
  if (
    STRAINING.test(lead) ||
    /\b(?:deteriorat\w+|worsening|decline|collapse) (?:of|in) (?:\w+ )?$/.test(lead)
  )
    return -1
  if (BODING_ILL.test(lead)) return -1
  if (FRIENDLY.test(lead)) return 1
  return undefined
}

const PLANNED =
  /\b(?:seek(?:s|ing)? to|sought to|aim(?:s|ed|ing)? (?:to|at)|intend(?:s|ed|ing)? to|intent(?:ion)? to|plan(?:s|ned|ning)?(?: to| for)?|want(?:s|ed|ing)? to|hop(?:e|es|ed|ing) (?:to|for)|desire|ready to|readiness|proposed|propos(?:al|es)|efforts? to|ambitions? (?:to|of)|prepar(?:e|es|ing)|imperative|priority|pivot\w*|drive to|need to|must|will(?! (?:likely )?remain))\b/
const HYPOTHETICAL =
  /\b(?:could|would|might|(?<!\b(?:in|of|since|by|last|until|from|on) )may(?!,| \d)|if|potential(?:ly)? (?!in\b|of\b|for\b|and\b|as\b)|prospects?|possib(?:le|ly|ility)|were .{0,20} to)\b/
const PAST =
  /\b(?:previously|formerly|former|once|erstwhile|used to|no longer|in the past|until recently|obsolete|one-time|onetime|scrapped|(?:suspend|end|halt|cancel|terminat|annull|renounc|rescind|ditch)(?:s|ed|ing)?)\b/

const AT_RISK =
  /\b(?:could|may|might|would|will) (?:\w+ )?(?:undermin|jeopardi|threat|harm|damag|weaken|complicat|affect|limit|end|strain|hurt|dismantl)\w*\b[^,.;]{0,40}$/
const DESIRED = /^[^.;]{0,60}? as an? [^.;]{0,30}?\b(?:imperative|priority|necessity|goal|must)\b/

/**
 * Whether the clause tells the relation as holding, wanted, possible or over. What could be undermined
 * holds. `reach`: how many characters of `before` are looked at.
 */
export function toldModality(
  before: string,
  modifiers: string,
  after: string,
  reach = 50,
): TieModality {
  if (PAST.test(modifiers) || PAST.test(before.slice(-30)) || /^.{0,60}\bobsolete\b/.test(after))
    return 'past'
  const lead = before.slice(-reach)
  if (AT_RISK.test(lead)) return 'asserted'
  if (HYPOTHETICAL.test(lead)) return 'hypothetical'
  return PLANNED.test(lead) || DESIRED.test(after) ? 'planned' : 'asserted'
}

/** True when the clause speaks of keeping hostility from arising. */
export function isAverted(before: string): boolean {
  return /\b(?:avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|not to provoke|without provoking|averting|averted) (?:[\w-]+ ){0,3}$/.test(
    before,
  )
}

/** True when the words before the noun deny the relation ('no', 'without', 'lack of'). */
export function isDenied(before: string): boolean {
  return /\b(?:no|without|lack(?:s|ed|ing)?(?: of| any)?|absence of|never had|denie[sd](?: any| having)?|non-existent) (?:\w+ ){0,2}$/.test(
    before,
  )
}
