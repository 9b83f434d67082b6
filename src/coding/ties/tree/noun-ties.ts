import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import { RELATION_NOUNS } from '../relation-nouns.ts'
import { toldSign } from '../relation-sign.ts'
import { placesWithin } from './delivery-ties.ts'
import { goodsAt } from './goods.ts'
import { standingOf } from './standing.ts'
import type { TieView } from './tie-view.ts'
import { apart, hasMembers, isArmed, type TreeTie } from './tree-tie.ts'

/** What a noun with two parties says, and behind which words the second stands. */
interface PartyNoun {
  readonly kind: TieKind
  readonly sign: -1 | 0 | 1
  readonly directed: boolean
  readonly links: readonly string[]
  /** The second party is the one the tie comes from. */
  readonly reversed?: boolean
}

const PARTY_NOUNS: ReadonlyMap<string, PartyNoun> = new Map(
  (
    [
      ['dependence dependency reliance', 'dependence', 0, true, 'on upon'],
      ['sanction embargo blockade boycott', 'sanctions', -1, true, 'on against of'],
      [
        'fear suspicion wariness distrust mistrust worry anxiety apprehension',
        'threat_perception',
        -1,
        true,
        'of about toward towards',
      ],
      ['membership seat', 'membership', 1, true, 'of in'],
      ['mediation', 'mediation', 0, true, 'between'],
    ] as const
  ).flatMap(([nouns, kind, sign, directed, links]) =>
    nouns
      .split(' ')
      .map((noun): [string, PartyNoun] => [
        noun,
        { kind, sign, directed, links: links.split(' ') },
      ]),
  ),
)

const BORDERS = /^(border|frontier|boundary)$/
const SUPPORTS = /^(support|backing|aid|assistance|help|patronage|sponsorship|protection)$/
const SUPPLIES = /^(export|import|supply|sale|delivery|shipment|purchase)$/
const BASES = /^(base|garrison|troop|soldier|force|contingent|outpost)$/
/** Verbs that give a relation noun its first party. */
const HOLDING =
  /^(have|maintain|enjoy|keep|build|forge|strengthen|deepen|develop|share|cultivate|nurture|expand|sever|cut|break|restore|normalise|normalize|rebuild|mend|repair|end|conduct|stage|sign|pursue|seek|want|establish|form|strike|upgrade|boost|tighten|improve|wage|fight|downgrade|renew|resume|retain|foster|revive|face|enter|conclude|possess|hold|value|need|impose|reimpose|slap|lift|ease|extend|enforce|tighten|back|join|open|launch|finish|stage|carry|complete|undertake|start|begin)$/
/** Relations that say nothing of two actors when they stand in a field ('talks on a border'). */
const FIELDS: readonly (readonly [RegExp, TieKind])[] = [
  [/^(defen[cs]e|military|security|naval|army)$/, 'military_cooperation'],
  [/^(trade|trading|commercial|economic)$/, 'trade'],
  [/^(energy|gas|oil|power|pipeline|electricity)$/, 'energy_link'],
  [/^(intelligence|spy)$/, 'intelligence_cooperation'],
  [/^(cultural|ethnic|historical|linguistic|religious|family|kinship|tribal)$/, 'ethnic_kinship'],
  [/^(rail|railway|road|transport|air|ferry)$/, 'transport_link'],
]

/** The ties of a noun with its parties: 'its dependence on', 'the feud between', 'close ties with'. */
export function nounTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const tag = tree.tag(token)
  if (tag !== 'NOUN' && tag !== 'PROPN') return []
  const relation = tree.relation(token)
  if (relation.startsWith('compound') || relation === 'flat' || relation === 'amod') return []
  const lemma = tree.lemma(token)
  if (BORDERS.test(lemma)) return borderTies(view, token)
  const party = PARTY_NOUNS.get(lemma)
  if (party !== undefined) {
    const found = partyTies(view, token, party)
    if (found.length > 0) return found
  }
  if (lemma === 'debt') return debtTies(view, token)
  if (SUPPORTS.test(lemma)) return supportTies(view, token)
  if (SUPPLIES.test(lemma)) return supplyTies(view, token)
  if (BASES.test(lemma)) return baseTies(view, token)
  if (EXERCISES.test(lemma)) return exerciseTies(view, token)
  return relationTies(view, token)
}

/** Who owns the noun: possessor, demonym or name before it, 'of X', or the subject of 'has', 'maintains'. */
function ownersOf(view: TieView, token: number, links: readonly string[]): readonly Mention[] {
  const { tree } = view
  const possessor = tree.child(token, 'nmod:poss')
  if (possessor !== undefined) {
    const owners = view.actors(possessor)
    if (owners.length > 0) return owners
    if (/^(its|their|his|her)$/.test(tree.word(possessor))) {
      const subject = subjectAbove(view, token)
      if (subject.length > 0) return subject
      const named = view.mentions.find(
        (mention) =>
          mention.endToken <= possessor &&
          !mention.nested &&
          (mention.form === 'name' || mention.form === 'metonym'),
      )
      return named === undefined ? view.topic : [named]
    }
  }
  const before = modifierActors({ tree, mentions: view.mentions }, token)
  if (before.length > 0) return before
  if (!links.includes('of'))
    for (const child of view.behind(token, 'of', 'by', 'from')) {
      const owners = view.actors(child)
      if (owners.length > 0) return owners
    }
  const head = tree.head(token)
  if (head >= 0 && tree.tag(head) === 'VERB' && /^(obj|obl)/.test(tree.relation(token)))
    if (HOLDING.test(tree.lemma(head))) {
      const subject = view.subject(head)
      if (subject !== undefined) return view.actors(subject)
    }
  return []
}

/** The subject of the clause around a noun. */
function subjectAbove(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  let at = tree.head(token)
  for (let depth = 0; depth < 6 && at >= 0; depth++) {
    if (tree.tag(at) === 'VERB' || tree.child(at, 'nsubj', 'nsubj:pass') !== undefined) {
      const subject = view.subject(at) ?? view.object(at) ?? tree.child(at, 'nsubj', 'nsubj:pass')
      if (subject !== undefined && subject !== token && !isWithin(view, token, subject)) {
        const found = view.actors(subject)
        if (found.length > 0) return found
      }
    }
    at = tree.head(at)
  }
  return []
}

function isWithin({ tree }: TieView, token: number, phrase: number): boolean {
  const { first, end } = tree.extent(phrase)
  return first <= token && token < end
}

function othersOf(
  view: TieView,
  token: number,
  links: readonly string[],
): { readonly found: readonly Mention[]; readonly at: number } | undefined {
  const { tree } = view
  for (const child of view.behind(token, ...links)) {
    const found = view.actors(child)
    if (found.length > 0) return { found, at: child }
  }
  // 'maintains sanctions on X' may hang 'on X' on the verb.
  const head = tree.head(token)
  if (head < 0 || tree.tag(head) !== 'VERB') return undefined
  for (const child of view.behind(head, ...links)) {
    if (child < token || tree.relation(child) !== 'obl' || child - token > 8) continue
    const found = view.actors(child)
    if (found.length > 0) return { found, at: child }
  }
  return undefined
}

function partyTies(view: TieView, token: number, noun: PartyNoun): readonly TreeTie[] {
  const modality = standingOf(view.tree, token)
  if (modality === undefined) return []
  const others = othersOf(view, token, noun.links)
  const owners = ownersOf(view, token, noun.links)
  if (others === undefined || !apart(owners, others.found)) return []
  if (noun.kind === 'membership' && !others.found.every(hasMembers)) return []
  return [
    tie(view, noun.kind, noun.sign, noun.directed, owners, others.found, token, others.at, {
      modality: noun.kind === 'threat_perception' ? 'perceived' : modality,
      measured: noun.kind === 'dependence',
    }),
  ]
}

function borderTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (tree.children(token).some((child) => tree.word(child) === 'no')) return []
  const between = othersOf(view, token, ['between'])
  if (between !== undefined && between.found.length > 1)
    return [tie(view, 'border', 0, false, between.found, [], token, between.at, {})]
  const others = othersOf(view, token, ['with'])
  const owners = ownersOf(view, token, ['with'])
  if (others === undefined && owners.length === 0) return drawnBorder(view, token)
  if (others === undefined || !apart(owners, others.found)) return []
  return [tie(view, 'border', 0, false, owners, others.found, token, others.at, {})]
}

/** 'A and B signed a treaty that fixes the [border]': it is that of the two who draw it. */
function drawnBorder(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (!tree.children(token).some((child) => tree.word(child) === 'the')) return []
  const two = subjectAbove(view, token)
  const states = new Set(two.map(({ actor }) => actor.country))
  return states.size === 2 && !states.has(undefined) && two.length === 2
    ? [tie(view, 'border', 0, false, two, [], token, token, { measured: true })]
    : []
}

/** 'half of its debt is held by X', 'its debt to X'. */
function debtTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const modality = standingOf(tree, token)
  const owners = ownersOf(view, token, ['of'])
  let other = othersOf(view, token, ['to'])
  let at = tree.head(token)
  for (let depth = 0; other === undefined && depth < 3 && at >= 0; depth++) {
    const holder = /^(hold|own)$/.test(tree.lemma(at)) ? view.subject(at) : undefined
    if (holder !== undefined) other = { found: view.actors(holder), at: holder }
    at = tree.head(at)
  }
  if (modality === undefined || other === undefined || !apart(owners, other.found)) return []
  return [
    tie(view, 'dependence', 0, true, owners, other.found, token, other.at, {
      modality,
      measured: true,
    }),
  ]
}

/** 'Rwandan support for the rebels', 'Tehran's backing of the militia'. */
function supportTies(view: TieView, token: number): readonly TreeTie[] {
  const modality = standingOf(view.tree, token)
  const others = othersOf(view, token, ['for', 'to', 'of'])
  if (modality === undefined || others === undefined) return []
  const owners = ownersOf(view, token, ['of'])
  if (!apart(owners, others.found) || !others.found.every(isArmed)) return []
  return [tie(view, 'proxy_support', 1, true, owners, others.found, token, others.at, { modality })]
}

/** 'gas exports to Poland', 'arms sales to Chad', 'its copper exports go to'. */
function supplyTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const modality = standingOf(tree, token)
  const importing = /^(import|purchase)$/.test(tree.lemma(token))
  const links = importing ? ['from'] : ['to']
  const others = othersOf(view, token, links)
  const fromWhom = importing ? undefined : othersOf(view, token, ['from'])
  if (modality === undefined || others === undefined) return []
  const owners = fromWhom?.found ?? ownersOf(view, token, links)
  if (!apart(owners, others.found)) return []
  const goods = goodsAt(tree, token)
  const kind = goods === 'energy' ? 'energy_supply' : goods === 'arms' ? 'arms_supply' : 'trade'
  const [from, to] = importing ? [others.found, owners] : [owners, others.found]
  return [
    tie(view, kind, 1, kind !== 'trade', from, to, token, others.at, { modality, measured: true }),
  ]
}

/** 'a Russian base in Sudan', 'French troops in Chad'. */
function baseTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const military =
    tree.lemma(token) !== 'base' ||
    tree
      .children(token)
      .some((child) => /^(military|naval|air|drone|army|force)$/.test(tree.word(child)))
  if (!military || tree.lemma(token) !== 'base') return []
  const modality = standingOf(tree, token)
  if (modality === undefined) return []
  const owners = ownersOf(view, token, [])
  const host = tree.head(token)
  const hosting =
    host >= 0 && tree.tag(host) === 'VERB' && /^(host|house|accommodate)$/.test(tree.lemma(host))
  const subject = hosting ? view.subject(host) : undefined
  const places =
    subject !== undefined
      ? { found: view.actors(subject), at: subject }
      : (othersOf(view, token, ['in', 'on', 'at', 'near']) ?? placesOf(view, token))
  const modifiers = modifierActors({ tree, mentions: view.mentions }, token)
  const guests = hosting ? modifiers : owners
  if (places === undefined || !apart(guests, places.found)) return []
  return [
    tie(view, 'military_cooperation', 1, false, guests, places.found, token, places.at, {
      modality,
    }),
  ]
}

/** 'its base at Tartus': the state in which the place lies. */
function placesOf(
  view: TieView,
  token: number,
): { readonly found: readonly Mention[]; readonly at: number } | undefined {
  for (const child of view.behind(token, 'in', 'on', 'at', 'near')) {
    const found = placesWithin(view, child)
    if (found.length > 0) return { found, at: child }
  }
  return undefined
}

const EXERCISES = /^(drill|exercise|manoeuvre|maneuver|patrol|wargame)$/

/** 'Ghana and Togo held joint drills', 'joint patrols with Benin'. */
function exerciseTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const joint = tree
    .children(token)
    .some((child) => /^(joint|annual|regular|combined)$/.test(tree.word(child)))
  const modality = standingOf(tree, token)
  if (modality === undefined) return []
  const owners = ownersOf(view, token, [])
  const others = othersOf(view, token, ['with', 'alongside'])
  const martial =
    joint ||
    tree
      .children(token)
      .some((child) =>
        /^(military|naval|air|live-fire|war|army|field|sea|annual)$/.test(tree.word(child)),
      )
  if (!martial) return []
  if (others !== undefined && apart(owners, others.found))
    return [
      tie(view, 'military_cooperation', 1, false, owners, others.found, token, others.at, {
        modality,
      }),
    ]
  return owners.length > 1
    ? [tie(view, 'military_cooperation', 1, false, owners, [], token, token, { modality })]
    : []
}

/** 'close relations between X and Y', 'X's feud with Y'. */
function relationTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const noun = RELATION_NOUNS.get(tree.word(token)) ?? RELATION_NOUNS.get(tree.lemma(token))
  if (noun === undefined) return []
  const modality = standingOf(tree, token)
  if (modality === undefined) return []
  const modifiers = tree
    .children(token)
    .filter((child) => child < token && /^(amod|compound|advmod)/.test(tree.relation(child)))
    .flatMap((child) => wordsOf(view, child))
  const field = FIELDS.find(([pattern]) => modifiers.some((word) => pattern.test(word)))
  const purpose = view
    .behind(token, 'of')
    .some((child) =>
      /^(friendship|association|alliance|non-aggression|assistance|defence|defense|brotherhood)$/.test(
        tree.lemma(child),
      ),
    )
  if (noun.needsField === true && field === undefined && !purpose) return []
  const { before, after } = around(view, token)
  // Who wants to mend a rift has one.
  const held = noun.sign < 0 && modality === 'planned' ? 'asserted' : modality
  const told = toldSign(modifiers.join(' '), before, after)
  if (noun.needsCue && told === undefined && field === undefined) return []
  const sign = noun.sign < 0 ? -1 : (told ?? 1)
  const kind =
    noun.kind === 'political_ties' && field !== undefined && sign > 0
      ? field[1]
      : noun.kind === 'alliance' && field?.[1] === 'trade'
        ? 'trade'
        : noun.kind === 'alliance' && sign < 0
          ? 'political_ties'
          : noun.kind
  const between = othersOf(view, token, ['between', 'among', 'amongst', 'involving', 'of'])
  if (between !== undefined && between.found.length > 1)
    return [
      tie(view, kind, sign, false, between.found, [], token, between.at, {
        modality,
        measured: kind === 'trade',
      }),
    ]
  const owners = ownersOf(view, token, ['of'])
  // 'Under the pact Peru and Chile help each other.'
  if (noun.kind === 'alliance' && owners.length === 0 && tree.preposition(token) === 'under') {
    const bound = subjectAbove(view, token)
    if (bound.length > 1)
      return [tie(view, kind, sign, false, bound, [], token, token, { modality })]
  }
  const others = othersOf(view, token, ['with', 'to', 'towards', 'toward', 'against', 'and'])
  if (others !== undefined && apart(owners, others.found))
    return [
      tie(view, kind, sign, false, owners, others.found, token, others.at, {
        modality,
        measured: kind === 'trade',
      }),
    ]
  // 'Peru restored relations in 2022': with the other one the text is about.
  if (others === undefined && owners.length === 1 && isMended(view, token)) {
    const [one] = owners
    const other = [...view.pairBefore, ...view.topic].filter(
      ({ actor }) => actor.country !== undefined && actor.country !== one?.actor.country,
    )
    if (other[0] !== undefined)
      return [tie(view, kind, sign, false, owners, [other[0]], token, token, { modality })]
  }
  // 'Indian-Chinese rivalry', 'Kenya-Uganda ties'.
  const pair = modifierActors({ tree, mentions: view.mentions }, token)
  if (pair.length > 1)
    return [tie(view, kind, sign, false, pair, [], token, token, { modality: held })]
  const implied =
    sign < 0 && kind === 'rivalry' && others === undefined ? impliedPair(view, token) : []
  if (implied.length > 1)
    return [tie(view, kind, sign, false, implied, [], token, token, { modality: held })]
  return []
}

/** 'restored relations', 'severed ties', also where nobody says with whom. */
function isMended({ tree }: TieView, token: number): boolean {
  const head = tree.head(token)
  return (
    tree.relation(token) === 'obj' &&
    head >= 0 &&
    /^(restore|resume|mend|repair|normalise|normalize|renew|sever|re-establish|reestablish)$/.test(
      tree.lemma(head),
    )
  )
}

/**
 * Whose a quarrel is that names nobody: 'in a quarrel over tariffs, [Chad] closed the road to
 * [Cameroon]', else the two of the sentence before: 'The feud has cost both'.
 */
function impliedPair(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  let head = tree.head(token)
  for (let depth = 0; depth < 2 && head >= 0 && tree.tag(head) !== 'VERB'; depth++)
    head = tree.head(head)
  if (/^(in|amid|over|because of|after|since)$/.test(tree.preposition(token) ?? '') && head >= 0) {
    const subject = tree.tag(head) === 'VERB' ? view.subject(head) : undefined
    const one = subject === undefined ? [] : view.actors(subject)
    const { first, end } = tree.extent(head)
    const states = new Map<string, Mention>()
    for (const mention of [...view.mentions, ...view.places])
      if (
        mention.firstToken >= first &&
        mention.endToken <= end &&
        mention.actor.country !== undefined &&
        (mention.actor.kind === 'state' || one.includes(mention))
      )
        states.set(mention.actor.country, states.get(mention.actor.country) ?? mention)
    if (one.length === 1 && states.size === 2) return [...states.values()]
  }
  const definite = tree.children(token).some((child) => /^(the|this|that)$/.test(tree.word(child)))
  const named = view.mentions.some(({ actor }) => actor.kind === 'state')
  return definite && !named && tree.relation(token).startsWith('nsubj') ? view.pairBefore : []
}

function wordsOf({ tree }: TieView, token: number): readonly string[] {
  return [tree.word(token), ...tree.children(token).map((child) => tree.word(child))]
}

/** The words that govern a relation and those that are said of it, for its sign. */
function around(
  { tree }: TieView,
  token: number,
): { readonly before: string; readonly after: string } {
  const head = tree.head(token)
  if (head < 0) return { before: '', after: '' }
  const relation = tree.relation(token)
  if (relation.startsWith('nsubj')) {
    const words: string[] = []
    for (const child of tree.children(head))
      if (/^(aux|cop|advmod|xcomp)/.test(tree.relation(child))) words.push(tree.word(child))
    return { before: '', after: ` ${[...words, tree.word(head)].join(' ')}` }
  }
  return { before: ` ${tree.word(head)} `, after: '' }
}

function tie(
  { tree }: TieView,
  kind: TieKind,
  sign: -1 | 0 | 1,
  directed: boolean,
  from: readonly Mention[],
  to: readonly Mention[],
  token: number,
  other: number,
  rest: { readonly modality?: TreeTie['modality']; readonly measured?: boolean },
): TreeTie {
  return {
    kind,
    sign,
    directed: directed && to.length > 0,
    from,
    to,
    firstToken: Math.min(token, other),
    endToken: Math.max(token + 1, Math.min(tree.extent(other).end, other + 4)),
    modality: rest.modality ?? 'asserted',
    ...(rest.measured === true ? { measured: true } : {}),
  }
}
