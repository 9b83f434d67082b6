import type { Block } from '../../text/index.ts'
import { type BlockRule, wholeParagraph } from './block-rule.ts'
import type { Paragraph } from './paragraph.ts'

const NAME =
  "(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Amb|Ambassador|Col|Gen|Lt)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:al|el|de|van|von|der|den|bin|ben|ibn|da|di|la|le)[ -])?\\p{Lu}[\\p{L}.'’-]*){1,4}"
const ROLE =
  '(?:journalist|reporter|correspondent|columnist|editor|editor-in-chief|writer|author|contributor|analyst|commentator|blogger|researcher|scholar|academic|professor|lecturer|historian|economist|political scientist|fellow|student|candidate|graduate|intern|expert|specialist|consultant|advis[eo]r|strategist|director|co-?director|founder|co-?founder|CEO|chief executive|executive|associate|head of|chair(?:man|woman)?|president of the \\p{Lu}[\\p{L} ]{0,40}(?:Institute|Center|Centre|Foundation|Forum|Council|Group)|former (?:ambassador|diplomat|officer|official)|diplomat|attorney|lawyer|activist|member|instructor|teacher|broadcaster|podcaster|host|presenter|photographer|translator)'
const IS =
  '(?:is|was|are|serves?(?: as)?|works?(?: as)?|has (?:been|served|worked)|teaches|holds|covers|writes|reports|specializes|specialises|focuses)'
const OPENING = new RegExp(
  `^(?:(?:about the authors?|author(?: bio)?|bio|the (?:author|writer)s?|contributor)\\b[:\\s–—-]*)?(?:${NAME}(?:,? (?:and|&) ${NAME})*|the (?:author|writer)s?)(?:,? ?\\([^)]{1,60}\\))?,? (?:${IS}\\b|(?:an?|the) ${ROLE}|${ROLE})`,
  'iu',
)
const NAMED = new RegExp(`^(?:[^:]{0,30}:\\s*)?(${NAME})`, 'u')
const ROLE_WORD = new RegExp(`\\b${ROLE}s?\\b`, 'iu')
const CAREER =
  /\b(?:-based (?:journalist|writer|analyst|freelance\w*|researcher|commentator|correspondent)|(?:is |are )?based in \p{Lu}|author of|co-?author of|writes (?:about|on|for|a)\b|research (?:interests|focus(?:es)?)|(?:work|writing|writings|articles|research|commentary) (?:has|have|focuses|focus|appears?|appeared|examines)|holds? (?:an?|the) (?:\w+ )?(?:ph\.?d|m\.?a|b\.?a|m\.?sc|degree|master|doctorate|chair)|has (?:an?|her|his) (?:\w+ )?(?:ph\.?d|m\.?a|b\.?a|m\.?sc|degree|master|doctorate)|ph\.?d\.? (?:candidate|student|in)|graduated from|(?:he|she|they) (?:tweets?|blogs?|lectures?|teaches)|tweets? (?:at|@)|on (?:twitter|x) (?:at )?@|follow (?:him|her|them)|freelance|fellow at|professor (?:of|at|emeritus)|lecturer (?:in|at)|analyst (?:at|with|for)|director of|editor (?:of|at|for)|correspondent for|columnist (?:for|at)|contributor to|reporter (?:for|at|with)|member of the editorial)/iu
const HEADING =
  /^[\W_]*(?:about the (?:authors?|writer|contributors?)|author(?:s| bio(?:graphy)?)?|contributors?|bio(?:graphy)?)[\W_]*$/i
const MOST_WORDS = 220

/**
 * Notes on the author: at the foot, after which only boilerplate, disclaimers and other such notes come,
 * or under 'About the author'.
 */
export const BIO: BlockRule = {
  name: 'bio',
  find: (scene) => {
    const blocks: Block[] = []
    const rest = scene.paragraphs.filter((one) => !scene.isMarked(one))
    const heading = rest.findLastIndex((one) => HEADING.test(one.text))
    if (heading > 0 && heading >= rest.length - 8) {
      blocks.push(
        ...rest
          .slice(heading)
          .filter(({ words }) => words <= MOST_WORDS)
          .map((one) => wholeParagraph(one, 'bio', 'about the author')),
      )
      return blocks
    }
    // At least two paragraphs stay: a text that is one note on a person is not its author's.
    for (let at = rest.length - 1; at >= 2; at--) {
      const one = rest[at]
      if (one === undefined || !readsAsBio(one)) break
      blocks.unshift(wholeParagraph(one, 'bio', 'note on the author'))
    }
    return blocks
  },
}

function readsAsBio(paragraph: Paragraph): boolean {
  const { words, text } = paragraph
  if (words > MOST_WORDS || words < 4 || !OPENING.test(text)) return false
  const opening = text.slice(0, 400)
  if (/^(?:about the author|the (?:author|writer)s?\b)/i.test(opening))
    return ROLE_WORD.test(opening)
  return NAMED.test(opening) && ROLE_WORD.test(opening) && CAREER.test(text)
}

/** The person a note on the author begins with, if it begins with one. */
export function personOfBio(text: string): string | undefined {
  return NAMED.exec(text.replace(/^about the author[:\s–—-]*/i, ''))?.[1]
}
