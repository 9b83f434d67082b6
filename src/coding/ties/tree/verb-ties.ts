import { belonging,
  getting, giving, moving, needing, owing, placesWithin, routing, through } from './delivery-ties.ts'
import { forming, joining, linking, members, sharing, recognising } from './link-ties.ts'
import { fearing, seeing } from './perception-ties.ts'
import {
  backing,
  cooperating,
  fighting,
  guarding,
  hosting,
  isEachOther,
  keeping,
  stationed,
  together,
} from './presence-ties.ts'
import { adjectiveTies, atOdds } from './state-ties.ts'
import type { Mention } from '../../mention.ts'
import { lemmas, one, onObject, toward, words } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import { apart, type TreeTie } from './tree-tie.ts'

const GIVING = lemmas(
  'supply sell export send provide deliver ship give pump furnish donate hand transfer smuggle funnel truck pipe ferry',
)

const GETTING = lemmas(
  'buy import get obtain receive purchase draw source procure acquire order',
)

const MOVING = lemmas('come originate flow go travel stem arrive reach head pass')

const HAULING = lemmas('carry haul take bring move transport')

const RELYING = lemmas('depend rely lean bank count hinge rest')

const FEARING = lemmas('fear distrust mistrust dread worry suspect')

const SEEING = lemmas('see view regard consider perceive treat brand label call')

const VYING = lemmas('compete vie feud spar jostle clash quarrel bicker contend')

const BACKING = lemmas(
  'back support arm fund finance bankroll sponsor equip shelter train harbour harbor',
)

const LINKING = lemmas('link connect join tie run lead stretch carry cross')

/** The ties of a verb with its arguments. */
export function verbTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const tag = tree.tag(token)
  if (tag === 'ADJ' || tag === 'ADV') {
    const owned = belonging(view, token)
    return owned.length > 0 ? owned : adjectiveTies(view, token)
  }
  if (tag === 'VERB' && tree.xpos(token).startsWith('VB')) {
    const found = byVerb(view, token)
    if (found.length > 0) return found
    if (tree.child(token, 'cop', 'aux:pass') !== undefined) return adjectiveTies(view, token)
  }
  if (tag === 'NOUN') return atOdds(view, token)
  return []
}

function byVerb(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const lemma = tree.lemma(token)
  if (GIVING.has(lemma)) {
    const given = giving(view, token)
    const [subject, object] = [view.subject(token), view.object(token)]
    return given.length > 0 || subject === undefined || object === undefined
      ? given
      : through(view, token, subject, object)
  }
  if (MOVING.has(lemma)) {
    const moved = moving(view, token)
    if (moved.length > 0) return moved
  }
  if (GETTING.has(lemma)) return getting(view, token)
  if (RELYING.has(lemma)) return relying(view, token)
  if (FEARING.has(lemma)) return fearing(view, token)
  if (SEEING.has(lemma)) return seeing(view, token)
  if (VYING.has(lemma)) return toward(view, token, 'rivalry', -1, false, ['with', 'against'])
  const kept = keeping(view, token)
  if (kept.length > 0) return kept
  if (BACKING.has(lemma)) return backing(view, token)
  if (LINKING.has(lemma) || HAULING.has(lemma)) {
    const linked = LINKING.has(lemma) ? linking(view, token) : []
    const hauled = linked.length === 0 && tree.child(token, 'nsubj:pass') !== undefined
    return hauled ? moving(view, token) : linked
  }
  switch (lemma) {
    case 'border':
    case 'adjoin':
    case 'abut':
    case 'neighbour':
      return onObject(view, token, 'border', 0, false)
    case 'mediate':
    case 'arbitrate':
      return toward(view, token, 'mediation', 0, true, ['between', 'among', 'in'])
    case 'belong':
      return members(view, token, ['to'])
    case 'host':
      return hosting(view, token)
    case 'station':
    case 'base':
    case 'garrison':
      return stationed(view, token)
    case 'share':
      return sharing(view, token)
    case 'form':
    case 'create':
    case 'found':
    case 'establish':
    case 'launch':
      return forming(view, token)
    case 'need':
    case 'require':
      return needing(view, token)
    case 'owe':
      return owing(view, token)
    case 'trade':
      return toward(view, token, 'trade', 1, false, ['with'])
    case 'cooperate':
    case 'collaborate':
    case 'coordinate':
    case 'align':
    case 'ally':
      return cooperating(view, token)
    case 'fight':
    case 'battle':
      return fighting(view, token)
    case 'recognise':
    case 'recognize':
      return recognising(view, token)
    case 'loathe':
    case 'detest':
    case 'despise':
    case 'dislike':
    case 'hate':
    case 'resent':
    case 'antagonise':
    case 'antagonize':
    case 'eye':
      return disliking(view, token)
    case 'stand':
    case 'tolerate':
      return view.tree.children(token).some((child) => /^(not|n't|never)$/.test(view.tree.word(child)))
        ? disliking(view, token)
        : []
    case 'turn':
      return turningBack(view, token)
    case 'understand':
    case 'endorse':
    case 'echo':
      return agreeing(view, token)
    case 'land':
    case 'arrive':
      return arriving(view, token)
    case 'pay':
    case 'underwrite':
    case 'cover':
      return paying(view, token)
    case 'claim':
    case 'covet':
      return claiming(view, token)
    case 'bind':
    case 'unite':
    case 'band':
      return binding(view, token)
    case 'broker':
      return brokering(view, token)
    case 'drill':
    case 'exercise':
    case 'patrol':
    case 'operate':
    case 'serve': {
      const beside = toward(view, token, 'military_cooperation', 1, false, ['with', 'alongside'])
      return beside.length > 0 ? beside : together(view, token)
    }
    case 'work':
    case 'deploy':
    case 'train':
      return beside(view, token)
    case 'guarantee':
    case 'protect':
    case 'guard':
    case 'defend':
      return guarding(view, token)
    case 'transit':
    case 'route':
      return routing(view, token)
    case 'join':
    case 'enter':
    case 'accede':
      return joining(view, token)
    default:
      return []
  }
}

/** 'Russian advisers work with the army of Chad': only those in arms cooperate in arms. */
function beside(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  if (subject === undefined || !/^(troop|soldier|adviser|advisor|instructor|mercenary|force|officer|army|navy|marine|commando|fighter|police)$/.test(view.tree.lemma(subject)))
    return []
  return toward(view, token, 'military_cooperation', 1, false, ['with', 'alongside'])
}

/** 'Peru and Chile eye each other with suspicion', 'the two cannot stand each other', 'resents Kenya'. */
function disliking(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const from = view.actors(subject)
  if (isEachOther(view, object))
    return told(token, from, [], object)
  const eyed = view.tree.lemma(token) === 'eye' && view.behind(token, 'with').length === 0
  const isPerson = from.some(({ actor }) => actor.kind === 'person')
  return eyed || isPerson ? [] : told(token, from, view.actors(object), object)
}

/** A rivalry, also where 'cannot' denies the liking. */
function told(
  token: number,
  from: readonly Mention[],
  to: readonly Mention[],
  object: number,
): readonly TreeTie[] {
  if (to.length > 0 ? !apart(from, to) : from.length < 2) return []
  return [
    {
      kind: 'rivalry',
      sign: -1,
      directed: false,
      from,
      to,
      firstToken: token,
      endToken: object + 1,
      modality: 'asserted',
    },
  ]
}

/** 'pays for a fifth of Tonga's budget': who is paid for depends on the payer. */
function paying(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const share = view.behind(token, 'for')[0] ?? view.object(token)
  if (subject === undefined || share === undefined) return []
  const paid = [share, ...view.behind(share, 'of')].find((at) =>
    /^(budget|spending|wage|salary|army|import|deficit|expenditure|cost|debt|revenue)$/.test(tree.lemma(at)),
  )
  if (paid === undefined) return []
  const owner = tree.child(paid, 'nmod:poss')
  const whose = owner === undefined ? [] : view.actors(owner)
  return one(view, token, 'dependence', 0, true, whose, view.actors(subject), paid, true)
}

/** 'Venezuela claims two thirds of Guyana', 'both claim the temple'. */
function claiming(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || tree.child(token, 'ccomp', 'xcomp') !== undefined)
    return []
  const from = view.actors(subject)
  const land = [object, ...view.behind(object, 'of')].find((at) => view.actors(at).length > 0)
  if (from.length > 1 && TERRITORY.test(words(view, object)))
    return one(view, token, 'rivalry', -1, false, from, [], object)
  if (land === undefined || (land === object && tree.tag(object) !== 'PROPN')) return []
  const to = view.actors(land).filter(({ actor }) => actor.kind === 'state')
  return one(view, token, 'rivalry', -1, false, from, to, land)
}

const TERRITORY =
  /\b(island|islet|reef|shoal|temple|territory|land|region|province|strip|valley|waters?|sea|archipelago|rock|town|peninsula|plateau|triangle)\b/

/** 'are bound by a treaty of friendship', 'have bound themselves in the Union of Coastal States'. */
function binding(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = tree.child(token, 'nsubj:pass', 'nsubj') ?? view.subject(token)
  const union = view.behind(token, 'by', 'in', 'into')[0] ?? tree.child(token, 'obl:agent')
  if (subject === undefined || union === undefined) return []
  if (!/\b(treaty|pact|alliance|union|bloc|confederation|league|accord|axis|agreement)\b/.test(words(view, union)))
    return []
  const from = view.actors(subject)
  const with_ = view.behind(token, 'to', 'with')[0]
  return with_ === undefined
    ? one(view, token, 'alliance', 1, false, from, [], union)
    : one(view, token, 'alliance', 1, false, from, view.actors(with_), union)
}

/** 'Brazil brokered that promise': between the two the sentence before was about, when nobody is named. */
function brokering(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const parties = view.behind(object, 'between', 'among').concat(view.behind(token, 'between', 'among'))
  const named = parties.flatMap((at) => [...view.actors(at)])
  const from = view.actors(subject)
  const to =
    named.length > 0
      ? named
      : view.pairBefore.filter(({ actor }) => from.every((other) => other.actor.id !== actor.id))
  return to.length < 2 ? [] : one(view, token, 'mediation', 0, true, from, to, object)
}

/** 'depends on Peru'; 'its economy rests on Russia' is its own dependence. */
function relying(view: TieView, token: number): readonly TreeTie[] {
  const found = toward(view, token, 'dependence', 0, true, ['on', 'upon'])
  const subject = view.subject(token)
  if (found.length > 0 || subject === undefined) return found
  const owner = view.tree.child(subject, 'nmod:poss')
  const [other] = view.behind(token, 'on', 'upon')
  if (owner === undefined || other === undefined) return []
  return one(view, token, 'dependence', 0, true, view.actors(owner), view.actors(other), other, true)
}

/** 'turned its back on the union'. */
function turningBack(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  const [on] = view.behind(token, 'on', 'upon')
  if (subject === undefined || object === undefined || on === undefined) return []
  if (tree.lemma(object) !== 'back') return []
  return one(view, token, 'political_ties', -1, false, view.actors(subject), view.actors(on), on)
}

/** 'China understands Serbia's position': sides with it. */
function agreeing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || tree.xpos(token) === 'VBD') return []
  if (!/^(position|view|stance|concern|cause|claim|interest)$/.test(tree.lemma(object))) return []
  const owner = tree.child(object, 'nmod:poss')
  const whose = owner === undefined ? [] : view.actors(object)
  return one(view, token, 'political_ties', 1, true, view.actors(subject), whose, object)
}

/** 'Russian instructors landed in Bangui': who comes to train stays. */
function arriving(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const [place] = view.behind(token, 'in', 'at')
  if (subject === undefined || place === undefined) return []
  if (!/^(instructor|adviser|advisor|trainer|mercenary)$/.test(tree.lemma(subject))) return []
  const hosts = view.actors(place)
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    hosts.length > 0 ? hosts : placesWithin(view, place),
    place,
    true,
  )
}
