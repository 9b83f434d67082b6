import { z } from 'zod'
import { SECTORS } from '../../codebook/index.ts'
import type { ActorId, Day, Iso3 } from '../../text/index.ts'
import { InputError } from '../../text/index.ts'
import type { Actor, Role } from '../mention.ts'
import { ACTOR_KINDS } from '../mention.ts'
import type { CorridorGazetteer } from '../step.ts'
import type { ActorDictionary, SurfaceForm } from './dictionary.ts'
import { LAND_KINDS } from './dictionary.ts'

const grade = z.enum(['A', 'B', 'C'])
const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .transform((code) => code as Iso3)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => text as Day)
const actorId = z
  .string()
  .min(1)
  .transform((id) => id as ActorId)

const COMPILED_ACTORS = z.object({
  format: z.literal('chancery-actors/1'),
  version: z.string(),
  actors: z.array(
    z.object({
      id: actorId,
      name: z.string().min(1),
      kind: z.enum(ACTOR_KINDS),
      country: iso3.optional(),
      sector: z.enum(SECTORS).optional(),
      roles: z.array(
        z.object({
          office: z.string(),
          country: iso3.optional(),
          sector: z.enum(SECTORS),
          from: day.optional(),
          to: day.optional(),
          grade,
        }),
      ),
    }),
  ),
  forms: z.array(
    z.object({
      text: z.string().min(1),
      actor: actorId,
      form: z.enum(['name', 'metonym', 'demonym', 'place', 'description', 'coref']),
      caseSensitive: z.boolean(),
      surname: z.boolean().optional(),
    }),
  ),
  lands: z
    .array(
      z.object({
        country: iso3,
        kinds: z.array(z.enum(LAND_KINDS)),
        lat: z.number(),
        lon: z.number(),
        neighbours: z.array(iso3),
      }),
    )
    .default([]),
  members: z.array(z.object({ organisation: actorId, states: z.array(iso3) })).default([]),
})

const COMPILED_CORRIDORS = z.object({
  format: z.literal('chancery-corridors/1'),
  version: z.string(),
  entries: z.array(
    z.object({
      id: z.string(),
      names: z.array(z.string()).min(1),
      carries: z.string(),
      from: z.string(),
      to: z.string(),
      grade,
    }),
  ),
})

/**
 * Loads the compiled actor dictionary (`dist/data/actors.json`).
 *
 * @throws InputError `E-CODING-101` when the text is not a compiled dictionary.
 */
export function loadActorDictionary(json: string): ActorDictionary {
  const compiled = parseCompiled(json, COMPILED_ACTORS, 'E-CODING-101', 'actor dictionary')
  const actors = new Map<ActorId, Actor>()
  const states = new Map<Iso3, Actor>()
  for (const entry of compiled.actors) {
    const actor = withoutUndefined(entry) as Actor
    actors.set(actor.id, actor)
    if (actor.kind === 'state' && actor.country !== undefined) states.set(actor.country, actor)
  }
  const byWord = new Map<string, SurfaceForm[]>()
  for (const entry of compiled.forms) {
    const form = withoutUndefined(entry) as SurfaceForm
    const word = firstWord(form.text)
    const sameWord = byWord.get(word)
    if (sameWord === undefined) byWord.set(word, [form])
    else sameWord.push(form)
  }
  for (const forms of byWord.values()) forms.sort((a, b) => b.text.length - a.text.length)
  const lands = new Map(compiled.lands.map((land) => [land.country, land]))
  const members = new Map(compiled.members.map((row) => [row.organisation, row.states]))
  return {
    version: compiled.version,
    actor: (id) => actors.get(id),
    actors,
    formsStartingWith: (word) => byWord.get(word) ?? [],
    state: (country) => states.get(country),
    land: (country) => lands.get(country),
    membersOf: (id) => members.get(id) ?? [],
    roleOn: (id, on) => roleOfActor(actors.get(id), on),
  }
}

/**
 * Loads the compiled corridor gazetteer (`dist/data/corridors.json`).
 *
 * @throws InputError `E-CODING-102` when the text is not a compiled gazetteer.
 */
export function loadCorridorGazetteer(json: string): CorridorGazetteer {
  return {
    entries: parseCompiled(json, COMPILED_CORRIDORS, 'E-CODING-102', 'corridor gazetteer').entries,
  }
}

/**
 * The role of an actor that holds on a day: the latest begun and not ended. Without a day, the latest
 * of all, so that a text without a date still says 'GOV' of a minister.
 */
export function roleOfActor(actor: Actor | undefined, on: Day | undefined): Role | undefined {
  if (actor === undefined) return undefined
  let best: Role | undefined
  for (const role of actor.roles) {
    if (on !== undefined) {
      if (role.from !== undefined && role.from > on) continue
      if (role.to !== undefined && role.to < on) continue
    }
    if (best === undefined || (role.from ?? '') >= (best.from ?? '')) best = role
  }
  return best
}

/** The letters and digits a surface form begins with, in lower case: the key of the index. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? ''
}

function parseCompiled<T>(json: string, shape: z.ZodType<T>, code: string, what: string): T {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new InputError({ code, message: `the ${what} is not JSON`, fix: REBUILD, cause })
  }
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new InputError({
    code,
    message: `the ${what} is not what it should be: ${issue?.message ?? 'unknown fault'}`,
    where: issue?.path.join('.') ?? '',
    fix: REBUILD,
  })
}

const REBUILD = 'Run `npm run build` to compile data/ again.'

function withoutUndefined<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T
}
