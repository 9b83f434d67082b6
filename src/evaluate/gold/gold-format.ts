import { z } from 'zod'

/*
 * The file as it lies on disk (format chancery-gold/1). Unknown fields are ignored; fields that a
 * score does not need may be missing.
 */

const span = z.object({
  sentence: z.string().optional(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().default(''),
})

const blockKinds = [
  'body',
  'title',
  'heading',
  'caption',
  'pullquote',
  'bio',
  'disclaimer',
  'boilerplate',
] as const
const forms = ['name', 'metonym', 'demonym', 'place', 'description', 'coref'] as const

const names = z.array(z.string()).nullish()
const tier = z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1)
const spans = z.array(span).default([])
const stance = z.union([z.string(), z.number()])

const date = z
  .object({
    iso: z.string().nullish(),
    precision: z.string().nullish(),
    basis: z.string().nullish(),
  })
  .nullish()

/** The raw shape of a gold file. */
export const goldFormat = z.object({
  file: z.string().min(1),
  sha256: z.string().optional(),
  length_utf16: z.int().optional(),
  document: z.object({ id: z.string().optional() }).nullish(),
  sentences: z.array(
    z.object({
      id: z.string(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      kind: z.enum(blockKinds).catch('body'),
      text: z.string(),
    }),
  ),
  boilerplate: spans,
  actors: z.array(
    z.object({
      id: z.string(),
      name: z.string().default(''),
      type: z.string().default(''),
      country: z.string().nullish(),
      parent: z.string().nullish(),
      mentions: z.array(span.extend({ form: z.enum(forms).catch('description') })).default([]),
    }),
  ),
  events: z
    .array(
      z.object({
        id: z.string(),
        gist: z.string().default(''),
        sentence: z.string().optional(),
        trigger: span.nullish(),
        mentions: spans,
        source: names,
        target: names,
        symmetric: z.boolean().default(false),
        plover: z.string(),
        accept: names,
        modality: z.enum(['asserted', 'planned', 'hypothetical', 'demanded', 'denied']),
        certainty: z.enum(['plain', 'hedged', 'alleged']).default('plain'),
        date,
        attributed_to: z.string().nullish(),
        tier,
      }),
    )
    .default([]),
  ties: z
    .array(
      z.object({
        id: z.string(),
        gist: z.string().default(''),
        source: names,
        target: names,
        directed: z.boolean().default(false),
        type: z.string(),
        accept: names,
        sign: stance,
        modality: z
          .enum(['asserted', 'planned', 'hypothetical', 'perceived', 'past'])
          .catch('asserted'),
        quantity: z
          .object({ value: z.number(), unit: z.string().default('') })
          .nullish()
          .catch(null),
        spans,
        attributed_to: z.string().nullish(),
        tier,
      }),
    )
    .default([]),
  claims: z
    .array(
      z.object({
        id: z.string(),
        claim: z.string().default(''),
        holder: z.string().nullish(),
        about: z.array(z.object({ actor: z.string(), stance })).default([]),
        kind: z.string().default(''),
        spans,
        tier,
      }),
    )
    .default([]),
  corridors: z
    .array(
      z.object({
        id: z.string(),
        names,
        endpoints: names,
        states_in_order: names,
        status: z.string().default('not stated'),
        spans,
      }),
    )
    .default([]),
})

/** A gold file after its shape was checked. */
export type GoldFile = z.infer<typeof goldFormat>
