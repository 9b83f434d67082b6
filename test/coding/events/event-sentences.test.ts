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
  ['The Bolivian government asked Chile to reopen the talks.', ['REQUEST BOL>CHL asserted']],
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
  ['Egypt urged Sudan and Ethiopia to resume negotiations.', ['REQUEST EGY>ETH+SDN asserted']],
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
  ['The British foreign secretary phoned his Chinese counterpart.', ['CONSULT CHN+GBR asserted']],
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
]

describe('events of single sentences', () => {
  test.each(SENTENCES)('%s', (text, expected) => {
    expect(shownEvents(text)).toEqual(expected)
  })
})
