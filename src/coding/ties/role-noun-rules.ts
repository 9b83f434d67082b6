import type { TieKind } from '../../codebook/index.ts'
import { groupsIn, matchesOf, originOf, sieveOf } from '../patterns/index.ts'
import { actor, bearer, compile, FILLER, MODIFIERS, possessor, rangeOf } from './pattern.ts'
import { toldModality } from './relation-sign.ts'
import type { TieCandidate, TieContext, TieRule } from './tie-candidate.ts'
import { impliedOwner } from './tie-candidate.ts'

interface RoleNoun {
  readonly kind: TieKind
  readonly sign: -1 | 0 | 1
  /** True when 'X is Y's proxy' runs from Y to X. */
  readonly ownerFirst: boolean
  readonly directed: boolean
}

const mutual = (kind: TieKind, sign: -1 | 0 | 1): RoleNoun => ({
  kind,
  sign,
  ownerFirst: false,
  directed: false,
})
const owned = (kind: TieKind, sign: -1 | 0 | 1): RoleNoun => ({
  kind,
  sign,
  ownerFirst: true,
  directed: true,
})

const ROLE_NOUNS: readonly (readonly [RegExp, RoleNoun])[] = [
  [
    /^(?:allies|ally|partners?|friends?|confidants?|comrades|blood brothers|brothers-in-arms)$/,
    mutual('alliance', 1),
  ],
  [/^(?:trading|trade) partners?$/, mutual('trade', 1)],
  [
    /rivals?$|competitors?$|contenders?$|enem(?:y|ies)$|foes?$|adversar(?:y|ies)$|nemesis$|opponents?$|detractors?$|antagonists?$|bugbear$|bête noire$/,
    mutual('rivalry', -1),
  ],
  [/^(?:prox(?:y|ies)|clients?|surrogates?|satellites?|puppets?)$/, owned('proxy_support', 1)],
  [/^(?:(?:arms|weapons) suppliers?)$/, { ...owned('arms_supply', 1), ownerFirst: false }],
  [/^(?:(?:gas|oil|energy) suppliers?)$/, { ...owned('energy_supply', 1), ownerFirst: false }],
  [
    /^(?:(?:main |biggest |largest )?(?:creditors?|lenders?|benefactors?|donors?))$/,
    { ...owned('dependence', 0), ownerFirst: true },
  ],
  [/^(?:export markets?|customers?|buyers?|suppliers?|investors?)$/, mutual('trade', 1)],
  [
    /^(?:(?:security )?guarantors?|protectors?)$/,
    { ...owned('military_cooperation', 1), ownerFirst: false },
  ],
  [
    /^(?:favou?rites?|darlings?|prot[ée]g[ée]s?|cheerleaders?|supporters?)$/,
    owned('political_ties', 1),
  ],
  [/^(?:neighbou?rs?)$/, mutual('border', 0)],
  [
    /^(?:mediators?|intermediar(?:y|ies)|go-betweens?)$/,
    { ...owned('mediation', 0), ownerFirst: false },
  ],
  [
    /^(?:patrons?|backers?|sponsors?|paymasters?|overlords?)$/,
    { ...owned('proxy_support', 1), ownerFirst: false },
  ],
]

const NOUN =
  '(?<noun>(?:arms|weapons|gas|oil|energy) suppliers?|(?:trading|trade) partners?|allies|ally|partners?|friends?|(?:arch-?)?rivals?|competitors?|enem(?:y|ies)|(?:arch-?)?foes?|adversar(?:y|ies)|(?:arch-?)?nemesis|opponents?|prox(?:y|ies)|clients?|surrogates?|satellites?|patrons?|backers?|sponsors?|paymasters?|overlords?|creditors?|lenders?|benefactors?|donors?|export markets?|customers?|buyers?|suppliers?|investors?|(?:security )?guarantors?|protectors?|favou?rites?|darlings?|prot[ée]g[ée]s?|cheerleaders?|supporters?|neighbou?rs?|mediators?|intermediar(?:y|ies)|go-betweens?|confidants?|comrades|blood brothers|brothers-in-arms|detractors?|antagonists?|sworn enem(?:y|ies)|bugbear|bête noire)\\b'
const COPULA =
  '(?:(?:,| -| —)? (?:is|are|was|were|remains?|ha(?:s|ve) (?:long )?been|became|has become|emerged as|emerging as|emerges as|as|seen as|considered|called|—|-)|,)'
const RANK =
  '(?: (?:still|now|also|long|once|both|widely|seen|considered|regarded|being|among|one of|some of|as|the|an?))*'
const TAIL_MARK =
  '(?: (?:is|are|was|were|remains?|has been|have been)(?: still| now)?)?(?: in (?:the )?(?:[\\w-]+ ){0,3}?[\\w-]+)?(?:,|—| -|:| —)? ?(?:,|such as|including|like|notably|namely)? ?'

/** Ties told by what somebody is to somebody: 'ally', 'rival', 'proxy', 'supplier' ... */
export const roleNounRule: TieRule = {
  name: 'role noun',
  find(whole) {
    const context = { ...whole, shape: whole.open }
    const found: TieCandidate[] = []
    const taken = new Set<number>()
    for (const pattern of likely(context.shape.shape))
      for (const match of matchesOf(pattern, context.shape.shape)) {
        const noun = rangeOf(match, 'noun')
        if (taken.has(noun.from)) continue
        const candidate = candidateOf(context, match)
        if (candidate === undefined) continue
        taken.add(noun.from)
        found.push(candidate)
      }
    for (const match of matchesOf(UNNAMED, context.shape.shape)) {
      const noun = rangeOf(match, 'noun')
      const candidate = taken.has(noun.from) ? undefined : unnamedOf(whole, context, match)
      if (candidate !== undefined) found.push(candidate)
    }
    return found
  },
}

/** 'Y's sworn enemies' without a name: the words themselves are the other side. */
const UNNAMED = compile(
  `${possessor('b')} ${MODIFIERS}(?<noun>rivals|enemies|foes|adversaries|proxies)\\b`,
)

function unnamedOf(
  whole: TieContext,
  context: TieContext,
  match: RegExpExecArray,
): TieCandidate | undefined {
  const range = rangeOf(match, 'noun')
  const trigger = originOf(context.shape, range.from, range.to)
  const others = groupsIn(whole.shape, whole.shape.shape).find(
    (group) => group.start <= trigger.start && trigger.end <= group.end,
  )
  if (others === undefined) return undefined
  const proxies = match.groups?.['noun'] === 'proxies'
  return {
    rule: 'role noun',
    kind: proxies ? 'proxy_support' : 'rivalry',
    sign: proxies ? 1 : -1,
    from: groupsIn(context.shape, match.groups?.['b'] ?? ''),
    to: [others],
    directed: proxies,
    trigger,
    modality: 'asserted',
  }
}

/** In all patterns `a` is the one who is something, `b` the one to whom. */
const PATTERNS: readonly RegExp[] = [
  // 'X is among Y's closest allies', 'X, one of Y's rivals', 'X and Y, Z's main competitors'
  compile(`${actor('a')}${COPULA}${RANK} ${possessor('b')} ${MODIFIERS}${NOUN}`),
  // 'X is an ally of Y', 'X, a rival of Y', 'X is a reliable partner for Y'
  compile(
    `${actor('a')}${COPULA}${RANK} ${MODIFIERS}${NOUN} (?:of|to|for) ${FILLER}{0,2}?${bearer('b')}`,
  ),
  // 'X sees Y as a reliable partner', 'X sees in Y a partner'
  compile(
    `${actor('b')} (?:\\w+ ){0,2}?(?:views?|sees?|regards?|considers?|treats?) (?:in )?${bearer('a')} (?:as )?(?:an? |its |one of its )?${MODIFIERS}${NOUN}`,
  ),
  // 'Y's closest ally, X', 'Y's arch rivals - X and Z', 'its proxies, including X'
  compile(`${possessor('b')} ${MODIFIERS}${NOUN}${TAIL_MARK}${actor('a')}`),
  // 'its arch rivals - X, Y and Z', 'its proxies, including X'
  compile(`\\b(?<own>its|their) ${MODIFIERS}${NOUN}${TAIL_MARK}${actor('a')}`),
  // 'X and Y are close allies', 'as rivals in ..., X and Y ...'
  compile(
    `(?<set>${actor('a')})(?:,? (?:are|were|remain|became|have become|have (?:long )?been|emerged as|as|,))${RANK} ${MODIFIERS}${NOUN}(?! (?:of|to)\\b)`,
  ),
  compile(`\\bas ${MODIFIERS}${NOUN}(?: (?:in|on|over) [^,]{3,70})?, (?<set>${actor('a')})`),
  // 'competing global powers, notably X, Y and Z', 'rival powers X and Y'
  compile(
    `\\b(?<noun>competing|rival) ${FILLER}{0,3}?(?:,|—)? ?(?:such as|including|like|notably|namely)? ?(?<set>${actor('a')})`,
  ),
]

const likely = sieveOf(PATTERNS, (pattern) => pattern)

function candidateOf(context: TieContext, match: RegExpExecArray): TieCandidate | undefined {
  const { shape } = context
  const groups = (key: string) => groupsIn(shape, match.groups?.[key] ?? '')
  const word = match.groups?.['noun'] ?? ''
  const role =
    word === 'competing' || word === 'rival'
      ? mutual('rivalry', -1)
      : ROLE_NOUNS.find(([pattern]) => pattern.test(word))?.[1]
  if (role === undefined) return undefined
  const bearers = groups('a')
  const isSet = match.groups?.['set'] !== undefined
  if (isSet && (!('set' in (match.groups ?? {})) || (bearers[0]?.members.length ?? 0) < 2))
    return undefined
  if (isSet && role.directed) return undefined
  const ownership =
    match.groups?.['own'] === undefined ? undefined : impliedOwner(context, match.index)
  const owners = ownership === undefined ? groups('b') : [ownership]
  const range = rangeOf(match, 'noun')
  const modifiers = match.groups?.['mods'] ?? ''
  const before = shape.shape.slice(0, range.from)
  const unreliable =
    role.kind === 'alliance' && /\b(?:unreliable|difficult|reluctant|former)\b/.test(modifiers)
  return {
    rule: 'role noun',
    kind: unreliable ? 'political_ties' : role.kind,
    sign: unreliable ? -1 : role.sign,
    from: isSet ? bearers : role.directed && !role.ownerFirst ? bearers : owners,
    to: isSet ? [] : role.directed && !role.ownerFirst ? owners : bearers,
    directed: role.directed,
    trigger: originOf(shape, range.from, range.to),
    each: role.kind === 'alliance',
    modality: /\b(?:former|formerly|erstwhile|one-time|onetime|once|were)\b/.test(
      `${modifiers} ${match[0].split(' ').slice(0, 4).join(' ')}`,
    )
      ? 'past'
      : role.sign < 0
        ? 'asserted'
        : toldModality(before.slice(-40), modifiers, ''),
  }
}
