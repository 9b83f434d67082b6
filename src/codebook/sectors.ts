import type { Sector } from './vocabulary.ts'

/** What each sector code stands for. */
export const SECTOR_DEFINITIONS: Readonly<
  Record<Sector, { readonly name: string; readonly definition: string }>
> = {
  GOV: { name: 'government', definition: 'The executive: head of state, ministries, missions.' },
  MIL: { name: 'military', definition: 'Regular armed forces of a state.' },
  LEG: { name: 'parliament', definition: 'The legislature and its members.' },
  JUD: { name: 'courts', definition: 'Judges, courts, prosecutors.' },
  COP: { name: 'police', definition: 'Police, border guards, domestic security forces.' },
  SPY: { name: 'intelligence', definition: 'Secret and intelligence services.' },
  UAF: { name: 'unidentified armed', definition: 'Armed people nobody has identified.' },
  REB: {
    name: 'rebels',
    definition: 'Armed groups that fight a state or serve another from outside.',
  },
  OPP: { name: 'opposition', definition: 'Political opposition, at home or in exile.' },
  PTY: { name: 'party', definition: 'A political party.' },
  ETH: { name: 'ethnic group', definition: 'A people or minority.' },
  REL: { name: 'religious body', definition: 'Clergy, churches, religious organisations.' },
  BUS: { name: 'company', definition: 'Companies and business people.' },
  MED: { name: 'outlet', definition: 'Newspapers, broadcasters, agencies, journalists.' },
  EDU: { name: 'academia', definition: 'Universities, think-tanks, scholars.' },
  LAB: { name: 'labour', definition: 'Workers and trade unions.' },
  CVL: { name: 'civilians', definition: 'Private people, citizens, crowds.' },
  CRM: { name: 'criminals', definition: 'Criminals and their organisations.' },
  NGO: {
    name: 'non-governmental organisation',
    definition: 'Organisations outside the state that seek no profit.',
  },
  IGO: { name: 'inter-governmental body', definition: 'Organisations whose members are states.' },
  BLC: {
    name: 'bloc',
    definition: 'A named group of states or movements without a charter: the West, an axis.',
  },
  COL: {
    name: 'unnamed collective',
    definition: 'A group the text does not name: observers, officials, analysts.',
  },
}
