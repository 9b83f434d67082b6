import type { Block } from '../../text/index.ts'
import type { BlockRule } from './block-rule.ts'

// Each names both the opinion and whose it is (not): 'the views expressed by the minister' is no disclaimer.
const DISCLAIMERS: readonly RegExp[] = [
  /\b(?:views?|opinions?|statements?|analys[ei]s|conclusions?)\b.{0,80}\b(?:expressed|presented|stated|contained|given|set out|here(?:in)?)\b.{0,200}\b(?:(?:are|is|remain|represent)\b.{0,60}\b(?:author|writer|contributor|speaker|interviewee|his|her|their|its|my) ?(?:['’]?s?['’]?|\(s\))?|(?:do|does|may|need|should|must) not (?:necessarily )?(?:reflect|represent|be (?:taken|construed|attributed)|coincide|state))/i,
  /\b(?:do|does|may) not (?:necessarily )?(?:reflect|represent|express|coincide with)\b.{0,80}\b(?:views?|opinions?|positions?|polic(?:y|ies)|stance|editorial)\b.{0,120}/i,
  /\b(?:opinions?|views?) (?:are|is) (?:solely |entirely |strictly |exclusively )?(?:the author|his|her|their|my|those of the (?:author|writer|contributor))(?:['’]?s|s['’])? ?(?:own|alone)?\b/i,
  /\b(?:does not|doesn['’]t) (?:take|hold|adopt|endorse)\b.{0,30}\b(?:institutional|editorial|official|any)\b.{0,40}\b(?:positions?|views?|opinions?|polic(?:y|ies))\b/i,
  /\b(?:for|is for) (?:general )?(?:information(?:al)?|educational)(?: and \w+)? purposes? only\b/i,
  /\b(?:does|do) not constitute\b.{0,60}\badvice\b/i,
  /^[\W_]*(?:disclaimer|editor['’]?s['’]? note|author['’]?s['’]? note)\s*[:.–—-]/i,
]
const LONGEST = 130
const SENTENCE = /[^.!?…]*(?:[.!?…]+[\p{Pf}\p{Pe}"'’”)\]]*|$)\s*/gu

/** Statements on whose opinion the text is. As a sentence of a longer last paragraph, that sentence alone. */
export const DISCLAIMER: BlockRule = {
  name: 'disclaimer',
  find: (scene) => {
    const blocks: Block[] = []
    const last = scene.paragraphs.length - 1
    for (const one of scene.paragraphs) {
      // Disclaimers stand at the head or the foot.
      if (one.index > 3 && one.index < last - 12) continue
      if (one.text.length > 6000 || scene.isMarked(one)) continue
      const line = one.text.replace(/\s+/g, ' ')
      if (!DISCLAIMERS.some((pattern) => pattern.test(line))) continue
      const about = (words: string) =>
        /\b(?:article|piece|commentary|essay|publication|author|writer|contributor|here|op-?ed|column|editorial|blog|post|site|website|content|paper|report|disclaimer|note|interview(?:ee)?|text)\b|\bexpressed (?:are|do|in this)\b|\b(?:views|opinions) (?:expressed )?(?:are|is) (?:his|her|their|my)\b/i.test(
          words,
        )
      if (one.words <= LONGEST && startsAsDisclaimer(line) && about(line)) {
        blocks.push({
          kind: 'disclaimer',
          start: one.start,
          end: one.end,
          why: 'whose opinion it is',
        })
        continue
      }
      for (const sentence of one.text.matchAll(SENTENCE)) {
        const words = sentence[0].trim()
        if (words === '' || !about(words)) continue
        if (!DISCLAIMERS.some((pattern) => pattern.test(words.replace(/\s+/g, ' ')))) continue
        const start = one.start + sentence.index + sentence[0].indexOf(words)
        blocks.push({
          kind: 'disclaimer',
          start,
          end: start + words.length,
          why: 'whose opinion it is',
        })
      }
    }
    return blocks
  },
}

function startsAsDisclaimer(line: string): boolean {
  const first = /^[^.!?…]*[.!?…]?/.exec(line)?.[0] ?? line
  return DISCLAIMERS.some((pattern) => pattern.test(first)) || /^[\W_]*disclaimer/i.test(line)
}
