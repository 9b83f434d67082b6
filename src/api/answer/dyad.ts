import type { Desk, EscalationOptions } from '../../desk/index.ts'
import { findDependence, studyPair } from '../../desk/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { WireDyad } from '../wire.ts'
import { listTies } from './ties.ts'

/**
 * A pair through time: its events, series, reactions, spiral index, ties and dependence.
 *
 * @throws UsageError when an actor or option cannot be understood.
 */
export async function dyadAnswer(
  desk: Desk,
  a: string,
  b: string,
  options: EscalationOptions,
): Promise<WireDyad> {
  const { study, told } = await studyPair(desk, a, b, options)
  const {
    since: _since,
    until: _until,
    by: _by,
    lags: _lags,
    within: _w,
    seed: _s,
    ...rest
  } = options
  const pairOf = (actor: string, recipient: string) => ({
    ...rest,
    actor: [actor],
    recipient: [recipient],
  })
  const ties = [await listTies(desk, pairOf(a, b)), await listTies(desk, pairOf(b, a))]
  const seen = new Set<string>()
  const dependence = [
    await findDependence(desk, pairOf(a, b)),
    await findDependence(desk, pairOf(b, a)),
  ]
  const dependences = dependence.flatMap(({ dependences: found, names }) =>
    found.map((one) => ({
      ...one,
      dependent: names[one.dependent] ?? one.dependent,
      on: names[one.on] ?? one.on,
    })),
  )
  return {
    a,
    b,
    events: told.map(({ event, from, to, says, score, quad }) => ({
      id: event.id,
      from,
      to,
      type: event.type,
      ...(quad === undefined ? {} : { quad }),
      score,
      when: event.when,
      whenText: formatPeriod(event.when),
      says,
      modality: event.modality,
      reports: event.reports.length,
    })),
    series: study.series,
    escalation: study.escalation,
    spiral: study.spiral,
    chains: study.chains,
    ties: ties
      .flatMap(({ rows }) => rows)
      .filter(({ id }) => {
        if (seen.has(id)) return false
        seen.add(id)
        return true
      }),
    dependences: dependences.filter(
      (one, index) =>
        dependences.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
    ),
    formula: study.formulas,
  }
}
