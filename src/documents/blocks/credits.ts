import { type BlockRule, wholeParagraph } from './block-rule.ts'

const CREDIT_WORD =
  '(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|artwork|graphics?|maps?|video|screen ?(?:shot|grab)|infographic|cover|cartoon)'
const CREDIT = new RegExp(
  `^[\\W_]*(?:${CREDIT_WORD}(?: credits?| courtesy(?: of)?| sources?| by| via| from)?\\s*[:/|©].{0,120}|${CREDIT_WORD} (?:credits?|courtesy(?: of)?|by|via|from) .{1,100}|(?:credits?|courtesy|source)\\s*:.{1,100}|.{0,80}(?:getty images|shutterstock|istock|alamy|wikimedia commons|unsplash|epa-efe|afp photo|reuters photo|ap photo).{0,60}|\\((?:photo|image|picture|credit|source|ap|afp|reuters|epa)\\b.{0,100}\\))$`,
  'i',
)
const CAPTION = new RegExp(
  `^(?:file(?: photo| image| picture)?\\s*[:–—-]\\s.{1,500}|(?:figure|fig\\.|map|chart|table|photo|picture|image|caption) ?\\d{0,2}\\s*[:.–—-] .{1,400}|[^]{1,500}[[(](?:(?:${CREDIT_WORD}|credits?|source|courtesy)\\b.{1,100}|(?:ap|afp|reuters|epa|tass|getty|anadolu)(?: photo)?(?:/.{1,60})?)[\\])]\\.?)$`,
  'i',
)
const LONGEST_CREDIT = 20
const LONGEST_CAPTION = 70

/** Photo credits (boilerplate) and the captions that carry or adjoin them. */
export const CREDITS: BlockRule = {
  name: 'credits',
  find: (scene) => {
    const credits = scene.paragraphs.filter(
      (one) =>
        one.words <= LONGEST_CREDIT &&
        !scene.isMarked(one) &&
        CREDIT.test(one.text.replace(/\s+/g, ' ')),
    )
    const credited = new Set(credits.map(({ index }) => index))
    const blankLines = scene.paragraphs.filter(({ blankAfter }) => blankAfter).length
    const spaced = blankLines > 0.5 * scene.paragraphs.length
    const captions = scene.paragraphs.filter((one) => {
      if (credited.has(one.index) || one.words > LONGEST_CAPTION || scene.isMarked(one))
        return false
      if (CAPTION.test(one.text)) return true
      // Glued to a credit, where the text otherwise leaves a line between paragraphs.
      const after = !one.blankBefore && credited.has(one.index - 1) && one.blankAfter
      const before = !one.blankAfter && credited.has(one.index + 1) && one.blankBefore
      return spaced && (after || before)
    })
    return [
      ...credits.map((one) => wholeParagraph(one, 'boilerplate', 'photo credit')),
      ...captions.map((one) =>
        wholeParagraph(
          one,
          'caption',
          CAPTION.test(one.text) ? 'reads as a caption' : 'stands beside a photo credit',
        ),
      ),
    ]
  },
}
