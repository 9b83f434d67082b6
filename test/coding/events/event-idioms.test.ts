import { describe, expect, test } from 'vitest'
import { shownEvents } from './reading-of.ts'

/** Sentences of our own with the idioms of world news: plain verbs and what they take. */
const IDIOMS: readonly (readonly [string, readonly string[]])[] = [
  ['Togo shipped two cargoes of rice to Benin in May.', ['AID TGO>BEN asserted']],
  ['Tanzanian troops moved toward the border with Burundi.', ['MOBILIZE TZA>BDI asserted']],
  [
    'Vietnamese fishermen were detained by a Malaysian patrol boat near Sabah.',
    ['COERCE MYS>x:VNM:fishermen asserted'],
  ],
  ['A Venezuelan gunboat rammed a Guyanese survey ship.', ['ASSAULT VEN>GUY asserted']],
  [
    'Laos promised to contribute peacekeepers to the United Nations mission in South Sudan.',
    ['AGREE LAO>SSD asserted'],
  ],
  ['Mozambique recalled its ambassador from Lisbon.', ['SANCTION MOZ>PRT asserted']],
  ['Turkish warplanes shelled villages in northern Iraq.', ['ASSAULT TUR>IRQ asserted']],
  [
    'The talks between Oman and Yemen were postponed at the request of Oman.',
    ['REJECT OMN>YEM asserted', 'REQUEST OMN> asserted'],
  ],
  ['Algeria shut the branches of a Moroccan bank.', ['COERCE DZA>MAR asserted']],
  [
    'The European Commission imposed measures on Belarus, freezing funds.',
    ['SANCTION eu-commission>BLR asserted'],
  ],
  ['Britain eased its curbs on exports to Zimbabwe.', ['CONCEDE GBR>ZWE asserted']],
  ['Bolivian soldiers marched into the Chilean port of Arica.', ['MOBILIZE BOL>CHL asserted']],
  ['The Iranian navy boarded a Greek tanker.', ['COERCE IRN>GRC asserted']],
  ['Denmark and Iceland signed a letter of intent on fishing.', ['SUPPORT DNK+ISL asserted']],
  ['Peru agreed a provisional arrangement with Ecuador.', ['AGREE ECU+PER asserted']],
  ['Qatar dispatched an envoy to Chad.', ['CONSULT QAT>TCD asserted']],
  [
    'Cyprus insisted that Turkey return the land.',
    ['REQUEST CYP>TUR asserted', 'RETREAT TUR> demanded'],
  ],
  ['Nepal lectured India over the bridge.', ['ACCUSE NPL>IND asserted']],
  ['An explosion at the Russian embassy in Kabul killed two people.', ['ASSAULT >RUS asserted']],
  ['Sudan rejected the offer from Kenya.', ['REJECT SDN>KEN asserted']],
  [
    '“We have closed the border with Mali,” the president of Niger said.',
    ['SANCTION NER>MLI asserted'],
  ],
  [
    'Kuwait lodged a protest and expelled two Iraqi diplomats.',
    ['ACCUSE KWT>IRQ asserted', 'SANCTION KWT>IRQ asserted'],
  ],
  [
    'Jordan denied that its jets had bombed Syria.',
    ['ASSAULT JOR>SYR denied', 'NONE JOR> asserted'],
  ],
  ['Malawi vowed to retaliate against Zambia.', ['THREATEN MWI>ZMB asserted']],
  ['The Thai army deployed tanks along the Cambodian border.', ['MOBILIZE THA>KHM asserted']],
  ['Cuba will receive a delegation from Haiti next week.', ['AGREE CUB>HTI planned']],
  [
    'Estonian police raided the office of a Russian newspaper.',
    ['COERCE EST>x:RUS:newspaper asserted'],
  ],
  ['Uganda banned the import of maize from Kenya.', ['SANCTION UGA>KEN asserted']],
  ['Eleven Eritrean refugees were deported from Egypt.', ['COERCE EGY>x:ERI:refugees asserted']],
  ['Gunmen from Chad attacked a village in Cameroon.', ['ASSAULT x:TCD:gunmen>CMR asserted']],
  ['China sanctioned three Taiwanese companies.', ['SANCTION CHN>x:TWN:companies asserted']],
  ['Finland handed over a protest note to the Russian ambassador.', ['ACCUSE FIN>RUS asserted']],
  ['The court in Lima sentenced a Chilean spy to ten years.', ['SANCTION PER>CHL asserted']],
  [
    'Georgia’s parliament ratified the trade agreement with Azerbaijan.',
    ['SUPPORT AZE+GEO asserted'],
  ],
  ['Somalia thanked Turkey for the aid.', ['SUPPORT SOM>TUR asserted']],
  [
    'Philippine marines and American troops began joint drills on Monday.',
    ['COOPERATE PHL+USA asserted'],
  ],
  ['Hungary blocked a statement by NATO on Georgia.', ['REJECT HUN>nato asserted']],
  ['Madagascar demanded an apology from France.', ['REQUEST MDG>FRA asserted']],
  ['Rwanda withdrew its soldiers from Mozambique.', ['RETREAT RWA>MOZ asserted']],
  ['Syria released two Lebanese journalists.', ['RETREAT SYR>x:LBN:journalists asserted']],
  ['Paraguay turned down an invitation from Venezuela.', ['REJECT PRY>VEN asserted']],
  [
    'Kyrgyz border guards opened fire on Tajik villagers.',
    ['ASSAULT KGZ>x:TJK:villagers asserted'],
  ],
  ['Lithuania warned Belarus of consequences.', ['THREATEN LTU>BLR asserted']],
  ['Ghana mediated between Togo and Burkina Faso.', ['CONSULT GHA>BFA+TGO asserted']],
  ['Mauritania arrested a Malian colonel last week.', ['COERCE MRT>MLI asserted']],
  ['Nicaragua broke off relations with Taiwan.', ['SANCTION NIC>TWN asserted']],
  ['Armenian engineers were expelled from Georgia.', ['COERCE GEO>x:ARM:engineers asserted']],
  ['Serbian guards surrounded a Kosovar police post.', ['COERCE SRB>XKX asserted']],
  ['The prime minister of Fiji paid a visit to Tonga.', ['CONSULT FJI>TON asserted']],
  ['Honduras and El Salvador exchanged fire along the river.', ['ASSAULT HND+SLV asserted']],
  ['Bulgaria promised two million euros to Moldova.', ['AGREE BGR>MDA asserted']],
  ['Iceland froze a loan to Sri Lanka.', ['SANCTION ISL>LKA asserted']],
  ['Spain and Morocco settled their dispute over fishing.', ['AGREE ESP+MAR asserted']],
  ['Albania stood by Kosovo.', ['SUPPORT ALB>XKX asserted']],
  [
    'Latvia revoked the accreditation of a Belarusian reporter.',
    ['SANCTION LVA>x:BLR:reporter asserted'],
  ],
  ['Israeli jets dropped bombs on Lebanon.', ['ASSAULT ISR>LBN asserted']],
  ['Namibia hailed the decision by Botswana.', ['SUPPORT NAM>BWA asserted']],
  [
    'Pakistan placed a curfew on nobody, but its army advanced into Afghanistan.',
    ['MOBILIZE PAK>AFG asserted'],
  ],
  ['Slovenia sought permission from Croatia.', ['REQUEST SVN>HRV asserted']],
  ['Iraq ignored a warning from Kuwait.', ['REJECT IRQ>KWT asserted']],
  ['Saudi Arabia opened its airspace to Israel.', ['COOPERATE SAU>ISR asserted']],
  ['Chinese ships sailed toward Taiwan.', ['MOBILIZE CHN>TWN asserted']],
  ['Burundi accepted responsibility for the attack on Rwanda.', ['CONCEDE BDI>RWA asserted']],
  ['Cambodian gunners fired on a Thai village.', ['ASSAULT KHM>THA asserted']],
  ['Norway and Sweden held talks in Oslo on Tuesday.', ['CONSULT NOR+SWE asserted']],
  ['Singapore wrote to Malaysia about the water price.', ['CONSULT SGP>MYS asserted']],
  ['Dutch soldiers handed over the base to Mali.', ['RETREAT NLD>MLI asserted']],
  ['Azerbaijan detained an Armenian driver.', ['COERCE AZE>x:ARM:driver asserted']],
  ['Brazil demanded that Bolivia return the plane.', ['REQUEST BRA>BOL asserted']],
]

describe('idioms of world news', () => {
  test.each(IDIOMS)('%s', (sentence, expected) => {
    expect([...shownEvents(sentence)].sort()).toEqual(expected)
  })
})
