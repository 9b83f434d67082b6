import { sieveOf } from '../patterns/index.ts'
import type { ClaimSort } from '../report.ts'

/** What makes a stretch of text a claim of some sort, and how strongly (1 weak, 2 enough by itself). */
export interface ClaimCue {
  readonly sort: ClaimSort
  readonly weight: 1 | 2
  readonly pattern: RegExp
}

const cue = (sort: ClaimSort, weight: 1 | 2, words: string): ClaimCue => ({
  sort,
  weight,
  pattern: new RegExp(`\\b(?:${words})\\b`, 'g'),
})

/**
 * Cues by sort. Where several sorts are told in one stretch the one further up wins, but for the main
 * clause's own verb, which is looked at first.
 */
export const CLAIM_CUES: readonly ClaimCue[] = [
  cue(
    'denial',
    2,
    'den(?:y|ies|ied|ying)|(?:is|are|was|were) not (?:aimed|directed) (?:at|against)|not directed against|not aimed at|nothing against|rejects? (?:the )?(?:claims?|allegations?|accusations?|notion)|rejected (?:the )?(?:claims?|allegations?|accusations?)|baseless|insist(?:s|ed|ence)? (?:that )?[^.;]{0,60}\\bnot|would be used (?:strictly|only|solely)|has no (?:intention|plans?)',
  ),
  cue(
    'justification',
    2,
    'legitimate|justified|justifi(?:es|able)|understandable|rightful|in self-defen[cs]e|has (?:every|the) right to|framed as|portrayed as a response',
  ),
  cue(
    'accusation',
    2,
    'accus(?:e|es|ed|ing|ations?)|alleg(?:e|es|ed|edly|ations?|ing)|blam(?:e|es|ed|ing)|fake (?:claims|news|accusations)|meddl\\w+|interfer(?:e|es|ing|ence) in|covertly|plott\\w+|(?:concerns?|fears|suspicions?) that|destabili[sz]\\w+|sow(?:s|ing)? chaos|contrary to (?:the )?(?:narratives|claims|reports)|complicit|is behind|harbou?r(?:s|ing)',
  ),
  cue(
    'prescription',
    2,
    'should|must|ought to|needs? to|have to|has to|(?:is|are|remains?) (?:essential|necessary|imperative|vital|critical|urgent) (?:to|for|that)|demands (?:an? )?(?:open|urgent|immediate|careful)|requires?|calls? for|necessity|the need (?:to|for)|to abstain from|importance of|had better|would do well to|could provide the',
  ),
  cue(
    'perception',
    2,
    'point of view|perspective of|views? [^.;]{1,120}? (?:as|with)|viewed (?:as|with|by)|sees? (?:[^.;]{1,90}? as|in)|seen (?:as|by)|perceiv(?:e|es|ed|ing)|perceptions?|regards? [^.;]{1,90}? as|considers? [^.;]{1,60}? (?:as|an?|to be)|fears?|fear(?:ing|ed)|worri(?:es|ed)|worry|wary of|apprehensi(?:on|ve)|concerned (?:about|with|by|over)|alarmed|anxious|suspicious of|with (?:wariness|apprehension|suspicion|concern)|cause of (?:great )?concern|raised concerns|unease',
  ),
  cue(
    'prediction',
    2,
    "will (?!not be named)|won't|would|could|might|(?<!\\b(?:in|of|since|by|last|until|from) )may(?!,| \\d)|likely|unlikely|expected to|can be expected|is expected|poised to|set to|stands? to|bound to|inevitabl[ey]|potential(?:ly)?|prospects?|promises to|presents? an opportunity|offers? [^.;]{0,80}?(?:opportunity|path|leverage)|in the (?:near future|years ahead|coming years|months ahead)|remains to be seen|bod(?:e|es|ed) (?:well|ill)|does not bode|risks? (?:\\w+ing|becoming)|sooner or later|on track to|paves? the way|looms?|questionable",
  ),
  cue(
    'intent',
    2,
    'aim(?:s|ed|ing)? (?:to|at)|seek(?:s|ing)? to|sought to|intends? to|intended to|intent(?:ion)?s?|attempt(?:s|ed|ing)? to|attempts?|bid to|efforts? to|desire to|desires?|hop(?:e|es|ing) to|in an effort to|in order to|trying to|tries to|tried to|want(?:s|ed)? to|ambitions?|strategy of|designed to|meant to|eager to|so as to|pursu(?:e|es|ing) [^.;]{0,30}? to',
  ),
  cue(
    'causal',
    2,
    'because|due to|owing to|led to|lead(?:s|ing)? to|resulted in|results? (?:in|from)|fuel(?:s|l?ed|l?ing)?|driven by|prompt(?:s|ed|ing)|caus(?:e|es|ed|ing)|as a (?:result|consequence)|consequently|thanks to|stem(?:s|med|ming) from|stemming|render(?:s|ed|ing)|attribut(?:ed|able) to|a reaction (?:to|against)|in response to|explains? why|spark(?:s|ed|ing)|trigger(?:s|ed|ing)|brought about|forc(?:ed|ing) [^.;]{0,40}? to|conditioned by|that is why|therefore|stems',
  ),
  cue(
    'evaluation',
    2,
    'signal(?:s|ed|ing|led|ling)|reflect(?:s|ed|ing)?|represent(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|highlight(?:s|ing)|reveal(?:s|ed|ing)?|illustrat(?:e|es|ed|ing)|mark(?:s|ed) an?|shows?|showing|prov(?:e|es|ed|en|ing)|fail(?:s|ed|ing|ure)?(?: to)?|backfir(?:e|es|ed|ing)|succe(?:ed|eds|eded|ss|ssful)|milestone|turning point|miscalculation|blunder|mistake|fiasco|debacle|triumph|victory for|breakthrough|setback|jeopardi[sz]\\w+|relegat\\w+|deteriorat\\w+|declin(?:ed|ing)|worsen\\w*|isolated|isolation|weaken\\w*|fragil\\w+|vulnerab\\w+|endangered|extinct|obsolete|unprovoked|dangerous|reckless|aggressive|brutal\\w*|hypocri\\w+|remarkable|impressive|significant(?:ly)?|crucial|pivotal|key|vital|central pillar|profound|unmistakable|clear(?:ly)?|effectively|merely|far more than|more than a|little (?:to|willingness)|few results|adds? (?:further |more )?complexity|complicat\\w+|faces? (?:significant |serious |major )?(?:challenges?|obstacles?|headwinds)|depends on|pragmatic|delicate|robust|understands?|out(?:play|smart|flank|manoeuv|maneuv)\\w*|managed to|among [^.;]{1,30}? (?:closest|strongest|most)|one of the (?:few|most)|recogni(?:ses|zes|tion)|tactical|reactive|wise|unwise|naive|legacy of|at best|at worst|adamant|unique|independent|exploit\\w*|capitali[sz]\\w*|reluctan\\w+|unconstructive|constructive|opportunit(?:y|ies)|strategic|sensitive|deep-seated|ultimately|no interest in|no signs? of',
  ),
  cue(
    'causal',
    2,
    'the reason is|the reasons? (?:for|why|behind)|which is why|for want of|on account of|by virtue of|as a reaction|gave rise to|giv(?:es|ing) rise to|brings? about|underl(?:ies|ay|ying)|root(?:s|ed)? (?:cause|in)|pav(?:ed|ing) the way|set off|drove|compel(?:s|led|ling)?|enabl(?:e|es|ed|ing)|deters?|undercut(?:s|ting)?',
  ),
  cue(
    'evaluation',
    2,
    'sour(?:ed|s|ing)?|frayed|thaw(?:ed|ing|s)?|hardly|scarcely|barely|not even|not one|nobody|no one|nothing|none of|neither|what remains? of|what remained of|so-called|supposed(?:ly)?|too (?:little|late|much|weak|slow|far|often)|it (?:is|was|would be) (?:easy|hard|difficult|tempting|clear|no (?:accident|coincidence|surprise|secret|wonder)|worth|time|absurd|naive|wrong|right|telling)|no wonder|of course|predictably|unsurprisingly|ironically|sadly|tragically|the (?:truth|fact|problem|trouble|lesson|irony|paradox|tragedy|danger|real) (?:is|lies)|(?:draws?|drew|drawn) (?:its|their|his|her) own conclusions|in name only|on paper|lip service|a matter of|(?:is|was|are|were) (?:an? )?(?:\\w+ )?(?:crime|scandal|disgrace|farce|lie|trap|gamble|test|mistake|lesson|warning|failure|success|victory|defeat|disaster|tragedy|betrayal|shame|fiction|myth|fantasy|illusion|ritual|puppet|pawn|bully|pariah|model|example|exception)|afford|hedges|brave|cowardly|quiet|stubborn|deserves?|pa(?:id|ys) off|worse|better|worst|best|greatest|gravest',
  ),
  cue(
    'accusation',
    2,
    'ordered by|guilty of|responsible for|in (?:breach|violation|defiance) of|violat\\w+|betray\\w+|broke(?:n)? (?:its|their|his) (?:word|promises?|pledge)|lied|lying|turn(?:s|ed|ing) a blind eye|looked (?:on|away)|stood by|hypocri\\w+|pretext|propaganda|cover(?:ed|ing)? up|conspir\\w+|collud\\w+|sabotag\\w+|rehears\\w+|provok\\w+|blackmail\\w*|land grab|occup(?:y|ies|ied|ying|ation)|oppress\\w+|persecut\\w+|ethnic cleansing|war crimes?|genocide|stealing|looting|plunder\\w*',
  ),
  cue(
    'denial',
    2,
    'there (?:has been|is|was|were|have been) no|untrue|false (?:claims?|reports?|accusations?|allegations?)|fabricat\\w+|unfounded|groundless|we (?:do|did|have) not|did not order|had nothing to do with|has nothing to do with|refut(?:e|es|ed|ing)|never (?:asked|ordered|sent|agreed|promised|supported|attacked|intended)|would never|not true|nonsense|absurd (?:claim|accusation|allegation)',
  ),
  cue(
    'prediction',
    2,
    'sooner or later|before long|in the long run|on the brink|on course (?:for|to)|sliding (?:in)?to(?:wards)?|drifting (?:in)?to(?:wards)?|will be|is going to|are going to|(?:is|are) (?:sure|certain|doomed|destined|almost certain|about) to|threatens? to|runs? the risk|cannot last|only a matter of time|can only|forecast(?:s|ed)?|projected to|foresee(?:s|n)?',
  ),
  cue(
    'intent',
    2,
    'want(?:s|ed|ing)?|intend(?:s|ed|ing)?|determin(?:ed|ation) to|resolved to|bent on|vow(?:s|ed) to|has no intention|out to|with a view to|for the sake of|in the hope of|hop(?:e|es|ing) that|prepared to|willing to|unwilling to|keen to|plans? to',
  ),
  cue(
    'prescription',
    2,
    'let us|ought|it is time (?:to|for)|(?:has|have) no (?:choice|option|alternative) but|the time has come|cannot afford|dare not|must not|should not|do not|stop (?:\\w+ing)|urgent(?:ly)? need|owes? it to',
  ),
  cue(
    'evaluation',
    1,
    'important(?:ly)?|major|strong(?:er)?|growing|increasing(?:ly)?|serious|balanced|stable|essential|concrete|warm|friendly|critical|so far|historic|ambitious|emerg(?:e|es|ed|ing) as|pressures?|tensions?|mutual|reliable',
  ),
]

const likely = sieveOf(CLAIM_CUES, ({ pattern }) => pattern)

const RANK: Readonly<Record<ClaimSort, number>> = {
  denial: 0,
  justification: 1,
  accusation: 2,
  prescription: 3,
  perception: 4,
  prediction: 5,
  intent: 6,
  causal: 7,
  evaluation: 8,
}

/** The strongest cue of each sort in a piece of a sentence's shape. */
export interface CueFinding {
  readonly sort: ClaimSort
  readonly weight: 1 | 2
  /** Index in the piece. */
  readonly at: number
}

/** All cues in the piece, in the order of `CLAIM_CUES`, the first place of each. */
export function cuesIn(piece: string): CueFinding[] {
  const found: CueFinding[] = []
  for (const { sort, weight, pattern } of likely(piece)) {
    pattern.lastIndex = 0
    const match = pattern.exec(piece)
    if (match !== null) found.push({ sort, weight, at: match.index })
  }
  return found.sort((a, b) => RANK[a.sort] - RANK[b.sort] || b.weight - a.weight)
}

/** The sort of a piece: by its cues, first in rank order; undefined when nothing makes it a claim. */
export function sortOf(cues: readonly CueFinding[]): ClaimSort | undefined {
  const strong = cues.filter((found) => found.weight === 2)
  if (strong.length > 0) return strong[0]?.sort
  return cues.length > 0 ? cues[0]?.sort : undefined
}
