import { belonging, getting, giving, moving, needing, owing, routing, through } from './delivery-ties.ts'
import { forming, joining, linking, members, sharing, unrecognised } from './link-ties.ts'
import { fearing, seeing } from './perception-ties.ts'
import {
  backing,
  cooperating,
  fighting,
  guarding,
  hosting,
  keeping,
  stationed,
  together,
} from './presence-ties.ts'
import { adjectiveTies, atOdds } from './state-ties.ts'
import { lemmas, onObject, toward } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

const GIVING = lemmas(
  'supply sell export send provide deliver ship give pump furnish donate hand transfer smuggle funnel lend',
)

const GETTING = lemmas(
  'buy import get obtain receive purchase draw source take procure acquire order',
)

const MOVING = lemmas('come originate flow go travel stem arrive reach head pass')

const RELYING = lemmas('depend rely lean bank count hinge')

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
  if (RELYING.has(lemma)) return toward(view, token, 'dependence', 0, true, ['on', 'upon'])
  if (FEARING.has(lemma)) return fearing(view, token)
  if (SEEING.has(lemma)) return seeing(view, token)
  if (VYING.has(lemma)) return toward(view, token, 'rivalry', -1, false, ['with', 'against'])
  const kept = keeping(view, token)
  if (kept.length > 0) return kept
  if (BACKING.has(lemma)) return backing(view, token)
  if (LINKING.has(lemma)) return linking(view, token)
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
      return unrecognised(view, token)
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
