import { boundariesOf } from './boundaries.ts'
import { CONTEXT_DEFINITIONS, OWN_CONTEXTS } from './contexts.ts'
import type { Entry } from './entry.ts'
import { CHANCERY, PLOVER, printedSource, ROLE_CODES } from './entry.ts'
import { EVENT_TYPE_ENTRIES } from './event-types.ts'
import type { Explanation, TermKind } from './explanation.ts'
import { GLOSSARY } from './glossary.ts'
import { intensity } from './intensity.ts'
import { ICD_203, LIKELIHOOD_BANDS } from './likelihood.ts'
import { MODE_ENTRIES } from './modes.ts'
import { QUAD_DEFINITIONS } from './quads.ts'
import { SECTOR_DEFINITIONS } from './sectors.ts'
import { TIE_KIND_ENTRIES } from './tie-kinds.ts'
import type { EventType, Mode } from './vocabulary.ts'
import { CONTEXTS, EVENT_TYPES, QUADS, SECTORS, STATE_SECTORS, TIE_KINDS } from './vocabulary.ts'
import { VOICE_ENTRIES } from './voice.ts'

/** Every word of the codebook, explained, in reading order. Sources are fit to print. */
export function codebookExplanations(): readonly Explanation[] {
  return [
    ...eventTypes(),
    ...modes(),
    ...quads(),
    ...tieKinds(),
    ...contexts(),
    ...sectors(),
    ...voices(),
    ...likelihoods(),
    ...Object.entries(GLOSSARY).map(([term, entry]) => fromEntry(term, 'term', entry)),
  ]
}

function fromEntry(
  term: string,
  kind: TermKind,
  entry: Entry,
  rules: readonly string[] = [],
): Explanation {
  return {
    term,
    kind,
    definition: entry.definition,
    source: printedSource(entry.origin),
    related: entry.related,
    ...(entry.examples === undefined ? {} : { examples: entry.examples }),
    ...(rules.length === 0 ? {} : { rules }),
  }
}

function eventTypes(): readonly Explanation[] {
  const typed = EVENT_TYPES.map((type) => {
    const entry = EVENT_TYPE_ENTRIES[type]
    const words = Object.keys(MODE_ENTRIES[type])
    const placed = `${entry.quad ?? ''}; intensity ${signed(entry.score)}${words.length === 0 ? '' : `; modes: ${words.join(', ')}`}.`
    return fromEntry(type, 'event type', entry, [
      `${placed.charAt(0).toUpperCase()}${placed.slice(1)}`,
      ...boundariesOf(type).map(({ rule }) => rule),
    ])
  })
  return [...typed, fromEntry('NONE', 'event type', EVENT_TYPE_ENTRIES.NONE)]
}

function modes(): readonly Explanation[] {
  return EVENT_TYPES.flatMap((type: EventType) =>
    Object.entries(MODE_ENTRIES[type]).map(
      ([mode, entry]): Explanation => ({
        term: `${type}/${mode}`,
        kind: 'mode',
        definition: entry.definition,
        source: printedSource(PLOVER),
        related: [
          type,
          ...EVENT_TYPES.filter((other) => other !== type && mode in MODE_ENTRIES[other]).map(
            (other) => `${other}/${mode}`,
          ),
        ],
        rules: [`Intensity ${signed(intensity(type, mode as Mode))}.`],
      }),
    ),
  )
}

function quads(): readonly Explanation[] {
  return QUADS.map((quad) => ({
    term: quad,
    kind: 'quad',
    definition: QUAD_DEFINITIONS[quad],
    source: printedSource(PLOVER),
    related: EVENT_TYPES.filter((type) => EVENT_TYPE_ENTRIES[type].quad === quad),
  }))
}

function tieKinds(): readonly Explanation[] {
  return TIE_KINDS.map((kind) => {
    const entry = TIE_KIND_ENTRIES[kind]
    const direction =
      entry.sides === undefined
        ? 'Without direction: the participants are one set.'
        : `Directed, from ${entry.sides.from} to ${entry.sides.to}.`
    return {
      term: kind,
      kind: 'tie kind',
      definition: entry.definition,
      source: printedSource(CHANCERY),
      related: [
        'tie',
        'sign',
        ...TIE_KINDS.filter((other) => other !== kind && entry.rule.includes(other)),
      ],
      examples: [entry.example],
      rules: [`${direction} Sign: ${entry.signs.map(signed).join(' or ')}.`, entry.rule],
    }
  })
}

function contexts(): readonly Explanation[] {
  return CONTEXTS.map((context) => ({
    term: context,
    kind: 'context',
    definition: CONTEXT_DEFINITIONS[context],
    source: printedSource(OWN_CONTEXTS.includes(context) ? CHANCERY : PLOVER),
    related: ['context'],
  }))
}

function sectors(): readonly Explanation[] {
  return SECTORS.map((sector) => {
    const { name, definition } = SECTOR_DEFINITIONS[sector]
    return {
      term: sector,
      kind: 'sector',
      definition: `${name.charAt(0).toUpperCase()}${name.slice(1)}. ${definition}`,
      source: printedSource(ROLE_CODES),
      related: ['sector', 'roll-up'],
      rules: [
        STATE_SECTORS.has(sector)
          ? 'Acts for its state and is counted under it.'
          : 'Stands for itself, whatever its country.',
      ],
    }
  })
}

function voices(): readonly Explanation[] {
  return Object.entries(VOICE_ENTRIES).flatMap(([kind, entries]) =>
    Object.entries(entries).map(([term, entry]) => fromEntry(term, kind as TermKind, entry)),
  )
}

function likelihoods(): readonly Explanation[] {
  return LIKELIHOOD_BANDS.flatMap(({ words, from, to }) =>
    words.map(
      (term): Explanation => ({
        term,
        kind: 'likelihood word',
        definition: `A chance of ${from} to ${to} percent.`,
        source: printedSource(ICD_203),
        related: [...words.filter((other) => other !== term), 'likelihood words'],
      }),
    ),
  )
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number)
}
