import type { TieKind } from '../../codebook/index.ts'
import { TIE_KIND_ENTRIES } from '../../codebook/index.ts'
import type { Quantity } from '../../coding/index.ts'
import type { Tie } from '../../view/index.ts'
import type { CountryNames } from './names.ts'
import { namesOf } from './names.ts'

const between = (what: string) => `${what} between {all}`

/** Noun phrases for ties: `{all}` everybody, `{f}` and `{t}` the sides. */
const TIE_PHRASES: Readonly<Record<TieKind, string>> = {
  political_ties: between('Relations'),
  alliance: between('Alliance or partnership'),
  rivalry: between('Rivalry'),
  threat_perception: 'Threat seen or feared by {f} in {t}',
  military_cooperation: between('Military cooperation'),
  proxy_support: 'Support by {f} for {t} as a proxy',
  transport_link: between('Transport link'),
  energy_link: between('Energy link'),
  energy_supply: 'Energy supplied by {f} to {t}',
  trade: between('Trade'),
  telecom_link: between('Telecommunication link'),
  arms_supply: 'Arms supplied by {f} to {t}',
  membership: 'Membership of {f} in {t}',
  border: between('Shared border'),
  sanctions: 'Sanctions by {f} against {t}',
  ethnic_kinship: between('Bonds of people, language, faith or history'),
  mediation: 'Mediation by {f} between or for {t}',
  dependence: 'Dependence of {f} on {t}',
  intelligence_cooperation: between('Intelligence cooperation'),
}

/** Phrases for a tie whose other side nobody names. */
const ONE_SIDED: Partial<Readonly<Record<TieKind, string>>> = {
  threat_perception: 'Threat seen or feared by {f}',
  proxy_support: 'Support by {f} for proxies',
  energy_supply: 'Energy supplied by {f}',
  arms_supply: 'Arms supplied by {f}',
  membership: 'Membership of {f}',
  sanctions: 'Sanctions by {f}',
  mediation: 'Mediation by {f}',
  dependence: 'Dependence of {f}',
}

/** What of a tie is needed to put it into words. */
export type SayableTie = Pick<Tie, 'tie' | 'from' | 'to' | 'directed' | 'sign' | 'modality'>

/**
 * A tie as a noun phrase that says no more than its fields: 'Energy supplied by Azerbaijan to Israel',
 * 'Relations between Azerbaijan and Iran, good or friendly'.
 */
export function sayTie(tie: SayableTie, countries: CountryNames): string {
  const all = namesOf([...tie.from, ...tie.to], countries)
  const several = tie.from.length + tie.to.length > 1
  const kind = TIE_PHRASES[tie.tie]
  const sided = kind.includes('{t}')
  const template =
    sided && tie.to.length === 0
      ? (ONE_SIDED[tie.tie] ?? kind)
      : !sided && !several
        ? kind.replace(' between {all}', ' of {all}')
        : kind
  const text = template
    .replaceAll('{all}', () => all)
    .replaceAll('{f}', () => namesOf(tie.from, countries))
    .replaceAll('{t}', () => namesOf(tie.to, countries))
  return `${text}${signWords(tie)}`
}

/** ', good or friendly' where the sign says more than the kind does. */
function signWords({ tie, sign }: SayableTie): string {
  const usual = TIE_KIND_ENTRIES[tie].signs
  if (tie === 'political_ties') return sign > 0 ? ', good' : sign < 0 ? ', bad or strained' : ''
  if (usual.length === 1 && usual[0] === sign) return ''
  if (usual[0] === sign) return ''
  return sign > 0 ? ', friendly' : sign < 0 ? ', hostile or failing' : ', neutral'
}

/** How a tie's modality is told; undefined when it is simply asserted. */
export function tieModalityWords({ modality }: SayableTie): string | undefined {
  switch (modality) {
    case 'asserted':
      return undefined
    case 'planned':
      return 'planned'
    case 'hypothetical':
      return 'told as possible'
    case 'perceived':
      return 'as somebody sees it'
    case 'past':
      return 'over'
  }
}

/** 'about 50 percent of Israel's oil'. */
export function sayQuantity({ value, unit, of, approximate }: Quantity): string {
  const figure = String(value).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',')
  const measure = unit === '%' ? ' percent' : unit === '' ? '' : ` ${unit}`
  return `${approximate ? 'about ' : ''}${figure}${measure}${of === '' ? '' : ` of ${of}`}`
}
