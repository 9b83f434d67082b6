import type { RouteOptions, RoutePlan } from '../../desk/index.ts'
import { planRoutes } from '../../desk/index.ts'
import { noticeText } from '../describe.ts'
import type { CommonOptions } from '../options.ts'
import { writeText } from '../output-file.ts'
import { plainLine } from '../plain-text.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'
import { toldLines } from './told-corridors.ts'

/** Options of `routes`. */
export interface RoutesOptions extends Omit<CommonOptions, 'why'>, RouteOptions {
  readonly why?: boolean
  readonly svg?: string
  readonly geojson?: string
}

const SHOWN = 5

/** `routes`: ways through the corridors, what fits through, what would hurt. */
export async function runRoutes(
  terminal: Terminal,
  from: string,
  to: string,
  options: RoutesOptions,
): Promise<ExitCode> {
  if (options.fromText !== true)
    return printPlan(terminal, await planRoutes(from, to, options), options)
  const { why: _why, ...common } = options
  return withDesk(common, 'ask', async (desk) => {
    const plan = await planRoutes(from, to, options, desk)
    return printPlan(terminal, plan, options, await toldLines(desk, plan.told ?? []))
  })
}

function printPlan(
  terminal: Terminal,
  plan: RoutePlan,
  options: RoutesOptions,
  told: readonly string[] = [],
): ExitCode {
  if (options.svg !== undefined) writeText(options.svg, plan.svg())
  if (options.geojson !== undefined)
    writeText(options.geojson, JSON.stringify(plan.geojson(), undefined, 1))
  for (const notice of plan.notices) terminal.trouble(plainLine(noticeText(notice)))
  const status: ExitCode = plan.notices.some(({ level }) => level === 'error') ? 1 : 0
  if (options.json === true) {
    printObject(terminal, toJson(plan))
    return status
  }
  const say = (text: string) => {
    for (const line of wrapText(text, terminal.width, 2)) terminal.line(line)
  }
  if (plan.routes.length === 0)
    say(
      `No route from ${plan.from.name} to ${plan.to.name} under these conditions. What is not built yet is left out unless --with-planned says otherwise.`,
    )
  else printRoutes(terminal, plan, options.why === true)
  for (const line of flowLines(plan)) say(line)
  for (const line of lossLines(plan)) say(line)
  for (const line of told) say(line)
  if (options.why === true) {
    say(`Formula: ${plan.formula}.`)
    const { perKm, border, tranship } = plan.weights
    const factors = Object.entries(perKm).map(([mode, factor]) => `${mode} ${factor}`)
    say(
      `Weights (illustrative, not calibrated; change them with --weights): ${factors.join(', ')}, border ${border}, change of mode ${tranship}.`,
    )
    say(
      `Data: ${plan.data}. Grades: A a page read and named, B from memory, C an estimate${plan.told === undefined ? '' : ', T told in a text alone'}.`,
    )
  }
  return status
}

function printRoutes(terminal: Terminal, plan: RoutePlan, why: boolean): void {
  printTable(
    terminal,
    ['>#', '>Cost', '>Km', '>Borders', '>Changes', 'Grades', 'By way of'],
    plan.routes.map((route, index) => ({
      cells: [
        String(index + 1),
        `${leastOf(route)}${fixed(route.cost)}`,
        `${leastOf(route)}${fixed(route.lengthKm)}`,
        String(route.borders),
        String(route.transhipments),
        gradesOf(
          route.legs.map(({ segment }) => (segment.told === undefined ? segment.grade : 'T')),
        ),
        route.nodes.map(plan.nodeName).join(' - '),
      ],
      notes: why
        ? route.legs.map((leg) => {
            const { segment } = leg
            return [
              `${segment.id} ${plan.nodeName(leg.from)} - ${plan.nodeName(leg.to)}, ${segment.mode}, ${segment.statusText ?? segment.status}: ${plan.reckoning(leg)}`,
              ...(segment.lengthBasis === undefined ? [] : [`length ${segment.lengthBasis}`]),
              ...(segment.grade === undefined ? [] : [`grade ${segment.grade}`]),
              ...(segment.source === undefined ? [] : [segment.source]),
              ...(segment.statusDate === undefined ? [] : [`as of ${segment.statusDate}`]),
              ...(segment.note === undefined ? [] : [segment.note]),
              ...(segment.disputes ?? []).map(
                ({ value, unit, of, source, grade }) =>
                  `disputed: ${value} ${unit} (${of}; ${source}, grade ${grade})`,
              ),
            ].join(' · ')
          })
        : [],
    })),
  )
}

function flowLines({ throughput, from, to }: RoutePlan): readonly string[] {
  const { separateRoutes, narrowest, capacity, atMost } = throughput
  if (separateRoutes === 0) return []
  const ids = (segments: readonly { readonly id: string }[]) =>
    segments.map(({ id }) => id).join(', ')
  return [
    `${separateRoutes} ${separateRoutes === 1 ? 'route' : 'routes'} without a segment in common; without ${ids(narrowest)} ${from.name} and ${to.name} are parted.`,
    ...(capacity === undefined
      ? []
      : [
          `At most ${[capacity.value, capacity.unit].join(' ').trim()} fit through, narrowest at ${ids(capacity.cut)}.`,
        ]),
    ...(atMost === undefined
      ? []
      : [
          `Stated capacities allow at most ${atMost.value} ${atMost.unit} (${ids(atMost.cut)}); the other segments state none, so it may be less.`,
        ]),
  ]
}

function lossLines({ interdictions }: RoutePlan): readonly string[] {
  const say = (name: string, increase: number) =>
    `${name} ${increase === Infinity ? 'no route left' : `+${fixed(increase)}`}`
  const line = (words: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`${words}: ${parts.slice(0, SHOWN).join('; ')}.`]
  return [
    ...line(
      'Closing one segment',
      interdictions.single.map((one) => say(one.segments.join(' + '), one.increase)),
    ),
    ...line(
      'Closing two',
      interdictions.pairs.map((one) => say(one.segments.join(' + '), one.increase)),
    ),
    ...line(
      'Closing a state',
      interdictions.states.map((one) => say(one.state ?? '', one.increase)),
    ),
  ]
}

/** The plan as data: routes with legs and their sources, infinite increases as null. */
function toJson(plan: RoutePlan): unknown {
  const loss = (all: RoutePlan['interdictions']['single']) =>
    all.map((one) => ({ ...one, increase: one.increase === Infinity ? null : one.increase }))
  return {
    from: plan.from,
    to: plan.to,
    data: plan.data,
    conditions: plan.conditions,
    formula: plan.formula,
    weights: plan.weights,
    ...(plan.told === undefined ? {} : { told: plan.told.map(({ id }) => id) }),
    routes: plan.routes.map((route, index) => ({ rank: index + 1, ...route })),
    flow: plan.throughput,
    interdiction: {
      single: loss(plan.interdictions.single),
      pairs: loss(plan.interdictions.pairs),
      states: loss(plan.interdictions.states),
    },
  }
}

/** Where only texts know a segment nobody said how long it is: at least the great circle. */
function leastOf({ legs }: RoutePlan['routes'][number]): string {
  return legs.some(({ segment }) => segment.told !== undefined) ? '>= ' : ''
}

function gradesOf(grades: readonly (string | undefined)[]): string {
  const count = (grade: string) => grades.filter((one) => one === grade).length
  return ['A', 'B', 'C', 'T']
    .filter((grade) => count(grade) > 0)
    .map((grade) => `${count(grade)}${grade}`)
    .join(' ')
}

function fixed(value: number): string {
  return String(Math.round(value))
}
