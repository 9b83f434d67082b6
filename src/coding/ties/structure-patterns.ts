import type { TieKind } from '../../codebook/index.ts'
import { ACTOR_CLASS, ADJECTIVE_CLASS, NAME_CLASS } from '../patterns/index.ts'
import { actor, bearer, compile, compound, FILLER, object, possessor } from './pattern.ts'

/** A capture, the clause's subject, or whoever 'its' stands for. */
export type Role = 'a' | 'b' | 'subject' | 'owner'

/** One way of telling a structural tie. */
export interface StructurePattern {
  readonly kind: TieKind
  readonly sign: -1 | 0 | 1
  readonly directed: boolean
  readonly each?: boolean
  readonly pattern: RegExp
  /** Captures that make `from` and `to`; A missing `to`: one set. */
  readonly from: Role
  readonly to?: Role
}

const RESTRICTIONS =
  '(?:sanctions|embargo|economic (?:constraints|restrictions|penalties|pressure)|trade restrictions|blockade)'
const UP_TO = `(?:[\\w'-]+ ){0,4}?`
/** The ways of telling structural ties, by kind. */
export const STRUCTURE_PATTERNS: readonly StructurePattern[] = [
  // border
  {
    kind: 'border',
    sign: 0,
    directed: false,
    each: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${possessor('a')} ${UP_TO}(?:borders?|frontiers?|boundary) with ${object('b')}`,
    ),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    each: true,
    from: 'subject',
    to: 'b',
    pattern: compile(
      `\\b(?:its |their |a |long |common |shared |land |shares? )+${UP_TO}(?:borders?|frontiers?|boundary) with ${object('b')}`,
    ),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    from: 'a',
    pattern: compile(`${compound('a')} (?:border|frontier|boundary)\\b`),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    from: 'a',
    pattern: compile(
      `\\b(?:borders?|frontier|boundary) (?:between|of|separating) (?<a>${NAME_CLASS}(?: and ${FILLER}{0,2}?${NAME_CLASS})?)`,
    ),
  },
  {
    kind: 'border',
    sign: 0,
    directed: false,
    each: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')},? (?:which |that )?(?:borders|bordered|bordering|abuts|neighbou?rs) (?:on )?${bearer('b')}`,
    ),
  },
  // sanctions
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')}(?:'s?)?(?:-(?:led|imposed|backed))?,? ${UP_TO}${RESTRICTIONS} ${UP_TO}(?:on|against|targeting|imposed on) ${object('b')}`,
    ),
  },
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    from: 'b',
    to: 'a',
    pattern: compile(
      `${RESTRICTIONS} (?:on|against) ${bearer('a')} ${UP_TO}(?:imposed )?by ${FILLER}{0,2}?${bearer('b')}`,
    ),
  },
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    from: 'a',
    to: 'subject',
    pattern: compile(
      `(?<a>${ADJECTIVE_CLASS}|${NAME_CLASS})(?:'s)?(?:-(?:led|imposed))? (?:[\\w'-]+ ){0,2}?${RESTRICTIONS}(?! (?:relief|waiver|exemption|on|against))`,
    ),
  },
  // membership
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')},? (?:is|are|was|remains?|became|become|has been|considered|,)+ (?:also |now |both |considered |an? |the |full |founding |fellow |dialogue |newest |active |key |observer )*(?:members?|part) of ${UP_TO}${bearer('b')}`,
    ),
  },
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'subject',
    to: 'b',
    pattern: compile(
      `\\b(?:is|are|was) considered (?:to be )?(?:an? |the )?(?:members?|part) of ${UP_TO}${bearer('b')}`,
    ),
  },
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${possessor('a')} (?:full |current )?membership (?:in|of) ${UP_TO}${bearer('b')}`,
    ),
  },
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    from: 'b',
    to: 'a',
    pattern: compile(
      `${actor('a')}(?!\\W{0,3}${ACTOR_CLASS})(?:'s)?(?: members?| member states?)?[^.;]{0,6}? (?:comprised of|comprising|consisting of|composed of|made up of|grouping together|members? (?:such as|like|including)|member states (?:such as|like|including)) (?<b>[^.;]{2,160})`,
    ),
  },
  // mediation
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')} ${UP_TO}(?:mediat(?:es?|ed|ing)|brokers?|brokered|brokering|serv(?:es|ed|ing) as (?:an? )?(?:mediator|intermediary)|act(?:s|ed|ing) as (?:an? )?(?:mediator|intermediary|go-between)) ${UP_TO}(?:between|for|among) (?<b>${ACTOR_CLASS}(?: and ${FILLER}{0,2}?${ACTOR_CLASS})?)`,
    ),
  },
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')}(?:-|'s? )(?:mediat(?:ed|ion)|brokered|hosted|sponsored) ${UP_TO}(?:between|of|with|among) (?<b>${ACTOR_CLASS}(?: and ${FILLER}{0,2}?${ACTOR_CLASS})?)`,
    ),
  },
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `(?:talks|negotiations|ceasefire|truce|peace process|mediation) between (?<b>${ACTOR_CLASS}(?: and ${FILLER}{0,2}?${ACTOR_CLASS})?),? ${UP_TO}(?:mediated|brokered|hosted|sponsored|facilitated) by ${FILLER}{0,2}?${actor('a')}`,
    ),
  },
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `\\b(?:under|through|with|thanks to|after|during) (?:[\\w-]+ )?${actor('a')}(?:'s?)? (?:[\\w-]+ )?(?:mediation|auspices|good offices|brokerage|facilitation|mediators|intermediaries)\\b[^.;]{0,40}?(?<b>${NAME_CLASS}(?:,? and (?:[\\w'-]+ ){0,4}?${NAME_CLASS})?)`,
    ),
  },
  // kinship
  {
    kind: 'ethnic_kinship',
    sign: 1,
    directed: false,
    from: 'subject',
    to: 'b',
    pattern: compile(
      `\\bhome to ${UP_TO}${actor('b')}(?:'s)? (?:[\\w-]+ ){0,2}?(?:community|minority|population|diaspora|speakers|people)`,
    ),
  },
  {
    kind: 'ethnic_kinship',
    sign: 1,
    directed: false,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')} ${UP_TO}shares? ${UP_TO}(?:language|culture|religion|faith|heritage|ancestry|ethnicity|kinship|roots)(?: [^,.;]{0,30})? with ${object('b')}`,
    ),
  },
  {
    kind: 'ethnic_kinship',
    sign: 1,
    directed: false,
    from: 'a',
    to: 'b',
    pattern: compile(
      `\\bethnic (?<b>${ACTOR_CLASS}) (?:[\\w-]+ ){0,2}?(?:in|of|inside) ${bearer('a')}`,
    ),
  },
  // dependence
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    from: 'owner',
    to: 'b',
    pattern: compile(
      `\\b(?:its|their) (?:[\\w-]+ ){0,3}?(?:dependence|dependency|reliance) (?:up)?on (?:${FILLER}){0,2}?(?<b>${ACTOR_CLASS})`,
    ),
  },
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${actor('a')},? ${UP_TO}(?:depends?|depended|relies|rely|relied|(?:is|are|was|were|remains?|became|grown|growing) (?:\\w+ ){0,2}?(?:dependent|reliant)) (?:\\w+ ){0,2}?(?:up)?on (?:${FILLER}){0,2}?(?<b>${ACTOR_CLASS})`,
    ),
  },
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    from: 'a',
    to: 'b',
    pattern: compile(
      `${possessor('a')} (?:[\\w-]+ ){0,3}?(?:dependence|dependency|reliance) (?:up)?on (?:${FILLER}){0,2}?(?<b>${ACTOR_CLASS})`,
    ),
  },
]
