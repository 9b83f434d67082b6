import type { TieKind } from '../../codebook/index.ts'

/** How a verb tells a tie between its subject and its object. */
export interface VerbFrame {
  /**
   * The kind. 'backing' is support whose kind depends on who gets it: armed groups and movements are
   * proxies, for states and politicians it is political.
   */
  readonly kind: TieKind | 'backing'
  readonly sign: -1 | 0 | 1
  readonly directed: boolean
  /** Alternation of verb forms or predicates, without word borders. */
  readonly words: string
  /** What stands between the words and the object. */
  readonly link?: string
  /** `true`: the tie runs from the object to the subject. */
  readonly reversed?: boolean
  /** `true`: the past form tells an act, not a relation, and is left out. */
  readonly habitual?: boolean
  /** `true`: 'X and Y <words>' tells it of a set as well. */
  readonly mutual?: boolean
  /** `true`: 'Y is <participle> by X' tells it too. The participles of the frame. */
  readonly participle?: string
}

/** Forms of regular verbs: 'back' gives backs, backed, backing; '!': the present forms alone. */
function verbs(list: string): string {
  return list
    .split(' ')
    .map((verb) => {
      const word = verb.replaceAll('_', ' ')
      const [head = '', ...rest] = word.split(' ')
      const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`
      const stem = head.endsWith('e') ? head.slice(0, -1) : head
      if (head.endsWith('y') && !/[aeo]y$/.test(head))
        return `${head.slice(0, -1)}(?:y|ies|ied|ying)${tail}`
      const third = /(?:s|sh|ch|x|z)$/.test(head) ? 'es' : 's'
      return head.endsWith('e')
        ? `${stem}(?:e|es|ed|ing)${tail}`
        : `${head}(?:${third}|ed|ing)?${tail}`
    })
    .join('|')
}

const SIDE =
  '(?:itself |himself |herself |themselves |closely |more closely |increasingly |openly |firmly |squarely )*'

/** Verbs and predicates that tell a standing relation, by kind. */
export const VERB_FRAMES: readonly VerbFrame[] = [
  // support
  {
    kind: 'backing',
    sign: 1,
    directed: true,
    words: `${verbs('back support sponsor bankroll fund finance arm equip train champion bolster subsidise subsidize patronise shelter harbour harbor assist favour prop_up protect shield')}|props? up|propped up|stands? (?:by|behind|with)|stood (?:by|behind|with)|standing (?:by|behind|with)|throws? its weight behind|gives? (?:\\w+ )?(?:support|backing|shelter|sanctuary|refuge) to|providing (?:\\w+ )?(?:support|backing|shelter|sanctuary) to|provid(?:es|ed) (?:\\w+ )?(?:support|backing|shelter|sanctuary) to`,
    participle:
      'backed|supported|sponsored|bankrolled|funded|financed|armed|equipped|trained|propped up|championed|shielded|protected|subsidi[sz]ed|underwritten',
  },
  {
    kind: 'backing',
    sign: 1,
    directed: true,
    words: 'loyal|beholden|answerable|subservient',
    link: ' to',
    reversed: true,
  },
  {
    kind: 'political_ties',
    sign: 1,
    directed: true,
    words: `${verbs('woo court praise befriend embrace')}|(?:understands?|shares?) (?:our|its|their|the) (?:position|concerns|view)s? of|sympathi[sz](?:es?|ing) with|speaks? up for|(?:has|have) (?:formally )?recogni[sz]ed|recogni[sz]es`,
    participle: 'recogni[sz]ed',
    habitual: true,
  },
  {
    kind: 'backing',
    sign: 1,
    directed: true,
    words:
      '(?:enjoys?|enjoyed|has|have|had|with|won|receiv(?:es?|ed|ing)|gets?|got|counts? on|draws? on|sought|seeks?) (?:the |its |their |strong |open |full |tacit |some )*(?:[\\w-]+ )?(?:backing|support|patronage|protection|blessing|sponsorship)',
    link: ' (?:of|from)',
    reversed: true,
  },
  {
    kind: 'military_cooperation',
    sign: 1,
    directed: true,
    words:
      '(?:sends?|sent|sending|contribut(?:es?|ed|ing)|deploy(?:s|ed|ing)?|dispatch(?:es|ed|ing)?|provid(?:es?|ed|ing)|lends?|lent) (?:[\\w,.-]+ ){0,5}?(?:troops|soldiers|peacekeepers|instructors|advis[eo]rs|trainers|mercenaries|police officers|marines|paratroopers|warships|\\d[\\d,.]*[\\ue000-\\ue7ff])',
    link: ' (?:to|in)(?: help| support| protect| defend)?',
  },
  {
    kind: 'military_cooperation',
    sign: 1,
    directed: true,
    words:
      '(?:guard(?:s|ing)|garrison(?:s|ed)|polic(?:es|ed|ing)|train(?:s|ed|ing)|advis(?:es|ed|ing))',
  },
  {
    kind: 'political_ties',
    sign: 1,
    directed: false,
    mutual: true,
    words:
      '(?:drawing|drawn|moving|moved|growing|grown|edging|inching|getting) (?:ever |much |even |steadily )?closer(?: together)?',
    link: ' to',
  },
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    reversed: true,
    words:
      '(?:holds?|held|owns?|owned|accounts? for|accounted for) (?:about |nearly |almost |roughly |more than |over |some )?(?:[\\w%-]+ ){1,4}?of',
    link: "@'s? (?:[\\w-]+ )?(?:debts?|imports?|remittances|bonds|loans|budget|revenues?)",
  },
  // alliance and alignment
  {
    kind: 'alliance',
    sign: 1,
    directed: false,
    mutual: true,
    words: `allied ${SIDE}|align(?:s|ed|ing)? ${SIDE}|sid(?:es|ed|ing) ${SIDE}|in league |in alliance |in coalition |joined (?:forces|hands) |teamed up |thrown in its lot |(?:forged|formed|built|made|struck|entered) (?:an? |the )?(?:[\\w-]+ ){0,2}?(?:alliance|coalition|axis|partnership|common front) `,
    link: '(?:with|to)',
  },
  {
    kind: 'political_ties',
    sign: 1,
    directed: false,
    mutual: true,
    words: `(?:on (?:good|friendly|excellent|close|warm) terms |friendly |(?:restor(?:ed|es|ing)|resum(?:ed|es|ing)|re-?establish(?:ed|es|ing)|normali[sz](?:ed|es|ing)|established|patched up|mended|repaired|upgraded) (?:full |its |their |diplomatic |formal )*(?:ties|relations|links) )`,
    link: 'with',
  },
  // estrangement
  {
    kind: 'political_ties',
    sign: -1,
    directed: true,
    words: `(?:do|does|did) not (?:formally |officially )?recogni[sz]e|(?:has|have) (?:never|not) (?:formally |officially )?recogni[sz]ed|never recogni[sz]ed|refus(?:es|ed|ing|e) to (?:formally |officially )?(?:recogni[sz]e|acknowledge)|withhold(?:s|ing)? recognition from|(?:shuns|snubs|ostraci[sz]es|isolates|boycotts|shunning|snubbing)`,
  },
  {
    kind: 'political_ties',
    sign: -1,
    directed: false,
    mutual: true,
    words: `(?:broke|broken|breaks|breaking|cut|cuts|cutting|sever(?:ed|s|ing)?|suspend(?:ed|s|ing)?|froze|frozen|downgrad(?:ed|es|ing))(?: off)? (?:all |its |their |diplomatic |formal )*(?:ties|relations|links)|(?:has|have|had|with) no (?:diplomatic |formal |official )*(?:ties|relations|links)|(?:on bad|not on speaking|on poor) terms|(?:fallen|fell|falling) out|broken|estranged`,
    link: ' (?:with|from)',
  },
  // rivalry
  {
    kind: 'rivalry',
    sign: -1,
    directed: false,
    mutual: true,
    words: `${verbs('compete vie clash quarrel feud spar wrangle tussle jostle')}|(?:is|are|was|were|been|remains?|remained|technically|still|long|,) (?:(?!not )\\w+ )?(?:at war|at odds|at loggerheads|in conflict|in dispute|locked in (?:an? |the )?(?:[\\w-]+ ){1,4}?)|(?:wag(?:es|ed|ing)|fights?|fought|fighting) (?:an? )?(?:[\\w-]+ )?(?:war|campaign|insurgency|rebellion|battle)|engaged in (?:an? |the )?(?:[\\w-]+ ){0,3}?(?:war|conflict|struggle|contest|competition|dispute|battle)|faces? off|disput(?:es?|ed|ing) [^,.;\\ue000-\\uefff]{2,40}?`,
    link: ' (?:with|against|on)',
  },
  {
    kind: 'rivalry',
    sign: -1,
    directed: false,
    words:
      '(?:is|are|been|has been|have been|still) (?:fighting(?! alongside)|battling|confronting)|(?:(?:has|have) (?:long )?(?:fought|battled|opposed)|fights(?! alongside)|battles|confronts|combats|opposes|rivals|challenges|antagoni[sz]es|menaces)|(?:who|which|that) (?:fight(?! alongside)|battle|oppose)|opposed to|hostile to(?:ward|wards)?',
    habitual: true,
  },
  // fear and distrust
  {
    kind: 'threat_perception',
    sign: -1,
    directed: true,
    words:
      'distrusts?|mistrusts?|distrusted|mistrusted|loathes?|resents?|resentful of|dreads?|suspects?|(?:feels?|felt|feeling) (?:threatened|encircled|surrounded|cornered|menaced) by|keeps? a wary eye on|(?:deeply |long )?(?:suspicious|wary|mistrustful|distrustful) of',
  },
  // military
  {
    kind: 'military_cooperation',
    sign: 1,
    directed: false,
    mutual: true,
    words:
      '(?:fights?|fought|fighting|serv(?:es?|ed|ing)|operat(?:es?|ed|ing)|patrol(?:s|led|ling)?|train(?:s|ed|ing)?) (?:[^,.;]{0,40}? )?(?:alongside|side by side with|together with|shoulder to shoulder with)',
  },
  {
    kind: 'military_cooperation',
    sign: 1,
    directed: false,
    mutual: true,
    words:
      '(?:holds?|held|holding|conduct(?:s|ed|ing)?|stag(?:es?|ed|ing)|r[ua]n(?:s|ning)?|carr(?:y|ies|ied|ying) out|began|begins?|launch(?:ed|es)?|takes? part in) (?:their |its |an? |the )?(?:[\\w-]+ ){0,3}?(?:joint|combined|annual|bilateral|trilateral|regular) (?:[\\w-]+ ){0,3}?(?:exercises?|drills?|patrols?|man(?:o?e)uv(?:re|er)s|training|war games|operations?)(?: (?:in|off|near|on) [^,.;]{2,30}?)?',
    link: ' with',
  },
  {
    kind: 'military_cooperation',
    sign: 1,
    directed: true,
    words:
      '(?:stations?|stationed|keeps?|kept|maintains?|maintained|has|have|bases?|based|deploys|operates?|runs?|garrisons) (?:some |about |around |nearly |more than |up to |roughly |over )?(?:an? |its |their |the )?(?:[\\w,.-]+ ){0,3}?(?:troops|soldiers|peacekeepers|instructors|advis[eo]rs|trainers|forces|(?:military |naval |air |army )?bases?|garrison|paratroopers|marines|mercenaries|contingent|warplanes|\\d[\\d,.]*[\\ue000-\\ue7ff])(?: stationed| based| deployed)?',
    link: ' (?:in|on)',
  },
  {
    kind: 'military_cooperation',
    sign: 1,
    directed: false,
    words:
      '(?:hosts?|hosted|hosting|(?:is|are) home to) (?:some |about |around |nearly |more than |up to |roughly |over )?(?:an? |the |several |two |three )?(?:[\\d,]+ )?',
    link: '@(?:troops|soldiers|forces|(?:military |naval |air |army )*bases?|garrison|instructors|drones|radar|missiles|warships|marines|(?:nuclear )?weapons|warheads|jets|mercenaries|advis[eo]rs)',
  },
  {
    kind: 'intelligence_cooperation',
    sign: 1,
    directed: false,
    mutual: true,
    words:
      '(?:shar(?:es?|ed|ing)|exchang(?:es?|ed|ing)|swap(?:s|ped|ping)?|pass(?:es|ed|ing)?) (?:[\\w-]+ ){0,2}?intelligence',
    link: ' (?:with|to)',
  },
  // trade, money, transit
  {
    kind: 'trade',
    sign: 1,
    directed: false,
    mutual: true,
    words:
      'trad(?:es|ed|ing) (?:\\w+ )?|(?:has|have|had|signed|concluded) (?:an? )?(?:free[- ]trade|preferential trade|trade) (?:deal|agreement|pact|accord) |invest(?:s|ed|ing) (?:heavily |[^,.;]{0,30}?)?',
    link: '(?:with|in)',
  },
  {
    kind: 'trade',
    sign: 1,
    directed: true,
    words:
      '(?:sells?|sold|ships?|shipped|sends?|sent|exports?) (?:[^,.;]{0,40}?)(?:of its|of their|its|their) (?:[\\w-]+ )?(?:exports?|output|production|produce|goods|harvest|crop)',
    link: ' to',
  },
  {
    kind: 'trade',
    sign: 1,
    directed: true,
    reversed: true,
    words:
      '(?:takes?|buys?|bought|absorbs?|purchas(?:es|ed)|buying|taking|absorbing) (?:[^,.;]{0,40}?)of',
    link: "@'s? (?:[\\w-]+ )?(?:exports?|output|production|produce|harvest|crop)",
  },
  {
    kind: 'transport_link',
    sign: 1,
    directed: true,
    words:
      '(?:sends?|sent|ships?|shipped|moves?|moved|routes?|routed|exports?|exported|imports?|imported|transports?|channels?|handles?|trucks?|rails?) (?:[^,.;]{0,50}?)(?:trade|goods|exports?|imports?|cargo|freight|grain|oil|crude|copper|cobalt|ore|minerals|coal|cotton|merchandise|fuel|containers|supplies)(?: and \\w+)?',
    link: ' (?:through|via|across|by way of)(?: the ports?(?: of [\\w ]{2,20}?)? (?:in|of))?',
  },
  // dependence
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    words:
      '(?:depend(?:s|ed|ing)?|rel(?:y|ies|ied|ying)|(?:lean|hing|bank)(?:s|es|ed|ing)|dependent|reliant|hooked)(?: [\\w-]+){0,3}? (?:up)?on(?: (?:[\\w%-]+ ){0,4}?(?:from|in|with|to|through|via)(?= ))?',
  },
  {
    kind: 'dependence',
    sign: 0,
    directed: true,
    words:
      '(?:owes?|owed|owing)(?: [^,.;]{0,40}? to)?|(?:indebted|in debt|in hock) to|borrow(?:s|ed) (?:[^,.;]{0,30}?)from|at the mercy of',
  },
  // sanctions
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    words: `(?:impos(?:es?|ed|ing)|slap(?:s|ped|ping)?|clamp(?:s|ed)?|plac(?:es?|ed|ing)|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|maintain(?:s|ed|ing)?|tighten(?:s|ed|ing)?|ke(?:ep|eps|pt)|announced?|adopted?) (?:[\\w,-]+ ){0,5}?(?:sanctions|measures|an? embargo|embargo|tariffs|asset freezes?|travel bans?|visa bans?|penalties|blockade|export controls)(?: [\\w-]+)?`,
    link: ' (?:on|against|upon)',
    participle: 'sanctioned|blacklisted|blockaded|embargoed',
  },
  {
    kind: 'sanctions',
    sign: -1,
    directed: true,
    words:
      '(?:has |have |also |jointly )?(?:sanctioned|blacklisted|embargoed)|blockades|sanctions(?= (?:\\w+ )?[\\ue000-\\uefff])',
  },
  // mediation
  {
    kind: 'mediation',
    sign: 0,
    directed: true,
    words: `(?:mediat(?:es?|ed|ing|or)|(?:serv|act)(?:es|s|ed|ing) as (?:an? |the )?(?:[\\w-]+ )?(?:mediator|intermediary|go-between|broker|facilitator)|shuttl(?:es|ed|ing)|(?:broker|facilitat|host|conven|sponsor|oversee|oversaw|chair|lead|led)(?:s|es|ed|ing)? (?:[\\w'-]+ ){0,6}?(?:talks|negotiations|ceasefire|truce|peace (?:talks|deal|process|accord|agreement)|deal|dialogue|agreement|summit|meetings?|reconciliation|rapprochement|accord)|(?:hand|role) in (?:[\\w'-]+ ){0,5}?(?:talks|truce|deal|dialogue))`,
    link: ' (?:between|of|among|for)(?: (?:envoys|delegations|officials|leaders|negotiators|representatives|the governments) (?:of|from))?',
  },
  // membership
  {
    kind: 'membership',
    sign: 1,
    directed: true,
    words:
      '(?:belong(?:s|ed|ing)? to|join(?:s|ed|ing)?|chair(?:s|ed|ing)?|accede(?:s|d)? to|co-?founded|(?:full |founding |founder |associate |permanent |non-permanent |observer |fellow )*members? of|(?:holds|held|assumed|took over) the (?:rotating )?(?:presidency|chairmanship|chair) of|a seat (?:in|on)|admitted (?:in)?to)',
  },
]

/** Leaving a body: the membership is told as over. */
export const LEAVING: VerbFrame = {
  kind: 'membership',
  sign: 1,
  directed: true,
  words:
    '(?:left|quit|quits|quitting|leaving|withdr[ae]w(?:n|al)?(?:ing)?(?: (?:\\w+ )?from)?|pulled out of|walked out of|suspended from|expelled from|exit(?:s|ed|ing)?)',
}
