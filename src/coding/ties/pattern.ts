import { ACTOR_CLASS, ADJECTIVE_CLASS, NAME_CLASS } from '../patterns/index.ts'

const FUNCTION_WORDS =
  'with|between|among|to|from|by|of|in|on|for|at|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|its|their|his|her|than|but|while|not|into|through|via|against|toward|towards|as|if|when|where|because|after|before|since|until'

/** A word that may stand before a noun: no preposition, auxiliary or conjunction. */
export const FILLER = `(?:(?!(?:${FUNCTION_WORDS}|and|or)\\b)[\\w'%$.-]+,? )`
/** Up to six words before a noun, captured as `mods`. */
export const MODIFIERS = `(?<mods>(?:(?!(?:${FUNCTION_WORDS}|the|a|an|this|these|those|no)\\b)[a-z\\d][\\w'-]*(?:, and |, but |, yet |, | and | but | or | / |/| ))*?)`

/** A group of either form, captured under `key`. */
export function actor(key: string): string {
  return `(?<${key}>${ACTOR_CLASS})`
}

/** A group named by a noun, captured under `key`, that is not itself a possessor. */
export function bearer(key: string): string {
  return `(?<${key}>${NAME_CLASS})(?!'s? (?!(?:government|leadership|regime|authorities|state|side|military|leaders?)\\b))(?!-)`
}

/** A possessor: a name with its `'s`, or an adjective ('Peruvian'). */
export function possessor(key: string): string {
  return `(?<${key}>${NAME_CLASS}(?='s? )|${ADJECTIVE_CLASS}(?= ))(?:'s?)?`
}

/** Two or more groups joined by hyphens ('Peru-Chile'). */
export function compound(key: string): string {
  return `(?<${key}>${ACTOR_CLASS}(?:-${ACTOR_CLASS})+)`
}

/**
 * An object noun phrase that ends in a group: some words, then the group. A list announced by 'like',
 * 'including', 'notably' or a dash is preferred to what announces it ('powers like X and Y').
 */
export function object(key: string): string {
  const announced = '(?:like|such as|including|notably|namely|especially|called|named|—|-|:|,)'
  return `(?:(?:its|their|the|other) )?(?:${FILLER}{0,5}?(?:${ACTOR_CLASS},? )?(?:\\w+,? )?${announced} (?:, )?)?${FILLER}{0,5}?(?:(?:government|people|republic|leaders?|leadership) of )?${bearer(key)}`
}

/** Compiles a pattern for use with `matchAll`. */
export function compile(source: string): RegExp {
  return new RegExp(source, 'dg')
}

/** `[from, to)` of a named group of a match made with the `d` flag; the whole match when absent. */
export function rangeOf(
  match: RegExpExecArray,
  key?: string,
): { readonly from: number; readonly to: number } {
  const range = key === undefined ? undefined : match.indices?.groups?.[key]
  if (range === undefined) return { from: match.index, to: match.index + match[0].length }
  return { from: range[0], to: range[1] }
}
