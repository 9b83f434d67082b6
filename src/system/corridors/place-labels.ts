/** A name and the dot it belongs to, in pixels. */
export interface Labelled {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A name where it is to be written. */
export interface PlacedLabel extends Labelled {
  readonly anchor: 'start' | 'end'
}

const LETTER = 6.4
const LINE = 14

/**
 * Writes names right above, left above, right below or left below their dots, the first given first,
 * and leaves out those that would lie on another or off the paper.
 */
export function placeLabels(wanted: readonly Labelled[], width: number): readonly PlacedLabel[] {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = []
  return wanted.flatMap(({ text, x, y }): readonly PlacedLabel[] => {
    const long = text.length * LETTER
    const spots = [-5, 12].flatMap((down) => [
      { left: x + 6, anchor: 'start' as const, y: y + down },
      { left: x - 6 - long, anchor: 'end' as const, y: y + down },
    ])
    const free = spots.find(
      (spot) =>
        spot.left > 0 &&
        spot.left + long < width &&
        taken.every(
          (other) =>
            Math.abs(other.y - spot.y) >= LINE ||
            spot.left > other.right ||
            spot.left + long < other.left,
        ),
    )
    if (free === undefined) return []
    taken.push({ left: free.left, right: free.left + long, y: free.y })
    const at = free.anchor === 'start' ? free.left : x - 6
    return [{ text, x: at, y: free.y, anchor: free.anchor }]
  })
}
