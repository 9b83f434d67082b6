/** A plain CSV text as columns and rows; no cell of it is quoted or holds a comma. */
export function tableOf(text: string) {
  const [header = '', ...lines] = text.replaceAll('"', '').trim().split('\n')
  const columns = header.split(',')
  const rows = lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
  return { columns, rows }
}
