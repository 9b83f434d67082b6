import { describe, expect, test } from 'vitest'
import { shownEvents } from './reading-of.ts'

/** Sentences of our own about many regions: who did what to whom, and whether it happened. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ['Japan’s prime minister visited Manila on Tuesday.', ['CONSULT JPN>PHL asserted']],
  [
    'Kenyan President William Ruto met Ethiopian Prime Minister Abiy Ahmed in Nairobi.',
    ['CONSULT ETH+KEN asserted'],
  ],
  ['Colombia and Venezuela signed a border agreement in Cúcuta.', ['SUPPORT COL+VEN asserted']],
  ['A trade pact was signed by India and Australia.', ['SUPPORT AUS+IND asserted']],
  ['China condemned the Philippines over the collision.', ['ACCUSE CHN>PHL asserted']],
  ['Sudan accused the United Arab Emirates of arming rebels.', ['ACCUSE SDN>ARE asserted']],
  ['Serbia’s army held drills near the border with Kosovo.', ['MOBILIZE SRB>XKX asserted']],
  ['South Korea and the United States held joint exercises.', ['COOPERATE KOR+USA asserted']],
  ['Ecuador expelled three Mexican diplomats.', ['SANCTION ECU>MEX asserted']],
  ['Morocco recalled its ambassador from Algiers.', ['SANCTION MAR>DZA asserted']],
  ['Turkey lifted its ban on flights to Armenia.', ['CONCEDE TUR>ARM asserted']],
  ['Poland closed its consulate in Kaliningrad.', ['SANCTION POL> asserted']],
  ['North Korea threatened to attack South Korea.', ['THREATEN PRK>KOR asserted']],
  [
    'The Bolivian government asked Chile to reopen the talks.',
    ['REQUEST BOL>CHL asserted', 'CONSULT BOL+CHL demanded'],
  ],
  ['Peru refused to recognize the new government of Bolivia.', ['REJECT PER>BOL asserted']],
  ['Ethiopia will send troops to Somalia next month.', ['MOBILIZE ETH>SOM planned']],
  ['Russian forces attacked Ukraine.', ['ASSAULT RUS>UKR asserted']],
  ['Two Eritrean soldiers were arrested by Ethiopia.', ['COERCE ETH>ERI asserted']],
  ['Norway provided aid to Malawi.', ['AID NOR>MWI asserted']],
  ['France withdrew its troops from Mali.', ['RETREAT FRA>MLI asserted']],
  ['Hungary did not sign the agreement with Ukraine.', ['SUPPORT HUN+UKR denied']],
  ['Vietnam cancelled a visit to Beijing.', ['REJECT VNM>CHN asserted']],
  ['Greece summoned the Turkish ambassador.', ['ACCUSE GRC>TUR asserted']],
  ['Erdogan’s visit to Athens surprised many.', ['CONSULT TUR>GRC asserted']],
  ['A visit by Narendra Modi to Colombo was welcomed.', ['CONSULT IND>LKA asserted']],
  ['Talks between Guyana and Venezuela resumed.', ['CONSULT GUY+VEN asserted']],
  ['The India-Pakistan talks failed.', ['CONSULT IND+PAK asserted']],
  [
    'After a meeting with Vladimir Putin, Viktor Orban spoke to reporters.',
    ['CONSULT HUN+RUS asserted'],
  ],
  [
    'Rwanda, which denies the claims, launched an attack on Burundi, killing 12 people.',
    ['ASSAULT RWA>BDI asserted'],
  ],
  ['Germany opened an embassy in Fiji.', ['SUPPORT DEU>FJI asserted']],
  [
    'The opening of an embassy in Honiara by the United States pleased Australia.',
    ['SUPPORT USA>SLB asserted'],
  ],
  [
    'Egypt urged Sudan and Ethiopia to resume negotiations.',
    ['REQUEST EGY>ETH+SDN asserted', 'CONSULT ETH+SDN demanded'],
  ],
  ['Cuba agreed to release prisoners after talks with the Vatican.', ['AGREE CUB> asserted']],
  ['Thailand could deploy troops along the Cambodian border.', ['MOBILIZE THA>KHM hypothetical']],
  ['Tokyo praised Seoul for the decision.', ['SUPPORT JPN>KOR asserted']],
  [
    'Lebanon and Syria demarcated nothing, but their ministers met in Damascus.',
    ['CONSULT LBN+SYR asserted'],
  ],
  ['Nigeria imposed sanctions on Niger.', ['SANCTION NGA>NER asserted']],
  ['Canada has invited Mexico’s president to Ottawa.', ['AGREE CAN>MEX asserted']],
  ['Argentina hosted talks between Chile and Peru.', ['CONSULT ARG>CHL+PER asserted']],
  ['Brazil and Paraguay plan to hold a summit in Asunción.', ['AGREE BRA+PRY planned']],
  ['Russia’s invasion of Georgia shocked Europe.', ['ASSAULT RUS>GEO asserted']],
  ['Pakistani airstrikes on Afghanistan killed dozens.', ['ASSAULT PAK>AFG asserted']],
  ['Libya’s coast guard seized an Italian vessel.', ['COERCE LBY>ITA asserted']],
  ['Mali and Burkina Faso broke off relations with France.', ['SANCTION BFA+MLI>FRA asserted']],
  ['Kazakhstan apologized to Kyrgyzstan.', ['CONCEDE KAZ>KGZ asserted']],
  ['The British foreign secretary phoned his Chinese counterpart.', ['CONSULT GBR>CHN asserted']],
  ['Uganda reportedly arrested Rwandan agents.', ['COERCE UGA>RWA asserted']],
  ['Israel postponed a trip to Jordan.', ['REJECT ISR>JOR asserted']],
  [
    'Spain summoned Argentina’s envoy and recalled its own ambassador from Buenos Aires.',
    ['ACCUSE ESP>ARG asserted', 'SANCTION ESP>ARG asserted'],
  ],
  ['Relations between Tokyo and Moscow remain cold.', []],
  ['Qatar has close ties with Turkey and supports Syria’s stability.', []],
  [
    'Chad blamed Sudan for the raid and closed the border.',
    ['ACCUSE TCD>SDN asserted', 'SANCTION TCD>SDN asserted'],
  ],
  [
    'Armenian Prime Minister Nikol Pashinyan warned Azerbaijan against new clashes.',
    ['THREATEN ARM>AZE asserted'],
  ],
  ['Philippine and Vietnamese officials held talks in Hanoi.', ['CONSULT PHL+VNM asserted']],
  [
    'In a rare move, Zimbabwe’s parliament condemned Mozambique’s arrest of two opposition figures.',
    ['ACCUSE ZWE>MOZ asserted', 'COERCE MOZ>x:unknown:two-opposition-figures asserted'],
  ],
  [
    'The foreign ministers of Bulgaria and North Macedonia discussed the veto in Skopje on 3 March 2021.',
    ['CONSULT BGR+MKD asserted'],
  ],
  [
    'Angola’s president, who arrived in Kinshasa on Friday, offered mediation between Congo and Rwanda.',
    ['CONSULT AGO>COD asserted', 'AGREE AGO>COD+RWA asserted'],
  ],
  [
    'Chinese coast guard ships fired water cannon at a Philippine boat.',
    ['ASSAULT CHN>PHL asserted'],
  ],
  ['Manila lodged a protest with Beijing.', ['ACCUSE PHL>CHN asserted']],
  ['India banned imports from Pakistan after the attack.', ['SANCTION IND>PAK asserted']],
  ['The United States froze assets of Venezuelan officials.', ['SANCTION USA>VEN asserted']],
  ['The EU lifted sanctions on Belarus.', ['CONCEDE eu>BLR asserted']],
  ['Saudi Arabia resumed diplomatic relations with Iran.', ['SUPPORT IRN+SAU asserted']],
  ['Ukraine’s president thanked Poland for its help.', ['SUPPORT UKR>POL asserted']],
  ['Afghan refugees were deported by Pakistan.', ['COERCE PAK>x:AFG:refugees asserted']],
  ['Niger’s junta has ordered the French ambassador to leave.', ['REQUEST NER>FRA asserted']],
  ['Niger ordered the expulsion of the French ambassador.', ['SANCTION NER>FRA asserted']],
  ['The Netherlands will open a consulate in Erbil.', ['AGREE NLD>kurdistan-region planned']],
  ['Tunisia and Libya reopened their main border crossing.', ['COOPERATE LBY+TUN> asserted']],
  ['Turkey threatened Greece with war if it extended its waters.', ['THREATEN TUR>GRC asserted']],
  ['Moscow vowed retaliation against Lithuania.', ['THREATEN RUS>LTU asserted']],
  ['NATO deployed four battalions to Estonia.', ['MOBILIZE nato>EST asserted']],
  ['Israeli jets bombed targets in Syria, wounding three soldiers.', ['ASSAULT ISR>SYR asserted']],
  ['Kyiv and Moscow exchanged prisoners.', ['COOPERATE RUS+UKR asserted']],
  ['Myanmar’s army released 20 prisoners.', ['RETREAT MMR>x:unknown:20-prisoners asserted']],
  ['Sri Lanka’s president resigned.', ['RETREAT LKA> asserted']],
  [
    'Thousands of demonstrators protested against the government of Georgia.',
    ['PROTEST x:unknown:demonstrators>GEO asserted'],
  ],
  ['Chile granted asylum to five Venezuelan activists.', ['AID CHL>x:VEN:activists asserted']],
  ['Tokyo gave Hanoi six patrol vessels.', ['AID JPN>VNM asserted']],
  ['The World Bank lent Ghana 300 million dollars.', ['AID world-bank>GHA asserted']],
  ['Australia and Papua New Guinea have ratified a defence treaty.', ['SUPPORT AUS+PNG asserted']],
  [
    'Burundi denied that its soldiers had attacked Rwanda.',
    ['NONE BDI> asserted', 'ASSAULT BDI>RWA denied'],
  ],
  ['Georgia never recognized Abkhazia.', ['SUPPORT GEO>abkhazia denied']],
  ['Iceland’s offer to host talks was declined by Moscow.', ['REJECT RUS>ISL asserted']],
  ['The Swiss government froze talks with the European Union.', ['REJECT CHE>eu asserted']],
  [
    'Oman hosted indirect negotiations between Iran and the United States in Muscat.',
    ['CONSULT OMN>IRN+USA asserted'],
  ],
  ['During a phone call with Xi Jinping, Macron raised Ukraine.', ['CONSULT CHN+FRA asserted']],
  [
    'Ahead of a planned visit to Tokyo, Modi praised Japan.',
    ['AGREE IND>JPN planned', 'SUPPORT IND>JPN asserted'],
  ],
  ['South Sudan accused of shelling Ugandan villages.', ['ACCUSE >SSD asserted']],
  [
    'Fighting between Sudanese and Ethiopian troops erupted on the border.',
    ['ASSAULT ETH+SDN asserted'],
  ],
  ['Ethiopia rejected Egypt’s demand.', ['REJECT ETH>EGY asserted']],
  ['Zelensky urged Berlin to send tanks.', ['REQUEST UKR>DEU asserted', 'AID DEU>UKR demanded']],
  ['Beijing sanctioned two American companies.', ['SANCTION CHN>x:USA:companies asserted']],
  ['The United Arab Emirates withdrew its ambassador from Tehran.', ['SANCTION ARE>IRN asserted']],
  ['Tajik border guards shot dead a Kyrgyz villager.', ['ASSAULT TJK>x:KGZ:villager asserted']],
  ['Japan and the Philippines are negotiating a troop pact.', ['CONSULT JPN+PHL asserted']],
  ['Erdogan is expected to visit Baghdad in April.', ['AGREE TUR>IRQ planned']],
  [
    'Mexico asked the United States to extradite a former general.',
    ['REQUEST MEX>USA asserted', 'COOPERATE USA>MEX demanded'],
  ],
  ['Cameroon’s president has not visited Nigeria since 2016.', ['CONSULT CMR>NGA denied']],
  ['Hezbollah fired rockets at Israel.', ['ASSAULT hezbollah>ISR asserted']],
  ['Israel warned Lebanon that it would respond.', ['THREATEN ISR>LBN asserted']],
  ['The summit brought together Kenya, Uganda and Tanzania.', ['CONSULT KEN+TZA+UGA asserted']],
  [
    'Kosovo police arrested a Serb official, prompting condemnation from Belgrade.',
    ['COERCE XKX>SRB asserted', 'ACCUSE SRB>XKX asserted'],
  ],
  [
    'Wary of Beijing’s intentions, Hanoi has quietly deepened its defense ties with Manila, signing a logistics agreement in March and inviting Philippine officers to observe naval drills.',
    ['COOPERATE PHL+VNM asserted', 'SUPPORT PHL+VNM asserted', 'AGREE VNM>PHL asserted'],
  ],
  [
    'Following the coup, ECOWAS imposed sanctions on Niger and threatened to intervene militarily.',
    ['SANCTION ecowas>NER asserted', 'THREATEN ecowas>NER asserted'],
  ],
  [
    'Serbia’s decision to close its border crossings drew criticism from Brussels.',
    ['SANCTION SRB> asserted', 'ACCUSE eu>SRB asserted'],
  ],
  [
    'The memorandum, signed by Ethiopia and Somaliland in January 2024, enraged Mogadishu, which recalled its ambassador.',
    ['SUPPORT ETH+somaliland asserted', 'SANCTION SOM> asserted'],
  ],
  [
    'Venezuela’s claim to the Essequibo region led Guyana to seek support from Brazil.',
    ['REQUEST GUY>BRA asserted'],
  ],
  [
    'Bolivia, which lost its coast in 1884, has repeatedly asked Chile for talks.',
    ['REQUEST BOL>CHL asserted'],
  ],
  [
    'Taiwan’s president said Chinese warships had entered its waters, and she called on Beijing to stop provocations.',
    ['MOBILIZE CHN> asserted', 'REQUEST TWN>CHN asserted'],
  ],
  [
    'Washington sold Riyadh missiles worth billions, a deal that Tehran condemned.',
    ['COOPERATE USA>SAU asserted', 'ACCUSE IRN> asserted'],
  ],
  [
    'Rwanda-backed M23 rebels captured Goma, killing 13 South African soldiers.',
    ['ASSAULT m23> asserted'],
  ],
  ['The Kremlin dismissed Yerevan’s complaints.', ['REJECT RUS>ARM asserted']],
  ['A planned meeting between Vučić and Kurti was called off.', ['REJECT SRB+XKX> asserted']],
  ['North Macedonia changed its name under a deal with Greece.', ['AGREE GRC+MKD asserted']],
  [
    'Uzbekistan and Kyrgyzstan finalised the demarcation agreement after years of talks.',
    ['SUPPORT KGZ+UZB asserted'],
  ],
  ['Cambodia handed over two Thai activists to Bangkok.', ['RETREAT KHM>THA asserted']],
  [
    'Malaysia protested Chinese patrols, summoning Beijing’s ambassador.',
    ['ACCUSE MYS>CHN asserted'],
  ],
  ['Madrid is considering sending warships to the region.', []],
  [
    'South Africa filed a case against Israel at the International Court of Justice.',
    ['ACCUSE ZAF>ISR asserted'],
  ],
  ['Somalia’s parliament voted to expel Ethiopian troops.', ['SANCTION SOM>ETH asserted']],
  [
    'Before leaving for Kigali, the Belgian minister insisted that Brussels would not resume aid.',
    [],
  ],
  [
    'Honduras cut diplomatic ties with Taiwan and recognised Beijing.',
    ['SANCTION HND>TWN asserted', 'SUPPORT HND>CHN asserted'],
  ],
  [
    'Indian and Chinese soldiers clashed in the Galwan valley in June 2020.',
    ['ASSAULT CHN+IND asserted'],
  ],
  [
    'The clash between Indian and Chinese soldiers in June 2020 killed at least 24.',
    ['ASSAULT CHN+IND asserted'],
  ],
  [
    'Moldova expelled 45 Russian diplomats, and Moscow responded by barring Moldovan officials.',
    ['SANCTION MDA>RUS asserted', 'REJECT RUS>MDA asserted'],
  ],
  ['The two presidents, who last met in 2019, spoke by phone on Sunday.', []],
  [
    'Denmark’s sale of F-16s to Argentina was approved by the United States.',
    ['AGREE USA>DNK asserted'],
  ],
  ['Panama will not renew its deal with China, its president said.', []],
  [
    'An Armenian delegation led by the speaker visited Tbilisi last week.',
    ['CONSULT ARM>GEO asserted'],
  ],
]

describe('events of single sentences', () => {
  test.each(SENTENCES)('%s', (text, expected) => {
    expect(shownEvents(text)).toEqual(expected)
  })
})
