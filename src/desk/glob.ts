/** True when `path` contains characters that make it a pattern. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path)
}

/**
 * A shell pattern as a test on paths with forward slashes: `*` and `?` within a name, `**` across
 * folders, `[abc]`, `[!abc]`, `{txt,md}`. Names beginning with a dot match only a pattern that says so.
 */
export function patternTest(pattern: string): RegExp {
  let source = ''
  let braces = 0
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string
    const nameStart = at === 0 || pattern[at - 1] === '/'
    if (character === '*') {
      if (pattern[at + 1] === '*' && nameStart) {
        source += '(?:(?!\\.)[^/]+/)*'
        at += 1
        if (pattern[at + 1] === '/') at += 1
        else source += '(?!\\.)[^/]+'
      } else source += nameStart ? '(?!\\.)[^/]*' : '[^/]*'
    } else if (character === '?') source += nameStart ? '[^/.]' : '[^/]'
    else if (character === '[') {
      const close = pattern.indexOf(']', at + 2)
      if (close < 0) source += '\\['
      else {
        const inside = pattern.slice(at + 1, close).replaceAll('\\', '\\\\')
        source += `[${inside.startsWith('!') ? `^${inside.slice(1)}` : inside.replace(/^\^/, '\\^')}]`
        at = close
      }
    } else if (character === '{') {
      source += '(?:'
      braces += 1
    } else if (character === '}' && braces > 0) {
      source += ')'
      braces -= 1
    } else if (character === ',' && braces > 0) source += '|'
    else source += character.replace(/[.+^$()|\\{}\]]/g, '\\$&')
  }
  return new RegExp(`^${source}${')'.repeat(braces)}$`, 'u')
}

/** The folder a pattern begins in: all of it before the first name with a pattern character. */
export function patternRoot(pattern: string): string {
  const names = pattern.split('/')
  const first = names.findIndex(isPattern)
  const root = names.slice(0, first < 0 ? names.length - 1 : first).join('/')
  if (root === '') return pattern.startsWith('/') ? '/' : '.'
  return root
}
