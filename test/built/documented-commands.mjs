import { readFileSync } from 'node:fs'

/**
 * The commands of a Markdown page in order: each line of a ```sh block is one; a ```text block right
 * after it holds what it prints ('...' stands for lines left out).
 */
export function documentedCommands(path) {
  const commands = []
  let last
  for (const match of readFileSync(path, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)) {
    const [, language, body] = match
    if (language === 'sh') {
      for (const line of body.split('\n')) {
        const command = line.replace(/\s+#.*$/, '').trim()
        if (command === '') continue
        last = { command, expected: [] }
        commands.push(last)
      }
    } else if (language === 'text' && last !== undefined) {
      last.expected.push(
        ...body
          .split('\n')
          .map((line) => line.trimEnd())
          .filter((line) => line !== '' && line.trim() !== '...'),
      )
      last = undefined
    } else last = undefined
  }
  return commands
}
