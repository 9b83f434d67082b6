import { saveFile } from './save-file.ts'

const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'opacity',
]

/** The drawing as a file of its own: looks are written into it, since it leaves the page's style sheet. */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  originals.forEach((original, index) => {
    const look = getComputedStyle(original)
    for (const property of DRAWN)
      copies[index]?.setAttribute(property, look.getPropertyValue(property))
    copies[index]?.removeAttribute('class')
    copies[index]?.removeAttribute('tabindex')
  })
  for (const unseen of copy.querySelectorAll('[data-unseen]')) unseen.remove()
  const { width, height } = drawing.viewBox.baseVal
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

/** Saves the drawing as SVG. */
export function saveSvg(drawing: SVGSVGElement, name: string): void {
  saveFile(`${name}.svg`, 'image/svg+xml', standaloneSvg(drawing))
}

/** Saves the drawing as PNG at twice its size, on the page's background. */
export async function savePng(drawing: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = drawing.viewBox.baseVal
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(drawing))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const context = canvas.getContext('2d')
  if (context === null) return
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((blob) => {
    if (blob !== null) saveFile(`${name}.png`, 'image/png', blob)
  }, 'image/png')
}
