import type { EventType } from '../../../codebook/index.ts'

/** An event known by a name of its own, whose parties the name does not say. */
export interface NamedEvent {
  /** Lower-case words of the name, any of which may stand in the text. */
  readonly names: readonly string[]
  readonly type: EventType
  /** ISO 3166 alpha-3 codes of the states that took part. */
  readonly parties: readonly string[]
}

/**
 * Wars and accords so well known that texts do not say whose they are. Grade B: written from memory,
 * parties only where nobody disputes them; no dates, those must come from the text.
 */
export const NAMED_EVENTS: readonly NamedEvent[] = [
  war(
    'AZE ARM',
    'nagorno-karabakh war',
    'karabakh war',
    'second karabakh war',
    'first karabakh war',
    '44-day war',
    'second nagorno-karabakh war',
    'first nagorno-karabakh war',
  ),
  war('GBR ARG', 'falklands war', 'malvinas war'),
  war('IRN IRQ', 'iran-iraq war'),
  war('ISR EGY', 'yom kippur war', 'six-day war', 'war of attrition', 'suez war'),
  war('RUS GEO', 'five-day war', 'russo-georgian war', 'russia-georgia war'),
  war('RUS UKR', 'russo-ukrainian war', 'ukraine war', 'war in ukraine'),
  war('IND PAK', 'kargil war', 'kargil conflict'),
  war('IND CHN', 'sino-indian war', 'galwan clash', 'galwan clashes'),
  war('VNM CHN', 'sino-vietnamese war'),
  war('FIN RUS', 'winter war', 'continuation war'),
  war('JPN RUS', 'russo-japanese war'),
  war('ETH SOM', 'ogaden war'),
  war('ETH ERI', 'badme war', 'eritrean-ethiopian war'),
  war('ECU PER', 'cenepa war', 'paquisha war'),
  war('BOL PRY', 'chaco war'),
  war('CHL PER BOL', 'war of the pacific'),
  war('SLV HND', 'football war'),
  accord('ISR EGY', 'camp david accords', 'camp david accord'),
  accord('ISR ARE BHR', 'abraham accords', 'abraham accord'),
  accord('SRB HRV BIH', 'dayton accords', 'dayton agreement', 'dayton accord'),
  accord('GRC MKD', 'prespa agreement'),
  accord('IND PAK', 'simla agreement', 'indus waters treaty', 'tashkent declaration'),
  accord('GBR IRL', 'good friday agreement', 'belfast agreement'),
]

function war(parties: string, ...names: readonly string[]): NamedEvent {
  return { names, type: 'ASSAULT', parties: parties.split(' ') }
}

function accord(parties: string, ...names: readonly string[]): NamedEvent {
  return { names, type: 'SUPPORT', parties: parties.split(' ') }
}
