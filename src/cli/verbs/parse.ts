import { readFileSync } from 'node:fs'
import { parseText } from '../../desk/index.ts'
import { drawTree } from '../draw-tree.ts'
import type { CommonOptions } from '../options.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { Terminal } from '../terminal.ts'
import { styled } from '../terminal.ts'
import { wrapText } from '../text-width.ts'

/** `parse`: words, tags, tree and names of sentences. */
export async function runParse(
  terminal: Terminal,
  words: readonly string[],
  options: CommonOptions & { readonly conllu?: boolean },
): Promise<ExitCode> {
  const given = words.join(' ')
  const text = given === '-' ? readFileSync(0, 'utf8') : given
  const { model, sentences, conllu } = await parseText(text)
  if (options.json === true) printObject(terminal, { model, sentences })
  else if (options.conllu === true) {
    for (const line of conllu.split('\n')) terminal.line(line)
  } else {
    sentences.forEach((sentence, index) => {
      if (index > 0) terminal.line()
      for (const line of wrapText(plainLine(sentence.text), terminal.width))
        terminal.line(styled(terminal, 'bold', line))
      for (const line of drawTree(sentence.words, terminal.width)) terminal.line(line)
      const names = sentence.names.map((name) => `${plainLine(name.text)} (${name.type})`)
      if (names.length > 0)
        for (const line of wrapText(`Names: ${names.join(', ')}`, terminal.width, 2))
          terminal.line(line)
    })
    if (sentences.length === 0) terminal.hint('no sentence in it')
  }
  return 0
}
