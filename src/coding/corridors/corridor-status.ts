import type { CorridorStatus } from '../report.ts'

const STATUS: readonly (readonly [CorridorStatus, RegExp])[] = [
  [
    'closed',
    /\b(?:clos(?:ed|ure of)|shut(?: down)?|halted|suspended|out of (?:service|action|use)|severed|blown up|abandoned|defunct|cancel(?:l)?ed|mothballed|disused|dormant|idle|stopped (?:running|flowing|pumping)|ceased (?:running|operating|flowing)|no longer (?:runs|operates|carries|used)|has (?:lain|stood) (?:idle|empty)|blocked|cut off|scrapped|shelved|dismantled|torn up|never (?:been )?(?:repaired|flowed|reopened|rebuilt|restored)|to (?:repair|reopen|restore|rebuild) it (?:and|but) (?:has )?never (?:did|has|done)|(?:shut|clos|halt|suspend|block|sever|seal)(?:s|es|ing)? (?:off |down )?(?:the |its |all )?(?:valves? (?:of|on) |flows? (?:of|through) |traffic (?:on|over|through) )?(?:the |its )?(?:[\w\ue000-\uefff-]+ ){0,4}?(?:pipeline|railway|railroad|line|corridor|canal|route|cable|interconnector|link|highway|road|bridge|tunnel|crossing))\b/,
  ],
  [
    'planned',
    /\b(?:(?:supposed|due|expected|scheduled|slated|hoped|intended|meant|set) to (?:start|begin|open|link|run|connect|carry|be (?:built|finished|completed|opened|extended|ready))|(?:an?|the) (?:plan|proposal|project|scheme|blueprint|idea|dream) (?:to|for|of)|on the drawing board|mooted|yet to be (?:built|financed|agreed)|has (?:not yet|yet to)|remains? (?:a (?:plan|dream)|on paper|unbuilt)|stalled|still looking for|feasibility stud(?:y|ies)|is to (?:be (?:built|laid|extended)|link|connect|run|carry|join))\b/,
  ],
  [
    'building',
    /\b(?:work (?:on [^,.;]{2,50} )?(?:was|has been|is being) (?:\w+ly )?(?:launched|begun|started|inaugurated|resumed)|under construction|being (?:built|laid|dug|extended|upgraded)|construction (?:of|on|began|started|is|has)|(?:work|works|building|digging|laying) (?:on [^,.;]{2,50} )?(?:began|started|has (?:begun|started)|is under way|continues)|(?:is|are|has been|have been) (?:building|laying|digging)|broke ground|ground was broken|nearing completion|half-?finished|half-?built|nears completion)\b/,
  ],
  [
    'active',
    /\b(?:operational|in operation|in use|(?:turn(?:s|ed)|switch(?:es|ed)|shift(?:s|ed)) to [^.;]{0,50}?(?:pipeline|railway|railroad|line|corridor|canal|route|cable|interconnector|link|highway|road|bridge|tunnel|crossing)|(?:goes|go|travels?|passes|pass|flows?) (?:through|via|along|over|by|across) [^.;]{0,40}?(?:pipeline|railway|railroad|line|corridor|canal|route|cable|interconnector|link|highway|road|bridge|tunnel|crossing)|operates|operating|inaugurated|(?:was|were|has been|have been|is) (?:re-?)?opened|opened|reopened|(?:was|has been|were) (?:launched|completed|finished)|came into (?:use|service|operation)|went into (?:service|operation)|began (?:operating|pumping|flowing|running|carrying)|(?:is|are) running|(?:already|now|currently|still) (?:carries|runs|links|connects|brings|moves|handles|takes)|carries|carried|commissioned|came on stream|entered service|pumps|handles|trains (?:run|cross|now)|(?:gets?|receiv(?:es|ed)|buys?|imports?|sends?|ships?|exports?|moves?|draws?|flow(?:s|ed|ing)?|pumped|delivered|supplied) [^.;]{0,80}?(?:through|via|along|over|by) (?:the |its |an? )?(?:[\w\ue000-\uefff-]+ ){0,4}?(?:pipeline|railway|railroad|line|corridor|canal|route|cable|interconnector|link|highway|road|bridge|tunnel)|first (?:train|ship|gas|oil|cargo|convoy) (?:arrived|crossed|flowed|passed|left)|on which [^,.;]{0,40}depends?)\b/,
  ],
  [
    'agreed',
    /\b(?:agreed|agreement|signed|deal|accord|memorandum|contract(?:ed)?|treaty|pledged|approved|ratified|green light|financing secured|concession)\b/,
  ],
  [
    'planned',
    /\b(?:proposed|propos(?:al|es)|planned|plans?|would (?:link|connect|run|carry|give|join|bring|cut|allow)|(?:will|are to|is to) (?:link|connect|run|carry|join|build|lay|construct|dig|tender|pave)|could (?:link|connect|carry|run)|efforts? to (?:establish|build|open|create)|(?:seeks?|hopes?|wants?|intends?) to (?:build|open|establish|extend|finance)|envision(?:s|ed|ing)?|envisag\w+|ambitions?|prospective|feasibility|future|under discussion|project(?:ed)? to|considering|talks (?:on|about)|studying|tender|bids? for|promised|long[- ]promised)\b/,
  ],
]

/**
 * How far a corridor has come, by the words of the sentences about it: the first sentence that tells
 * decides. `words` are in lower case, in reading order.
 */
export function statusOf(words: readonly string[]): CorridorStatus {
  for (const sentence of words)
    for (const [status, pattern] of STATUS) if (pattern.test(sentence)) return status
  return 'not stated'
}
