/** An actor to be drawn. */
export interface DrawnActor {
  readonly id: string
  readonly name: string
}

/** How accounts read what stands between two actors; `even`: everything cancels out. */
export type EdgeReading = 'friendly' | 'hostile' | 'contested' | 'even'

/** A line to be drawn. */
export interface DrawnEdge {
  readonly a: string
  readonly b: string
  readonly reading: EdgeReading
  /** 0 or more; decides how thick it is drawn. */
  readonly weight: number
}

/** An actor with its place, and its name where no other name lies. */
export interface PlacedActor extends DrawnActor {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Which of the groups it belongs to; undefined for those in none. */
  readonly group?: number
  /** Undefined where there is no room for a name. */
  readonly label?: {
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'middle' | 'end'
  }
}

/** A line with its ends and its thickness, in pixels. */
export interface PlacedEdge extends DrawnEdge {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly width: number
}

/** A bloc with the circle around its members. */
export interface PlacedGroup {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A network with places; `left`, `top`, `width` and `height` bound all of it. */
export interface PlacedSystem {
  readonly actors: readonly PlacedActor[]
  readonly edges: readonly PlacedEdge[]
  readonly groups: readonly PlacedGroup[]
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Spot {
  x: number
  y: number
}

const LETTER = 6.4
const LINE = 14
/** Beyond so many actors names would cover the lines. */
const MOST_NAMES = 70
/** Drawings are wider than high, as screens are. */
const STRETCH = 1.3
const LEAST_WIDTH = 560
const LEAST_HEIGHT = 400

/**
 * Places actors in circles, one for each group of at least two, those in no such group in a circle of their own without an outline.
 * Members stand on their circle towards those they are tied to elsewhere. Names lie beside their actors,
 * never on each other. The same input always gives the same places.
 */
export function placeSystem(
  actors: readonly DrawnActor[],
  edges: readonly DrawnEdge[],
  groups: readonly (readonly string[])[],
): PlacedSystem {
  const known = new Set(actors.map(({ id }) => id))
  const blocs = groups
    .map((group) => group.filter((id) => known.has(id)))
    .filter((group) => group.length > 1)
  const grouped = new Set(blocs.flat())
  const rest = actors.map(({ id }) => id).filter((id) => !grouped.has(id))
  const circles = rest.length === 0 ? blocs : [...blocs, rest]
  const radii = circles.map(({ length }) => (length === 1 ? 8 : Math.max(52, length * 7.6)))
  const centres = placeCircles(radii)
  const spots = placeMembers(circles, radii, centres, edges)
  const degree = weightsOf(edges)
  const heaviest = Math.max(1e-9, ...degree.values())
  const bare = actors.flatMap((actor) => {
    const spot = spots.get(actor.id)
    if (spot === undefined) return []
    const group = blocs.findIndex((bloc) => bloc.includes(actor.id))
    const radius = round(4 + 7 * Math.sqrt((degree.get(actor.id) ?? 0) / heaviest))
    const middle = centres[group < 0 ? circles.length - 1 : group] ?? spot
    return [
      {
        id: actor.id,
        name: actor.name,
        x: round(spot.x),
        y: round(spot.y),
        radius,
        middle,
        ...(group < 0 ? {} : { group }),
      },
    ]
  })
  const labels = placeNames(bare, degree)
  const placed = bare.map(({ middle: _middle, ...actor }): PlacedActor => {
    const label = labels.get(actor.id)
    return { ...actor, ...(label === undefined ? {} : { label }) }
  })
  const at = new Map(placed.map((actor) => [actor.id, actor]))
  const most = Math.max(1e-9, ...edges.map(({ weight }) => weight))
  return {
    actors: placed,
    edges: edges.flatMap((edge): PlacedEdge[] => {
      const a = at.get(edge.a)
      const b = at.get(edge.b)
      if (a === undefined || b === undefined) return []
      const width = round(1 + 2.6 * Math.sqrt(edge.weight / most))
      return [{ ...edge, x1: a.x, y1: a.y, x2: b.x, y2: b.y, width }]
    }),
    groups: blocs.map((_, index) => ({
      x: round(centres[index]?.x ?? 0),
      y: round(centres[index]?.y ?? 0),
      radius: (radii[index] ?? 0) + 18,
    })),
    ...boundsOf(placed, blocs.length === 0 ? [] : centres.slice(0, blocs.length), radii),
  }
}

/** Centres of circles around a stretched ring, no two nearer than their names need. */
function placeCircles(radii: readonly number[]): readonly Spot[] {
  if (radii.length <= 1) return radii.map(() => ({ x: 0, y: 0 }))
  const shares = radii.map((radius) => radius + 60)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let turn = -Math.PI
  const angles = shares.map((share) => {
    const width = (2 * Math.PI * share) / total
    turn += width
    return turn - width / 2
  })
  const gap = 120
  for (let far = 60; ; far += 12) {
    const spots = angles.map((angle) => ({
      x: STRETCH * far * Math.cos(angle),
      y: far * Math.sin(angle),
    }))
    const isClear = spots.every((one, i) =>
      spots.every(
        (other, j) =>
          j <= i ||
          Math.hypot(one.x - other.x, one.y - other.y) >= (radii[i] ?? 0) + (radii[j] ?? 0) + gap,
      ),
    )
    if (isClear) return spots
  }
}

/** Members around their circles, turned towards those they are tied to. */
function placeMembers(
  circles: readonly (readonly string[])[],
  radii: readonly number[],
  centres: readonly Spot[],
  edges: readonly DrawnEdge[],
): ReadonlyMap<string, Spot> {
  const neighbours = new Map<string, string[]>()
  for (const { a, b } of edges)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = neighbours.get(one) ?? []
      neighbours.set(one, list)
      list.push(other)
    }
  const spots = new Map<string, Spot>()
  circles.forEach((members, circle) => {
    members.forEach((id, index) => {
      spots.set(id, around(centres[circle], radii[circle], index, members.length))
    })
  })
  for (let round = 0; round < 6; round++)
    circles.forEach((members, circle) => {
      const centre = centres[circle] ?? { x: 0, y: 0 }
      if (members.length < 3) return
      const wish = new Map(
        members.map((id, index) => {
          let x = 0
          let y = 0
          for (const other of neighbours.get(id) ?? []) {
            const spot = spots.get(other)
            if (spot === undefined) continue
            x += spot.x - centre.x
            y += spot.y - centre.y
          }
          const home = around(centre, radii[circle], index, members.length)
          const lonely = Math.abs(x) + Math.abs(y) < 1e-6
          return [id, lonely ? Math.atan2(home.y - centre.y, home.x - centre.x) : Math.atan2(y, x)]
        }),
      )
      const ordered = [...members].sort(
        (one, other) => (wish.get(one) ?? 0) - (wish.get(other) ?? 0) || (one < other ? -1 : 1),
      )
      // The ring is turned so that its slots lie as near to the wishes as they can.
      let sine = 0
      let cosine = 0
      ordered.forEach((id, index) => {
        const off = (wish.get(id) ?? 0) - (2 * Math.PI * index) / ordered.length
        sine += Math.sin(off)
        cosine += Math.cos(off)
      })
      const start = Math.atan2(sine, cosine)
      ordered.forEach((id, index) => {
        spots.set(id, around(centre, radii[circle], index, ordered.length, start))
      })
    })
  return spots
}

function around(
  centre: Spot = { x: 0, y: 0 },
  radius = 0,
  index = 0,
  count = 1,
  start = -Math.PI / 2,
): Spot {
  if (count === 1) return { ...centre }
  const angle = start + (2 * Math.PI * index) / count
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
}

interface Bare extends Spot {
  readonly id: string
  readonly name: string
  readonly radius: number
  readonly middle: Spot
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A place for each name outside its circle, the weightiest actors first; none on another or on a dot. */
function placeNames(
  actors: readonly Bare[],
  degree: ReadonlyMap<string, number>,
): ReadonlyMap<string, NonNullable<PlacedActor['label']>> {
  const taken: Box[] = actors.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }))
  const labels = new Map<string, NonNullable<PlacedActor['label']>>()
  const ordered = [...actors].sort(
    (one, other) =>
      (degree.get(other.id) ?? 0) - (degree.get(one.id) ?? 0) || (one.id < other.id ? -1 : 1),
  )
  for (const actor of ordered.slice(0, MOST_NAMES)) {
    const long = widthOf(actor.name)
    const isRight = actor.x >= actor.middle.x
    const isLow = actor.y >= actor.middle.y
    const side = actor.radius + 5
    const right = { x: actor.x + side, y: actor.y + 4, anchor: 'start' as const }
    const left = { x: actor.x - side, y: actor.y + 4, anchor: 'end' as const }
    const below = { x: actor.x, y: actor.y + side + 9, anchor: 'middle' as const }
    const above = { x: actor.x, y: actor.y - side - 1, anchor: 'middle' as const }
    const near = [isRight ? right : left, isLow ? below : above, isLow ? above : below]
    const wanted = [
      ...near,
      ...near.map((spot) => ({ ...spot, y: spot.y + (isLow ? 9 : -9) })),
      isRight ? left : right,
      ...near.map((spot) => ({ ...spot, y: spot.y + (isLow ? -11 : 11) })),
    ]
    const free = wanted.find((spot) => {
      const box = boxOf(spot, long)
      return taken.every(
        (other) =>
          box.right < other.left ||
          box.left > other.right ||
          box.bottom < other.top ||
          box.top > other.bottom,
      )
    })
    if (free === undefined) continue
    taken.push(boxOf(free, long))
    labels.set(actor.id, { x: round(free.x), y: round(free.y), anchor: free.anchor })
  }
  return labels
}

function boxOf({ x, y, anchor }: NonNullable<PlacedActor['label']>, long: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
  return { left, right: left + long, top: y - LINE + 3, bottom: y + 3 }
}

function boundsOf(
  actors: readonly PlacedActor[],
  centres: readonly Spot[],
  radii: readonly number[],
): Pick<PlacedSystem, 'left' | 'top' | 'width' | 'height'> {
  const boxes: Box[] = [
    ...actors.map(({ x, y, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
    ...actors.flatMap(({ label, name }) =>
      label === undefined ? [] : [boxOf(label, widthOf(name))],
    ),
    ...centres.map(({ x, y }, index) => {
      const reach = (radii[index] ?? 0) + 18
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
    }),
  ]
  const across = widened(
    Math.floor(Math.min(0, ...boxes.map((box) => box.left))) - 12,
    Math.ceil(Math.max(0, ...boxes.map((box) => box.right))) + 12,
    LEAST_WIDTH,
  )
  const down = widened(
    Math.floor(Math.min(0, ...boxes.map((box) => box.top))) - 12,
    Math.ceil(Math.max(0, ...boxes.map((box) => box.bottom))) + 12,
    LEAST_HEIGHT,
  )
  return { left: across.from, top: down.from, width: across.long, height: down.long }
}

/** A stretch at least so long, about the same middle: few actors must not be drawn like many. */
function widened(from: number, to: number, least: number) {
  const missing = Math.max(0, Math.ceil((least - (to - from)) / 2))
  return { from: from - missing, long: to - from + 2 * missing }
}

function weightsOf(edges: readonly DrawnEdge[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { a, b, weight } of edges)
    for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + weight)
  return weights
}

function widthOf(name: string): number {
  return name.length * LETTER + 4
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
