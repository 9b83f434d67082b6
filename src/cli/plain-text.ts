// What stands in a document must not be able to steer a terminal: escape sequences, bidirectional
// overrides and other invisible characters are shown as a dot or dropped.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being replaced
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** `text` on one line, safe to print: white space runs become one space, control characters a dot. */
export function plainLine(text: string): string {
  return text.replace(/[\s]+/g, ' ').replace(CONTROL, '·').trim()
}

/** The same for text that keeps its line ends. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, '  ').replace(CONTROL, '·')
}
