import { matchesOf, sieveOf } from '../patterns/index.ts'
import { BLAMING, PRAISING } from './lexicon.ts'

const POSITIVE =
  /\b(?:accomplish\w*|achiev\w*|advanc(?:e|es|ed|ing)\w*|benefi\w+|boon|boost\w*|bolster\w*|bright\w*|capab\w+|capacity|commit\w*|confiden\w+|constructive|cooperat\w+|collaborat\w+|creat(?:e|es|ing)|crucial partner|de-escalat\w*|deepen\w*|deeper|development|dialogue|dividends?|effective(?!ly)|elevat\w*|empower\w*|enhanc\w*|enrich\w*|essential|expand\w*|foster\w*|foundation|friend\w*|gains?|good|great|growth|growing interest|help(?:s|ed|ing)?|historic|hub|impressive|improv\w*|independent|integrat\w*|interests?|key|leader(?!s)|leadership role|leverag\w*|legitimate|long-term|maximi[sz]\w*|mature|mend\w*|milestone|modern\w*|mutual|node|opportunit\w+|out(?:play|smart|flank|manoeuv|maneuv)\w*|partner\w*|peace\w*|pioneer\w*|pivotal|plus|positive|power(?:ful)?|pragmatic|progress\w*|prosper\w*|prospects|promising|reliab\w+|resilien\w*|resolv\w*|respect\w*|responsible|robust|secur(?:e|es|ing)|serious intent|shared|significant (?:step|accomplish\w*)|solid\w*|stab\w+|strategic|streng\w+|strong\w*|success\w*|support\w*|sustain\w*|thriv\w*|trust|unlock\w*|valuable|viable|vision|vital|warm\w*|well|willing|wise\w*|agility|solidarity|transparen\w*|bulwark|complementarit\w+|unimpeded|importan(?:t|ce))\b/g
const NEGATIVE =
  /\b(?:abus\w*|accus\w*|adversar\w*|aggress\w*|antagoni\w*|appeas\w*|attack\w*|authoritarian\w*|backfir\w*|bad|blunder\w*|brutal\w*|bystander|chaos|coerc\w*|collaps\w*|complicat\w*|concession\w*|conflict\w*|confrontation\w*|corrupt\w*|crack(?:s|down)|crisis|cri(?:me|mes|minal)|critici[sz]\w*|curr(?:y|ies) favou?r|danger\w*|deadlock|deci[mt]at\w*|declin\w*|defeat\w*|deteriorat\w*|destabili[sz]\w*|desperate\w*|disappoint\w*|dissatisf\w*|economic constraints|endanger\w*|enem\w+|escalat\w*|exacerbat\w*|expens\w+|exploit\w*|extinct|extort\w*|fail\w*|fake|fears?|fragil\w*|hardships?|hardliners?|hegemon\w*|hostil\w*|hypocri\w*|illegal\w*|impasse|insecur\w*|instabil\w*|intimidat\w*|invasion|isolat\w*|jeopardi[sz]\w*|lack\w*|limits? to|los(?:e|es|s|ses|ing|t)|marginali[sz]\w*|massacre|meddl\w*|militan\w*|minus|miscalculat\w*|mistrust|neglect\w*|obsolete|oppos(?:e|es|ing)|oppress\w*|outrage\w*|poor\w*|pressur\w*|problem\w*|provo(?:k|c)\w*|proxy|proxies|questionable|reactive|reckless\w*|refus\w*|relegat\w*|repress\w*|retaliat\w*|risk\w*|ruthless\w*|sabotage|saber-rattling|sanctions|securiti[sz]ation|setbacks?|spiral|spy|spies|standoff|strain\w*|subver\w*|suffer\w*|tense|tensions?|terror\w*|threat\w*|turmoil|uncertain\w*|unconstructive|undermin\w*|unprovoked|unrest|unreliable|unstable|unwilling\w*|vulnerab\w*|war|weak\w*|worr\w*|worse\w*|hinder\w*|harm\w*|detrimental|deleterious|wary|coerc\w*|ceding)\b/g
const PRAISE = new RegExp(`\\b(?:${PRAISING})\\b`, 'g')
const BLAME = new RegExp(`\\b(?:${BLAMING})\\b`, 'g')

const likely = sieveOf([POSITIVE, PRAISE, NEGATIVE, BLAME], (pattern) => pattern)

/** Places of words of either list; a word in both lists of one side counts once. */
function placesOf(
  piece: string,
  worthTrying: readonly RegExp[],
  core: RegExp,
  more: RegExp,
): RegExpExecArray[] {
  const found = worthTrying.includes(core) ? [...matchesOf(core, piece)] : []
  if (!worthTrying.includes(more)) return found
  const starts = new Set(found.map((match) => match.index))
  for (const match of matchesOf(more, piece)) if (!starts.has(match.index)) found.push(match)
  return found
}

/** Favourable in this prose more often than not, but only just: 'interests', 'key', 'shared'. */
const SOFT =
  /^(?:capac\w*|capab\w+|creat\w+|develop\w*|foundation|interests?|integrat\w*|key|leverag\w*|long-term|mutual|node|power|shared|strategic|vision|well|help\w*|support\w*|cooperat\w+|collaborat\w+|partner\w*|expand\w*)$/
const REDUCER =
  /\b(?:avoid\w*|bypass\w*|break out of|breaking out of|mend\w*|weather\w*|navigat\w*|counter\w*|de-escalat\w*|defus\w*|overcom\w*|resolv\w*|reduc\w*|eas(?:e|es|ed|ing)|end(?:s|ed|ing)?|prevent\w*|against|temper\w*|alleviat\w*|deter\w*|neutrali[sz]\w*|withstand\w*|resist\w*|contain\w*|manag\w*|without|not|no|despite|combat\w*|fight\w*|patch up|free from|protect\w*|abstain from|grappling with|address\w*)\b[^.;,]{0,32}$/
const REVERSER =
  /\b(?:not|no|never|fail(?:s|ed|ing)? to|little|few|without|lack(?:s|ed|ing)?|hardly|barely|unable to|neglect(?:s|ed)? to|undermin\w*|jeopardi[sz]\w*|weaken\w*|los(?:e|es|ing|t)|limit\w*|declin\w*|damag\w*|endanger\w*|contrary to|rather than|hinder\w*|threaten\w*|erod\w*|refus\w*|rendered|deprived?|depriving)\b[^.;,]{0,32}$/

/** How a stretch of text speaks: favourable words less unfavourable ones. */
export interface Polarity {
  readonly sum: number
  /** True when both kinds of words occur. */
  readonly mixed: boolean
}

/**
 * How favourably a piece of a sentence's shape tells of what it is about: favourable words less
 * unfavourable ones, a word turned round by what stands before it ('bypass sanctions', 'failed to
 * build trust'). A plain count, no probability.
 */
export function polarityOf(words: string): Polarity {
  const piece = words.replace(/\bnot (?:only|just|merely)\b/g, '')
  const tried = likely(piece)
  let [good, bad] = [0, 0]
  for (const match of placesOf(piece, tried, POSITIVE, PRAISE)) {
    const weight = SOFT.test(match[0]) ? 0.5 : 1
    if (REVERSER.test(piece.slice(0, match.index))) bad += weight
    else good += weight
  }
  for (const match of placesOf(piece, tried, NEGATIVE, BLAME)) {
    if (REDUCER.test(piece.slice(0, match.index))) good += 0.5
    else bad += 1.25
  }
  return { sum: good - bad, mixed: good > 0 && bad > 0 }
}

const OPPOSED =
  /(?:\bagainst|\bcontain(?:ing|ment of)?|\bcounter(?:ing)?|\bdeter(?:ring)?|\bden(?:y|ying)|\bthreats? (?:posed )?(?:by|from)|\bpressure from|\bdangers? of|\bwary of|\bsuspicious of|\bfear of|\bconfront(?:ing)?|\bisolat(?:e|ing)|\bresist(?:ing)?) (?:[\w-]+ ){0,2}$/
const OWN_WORDS =
  /^(?:'s?)?(?:-[\w-]+)? ?(?<words>(?:(?!(?:with|that|which|to|has|have|had|is|are|was|were|will|would|could|may|might|and|or|in|on|as|by|for|from|at|but|of|seeks?|must|should)\b)[\w-]+(?: |(?=[.,;!?]|$))){0,4})/

/**
 * What the words right beside one actor say of it: the noun phrase it owns ('[Ruritanian] aggression')
 * and whether it is what others stand against ('against [Ruritania]').
 */
export function polarityBeside(piece: string, index: number): number {
  const opposed = OPPOSED.test(piece.slice(Math.max(0, index - 60), index)) ? -2 : 0
  const own = OWN_WORDS.exec(piece.slice(index + 1))?.groups?.['words'] ?? ''
  return opposed + polarityOf(own).sum
}
