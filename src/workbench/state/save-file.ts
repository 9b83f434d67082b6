/** Offers `content` to the reader as a download. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The download has begun by the next turn of the event loop; then the blob may go.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
