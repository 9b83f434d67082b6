import { arriving, beside, granting, leasing, letting, policing } from './access-ties.ts'
import { belonging, getting, giving, moving, sending } from './delivery-ties.ts'
import { forming, joining, linking, members, pluggedIn, recognising, sharing } from './link-ties.ts'
import { makingUp, paying, relying } from './money-ties.ts'
import { needing, owing, routing } from './need-ties.ts'
import { fearing, frightening, seeing, watching } from './perception-ties.ts'
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
import {
  agreeing,
  answering,
  blocking,
  breaking,
  claiming,
  disliking,
  keepingAway,
  liking,
  shunning,
  standing,
  turningBack,
} from './stance-ties.ts'
import { adjectiveTies, atOdds } from './state-ties.ts'
import { onObject, toward } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'
import { binding, brokering, messaging } from './union-ties.ts'

/** What a verb with its arguments says of ties. */
type Reader = (view: TieView, token: number) => readonly TreeTie[]

const bordering: Reader = (view, token) => onObject(view, token, 'border', 0, false)
const vying: Reader = (view, token) =>
  toward(view, token, 'rivalry', -1, false, ['with', 'against'])
const mediating: Reader = (view, token) =>
  toward(view, token, 'mediation', 0, true, ['between', 'among', 'in'])
const trading: Reader = (view, token) => toward(view, token, 'trade', 1, false, ['with'])
const alongside: Reader = (view, token) =>
  toward(view, token, 'military_cooperation', 1, false, ['with', 'alongside'])
const belongingTo: Reader = (view, token) => members(view, token, ['to'])

/** Verbs by their readers; a verb of several meanings has several, and the first that reads a tie counts. */
const READERS: readonly (readonly [string, readonly Reader[]])[] = [
  [
    'supply sell export send provide deliver ship pump furnish donate smuggle funnel truck pipe fly airlift channel',
    [sending],
  ],
  ['give hand transfer', [granting, giving, moving]],
  ['buy import get obtain receive purchase draw source procure acquire order', [getting]],
  ['come originate flow go travel stem arrive reach head pass land', [messaging, moving, arriving]],
  ['take', [getting]],
  ['need require', [needing]],
  ['owe', [owing]],
  ['transit route', [routing]],
  ['depend rely lean bank count hinge rest survive live subsist', [relying]],
  ['pay underwrite cover', [paying]],
  ['make account form constitute', [makingUp, forming]],
  ['fear distrust mistrust dread worry suspect', [fearing, frightening]],
  ['alarm unsettle rattle unnerve spook frighten scare trouble menace disturb', [frightening]],
  ['see view regard consider perceive treat brand label call', [seeing, watching]],
  ['watch follow', [watching]],
  ['compete vie feud spar jostle clash quarrel bicker contend', [vying]],
  ['loathe detest despise dislike hate resent antagonise antagonize', [disliking]],
  ['eye', [watching, disliking]],
  ['stand tolerate', [standing]],
  ['admire woo court flatter praise befriend embrace idolise idolize', [liking]],
  ['shun ostracise ostracize isolate snub spurn', [shunning]],
  ['break', [breaking]],
  ['turn', [turningBack]],
  ['understand endorse echo', [agreeing]],
  ['claim covet dispute contest', [claiming]],
  ['block obstruct veto oppose', [blocking]],
  ['answer', [answering]],
  ['bind unite band', [binding]],
  ['broker', [brokering]],
  ['mediate arbitrate', [mediating]],
  ['carry relay convey shuttle', [messaging, linking, moving]],
  ['link connect join tie run lead stretch cross', [keeping, linking, joining]],
  ['plug wire hook synchronise synchronize sync', [pluggedIn]],
  ['haul bring move transport ferry', [moving]],
  [
    'back support fund finance bankroll sponsor equip shelter train harbour harbor arm',
    [backing, beside],
  ],
  ['border adjoin abut neighbour', [bordering]],
  ['belong', [belongingTo]],
  ['host', [hosting]],
  ['station base garrison', [keeping, stationed]],
  ['keep maintain', [keeping, keepingAway]],
  ['have retain post man leave hold', [keeping]],
  ['let allow permit', [letting]],
  ['grant offer', [granting]],
  ['lease rent', [keeping, leasing]],
  ['share', [sharing]],
  ['create found establish launch', [forming]],
  ['trade', [trading]],
  ['cooperate collaborate coordinate align ally', [cooperating]],
  ['fight battle', [fighting]],
  ['recognise recognize', [recognising]],
  ['drill exercise serve', [alongside, together]],
  ['operate', [keeping, alongside, together]],
  ['patrol', [alongside, together, policing]],
  ['work deploy', [beside]],
  ['guarantee protect guard defend', [guarding]],
  ['enter accede', [joining]],
]

const BY_LEMMA: ReadonlyMap<string, readonly Reader[]> = new Map(
  READERS.flatMap(([lemmas, readers]) =>
    lemmas.split(' ').map((lemma): [string, readonly Reader[]] => [lemma, readers]),
  ),
)

/** The ties of a verb with its arguments, of an adjective with its subject, of 'at odds'. */
export function verbTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const tag = tree.tag(token)
  if (tag === 'ADJ' || tag === 'ADV') {
    const owned = belonging(view, token)
    return owned.length > 0 ? owned : adjectiveTies(view, token)
  }
  if (tag === 'VERB' && tree.xpos(token).startsWith('VB')) {
    for (const read of BY_LEMMA.get(tree.lemma(token)) ?? []) {
      const found = read(view, token)
      if (found.length > 0) return found
    }
    if (tree.child(token, 'cop', 'aux:pass') !== undefined) return adjectiveTies(view, token)
  }
  if (tag === 'NOUN') return atOdds(view, token)
  return []
}
