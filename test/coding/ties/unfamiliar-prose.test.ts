import { describe, expect, test } from 'vitest'
import {
  attributionStep,
  corridorsStep,
  datesStep,
  mentionsStep,
  placesStep,
  rollUp,
  runSteps,
  tiesStep,
} from '../../../src/coding/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { corridors, dictionary, places } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

/** Every tie as 'kind sign A>B' (directed) or 'kind sign A+B', with its modality when not asserted. */
function tiesIn(text: string): string[] {
  const { ties } = runSteps(
    [mentionsStep, placesStep, datesStep, attributionStep, corridorsStep, tiesStep],
    {
      document: {
        id: `d-${contentHash(text)}` as DocumentId,
        text,
        extractor: 'test',
        language: 'en',
        blocks: [],
        pages: [],
      },
      analysis: english.analyse(text, []),
      published: UNKNOWN_PERIOD,
      dictionary,
      corridors,
      places,
    },
  )
  return ties.map(({ tie, sign, from, to, directed, modality }) => {
    const [one, other] = [from.map(rollUp).sort(), to.map(rollUp).sort()]
    const parties = directed
      ? `${one.join('+')}>${other.join('+')}`
      : [...one, ...other].sort().join('+')
    return `${tie} ${sign} ${parties}${modality === 'asserted' ? '' : ` ${modality}`}`
  })
}

describe('ties told in many ways', () => {
  test.each<[string, readonly string[]]>([
    [
      'Belarus, Russia’s closest ally, allowed the missiles to be stored near Asipovichy.',
      ['alliance 1 BLR+RUS'],
    ],
    [
      'Chad remains a close partner of France in the fight against the insurgents.',
      ['alliance 1 FRA+TCD'],
    ],
    [
      'Qatar is on good terms with both Iran and the United States.',
      ['political_ties 1 IRN+QAT+USA'],
    ],
    ['Ghana, a member of ECOWAS, voted against the motion.', ['membership 1 GHA>ecowas']],
    [
      'Kenya and Uganda, both members of the East African Community, closed the crossing.',
      ['membership 1 KEN+UGA>eac'],
    ],
    ['Boko Haram is an affiliate of Islamic State.', ['alliance 1 boko-haram+isis']],
    [
      'Fighters from the Islamic State affiliate ISWAP raided a village in Nigeria.',
      ['alliance 1 isis+iswap'],
    ],
    ['Burundi is at odds with Rwanda over the rebels.', ['rivalry -1 BDI+RWA']],
    ['Cambodia and Thailand both claim the temple of Preah Vihear.', ['rivalry -1 KHM+THA']],
    ['Venezuela claims two thirds of Guyana.', ['rivalry -1 GUY+VEN']],
    [
      'The M23 rebels, at war with the Congolese army since 2021, took the town.',
      ['rivalry -1 COD+m23'],
    ],
    ['The M23, which is backed by Rwanda, denied the charge.', ['proxy_support 1 RWA>m23']],
    [
      'Hezbollah, Iran’s proxy in Lebanon, has agreed to withdraw.',
      ['proxy_support 1 IRN>hezbollah'],
    ],
    ['Estonia fears a Russian attack.', ['threat_perception -1 EST>RUS perceived']],
    [
      'Estonia fears that Russian troops will return to Pskov.',
      ['threat_perception -1 EST>RUS perceived'],
    ],
    ['Riyadh’s suspicion of Tehran runs deep.', ['threat_perception -1 SAU>IRN perceived']],
    ['Turkey keeps some 600 soldiers in Qatar.', ['military_cooperation 1 QAT+TUR']],
    ['France still has 1,500 troops in Djibouti.', ['military_cooperation 1 DJI+FRA']],
    [
      'Djibouti is home to Chinese, French and American bases.',
      ['military_cooperation 1 CHN+DJI+FRA+USA'],
    ],
    ['Some 3,000 Russian soldiers are based at Gyumri.', ['military_cooperation 1 ARM+RUS']],
    ['Russia has a naval base at Tartus.', ['military_cooperation 1 RUS+SYR']],
    [
      'Kyrgyzstan, where Russia maintains an air base, abstained.',
      ['military_cooperation 1 KGZ+RUS'],
    ],
    [
      'Zambia and Tanzania held naval exercises on the lake last week.',
      ['military_cooperation 1 TZA+ZMB'],
    ],
    [
      'Bulgaria will hold air drills with Romania in May.',
      ['military_cooperation 1 BGR+ROU planned'],
    ],
    [
      'Peru and Brazil have agreed to patrol the river together.',
      ['military_cooperation 1 BRA+PER planned'],
    ],
    [
      'Russian military advisers work with the army of Burkina Faso.',
      ['military_cooperation 1 BFA+RUS'],
    ],
    ['Wagner still has about 1,000 men in Libya.', ['military_cooperation 1 LBY+wagner']],
    ['Turkey sold Ethiopia armed drones.', ['arms_supply 1 TUR>ETH']],
    ['Ethiopia’s drones come from Turkey.', ['arms_supply 1 TUR>ETH']],
    ['South Korea has become Poland’s main supplier of tanks.', ['arms_supply 1 KOR>POL']],
    ['China has overtaken Russia as Mali’s biggest arms supplier.', ['arms_supply 1 RUS>MLI']],
    ['Two thirds of Algeria’s weapons are Russian.', ['arms_supply 1 RUS>DZA']],
    ['Moldova gets nearly all its gas from Romania.', ['energy_supply 1 ROU>MDA']],
    ['Electricity from Laos flows to Thailand.', ['energy_supply 1 LAO>THA']],
    ['Ethiopian power now reaches Kenya through a new line.', ['energy_supply 1 ETH>KEN']],
    ['Some 40 percent of Jordan’s gas comes from Israel.', ['energy_supply 1 ISR>JOR']],
    ['About 70 percent of Lesotho’s exports go to South Africa.', ['trade 1 LSO+ZAF']],
    [
      'Landlocked Malawi sends most of its tobacco through the port of Beira in Mozambique.',
      ['transport_link 1 MWI>MOZ'],
    ],
    ['Uganda receives nine tenths of its fuel through Kenya.', ['transport_link 1 UGA>KEN']],
    ['Laos owes about half of its foreign debt to China.', ['dependence 0 LAO>CHN']],
    ['Algeria shares a border of 1,300 kilometres with Mali.', ['border 0 DZA+MLI']],
    ['Guyana, which shares a long border with Suriname, sent police.', ['border 0 GUY+SUR']],
    ['With American sanctions biting, Iran turned to China.', ['sanctions -1 USA>IRN']],
    [
      'Uzbekistan sells Afghanistan more than half of the power it burns. The contract was renewed in January.',
      ['energy_supply 1 UZB>AFG'],
    ],
    [
      'Russia was the first state to recognise the Taliban government, in July 2025.',
      ['political_ties 1 AFG+RUS'],
    ],
    [
      'The two neighbours have quarrelled over the river since 1998. Iran says that Afghanistan has released barely a tenth of what the treaty of 1973 promises.',
      ['rivalry -1 AFG+IRN'],
    ],
    [
      'Thailand and Cambodia have been at daggers drawn since May. The feud has cost both their tourists.',
      ['rivalry -1 KHM+THA'],
    ],
    ['Paraguay is one of twelve states that still recognise Taiwan.', ['political_ties 1 PRY+TWN']],
    [
      'Palau, which has a compact of free association with the United States, lets American radars scan the sky.',
      ['alliance 1 PLW+USA'],
    ],
    ['Vanuatu owes a third of its debt to China.', ['dependence 0 VUT>CHN']],
    [
      'Japan is giving the Philippines five patrol boats, and Tokyo’s troops will soon be allowed to train there.',
      ['arms_supply 1 JPN>PHL'],
    ],
    [
      'The Dominican Republic, which shares the island with Haiti, is building a wall along the frontier of 390 km.',
      ['border 0 DOM+HTI'],
    ],
    [
      'Mr Lula dislikes Mr Milei, but Brazil remains Argentina’s biggest customer.',
      ['trade 1 ARG+BRA'],
    ],
    ['Bolivia depends on Peru and Chile for its access to the sea.', ['dependence 0 BOL>CHL+PER']],
    [
      'Pakistan accuses Afghanistan of harbouring the Pakistani Taliban, its deadliest foe.',
      ['proxy_support 1 AFG>ttp', 'rivalry -1 PAK+ttp'],
    ],
    ['Kazakhstan is China’s gateway to Europe.', ['transport_link 1 CHN>KAZ']],
    ['Uzbek goods reach the sea by way of Iran.', ['transport_link 1 UZB>IRN']],
    ['Afghan coal is carried by lorry to Pakistan.', ['energy_supply 1 AFG>PAK']],
    ['Honduras has no diplomatic relations with Bolivia.', ['political_ties -1 BOL+HND']],
    ['Zambia has kept its distance from Zimbabwe.', ['political_ties -1 ZMB+ZWE']],
    [
      'Belarus has been shunned by the European Union since the vote.',
      ['political_ties -1 BLR+eu'],
    ],
    [
      'America’s promise to defend Lithuania is worth less than it was.',
      ['military_cooperation 1 LTU+USA'],
    ],
    ['The islands are claimed by Japan but held by Russia.', ['rivalry -1 JPN+RUS']],
    ['China and Bhutan dispute the plateau.', ['rivalry -1 BTN+CHN']],
    [
      'The deal between Pakistan and Saudi Arabia has alarmed India.',
      ['threat_perception -1 IND>PAK+SAU perceived'],
    ],
    ['Rwanda’s army worries Burundi.', ['threat_perception -1 BDI>RWA perceived']],
    ['Malta’s soldiers are trained by Italy.', ['military_cooperation 1 ITA+MLT']],
    ['Oman lets British warships use the port of Duqm.', ['military_cooperation 1 GBR+OMN']],
    ['Kenya leases a camp at Nanyuki to the British army.', ['military_cooperation 1 GBR+KEN']],
    [
      'Peacekeepers from Rwanda protect the president of the Central African Republic.',
      ['military_cooperation 1 CAF+RWA'],
    ],
    ['Landlocked Laos relies on Thai and Vietnamese ports.', ['dependence 0 LAO>THA+VNM']],
    ['China takes two thirds of Chile’s copper.', ['trade 1 CHL+CHN']],
    ['Chile’s copper goes mostly to China.', ['trade 1 CHL+CHN']],
    ['China is the biggest investor in Guinea.', ['trade 1 CHN+GIN']],
    [
      'Mexico and Canada have a free-trade agreement with the United States.',
      ['trade 1 CAN+MEX+USA'],
    ],
    ['Burkina Faso left ECOWAS in January.', ['membership 1 BFA>ecowas past']],
    ['Albania’s neighbour Montenegro joined the talks.', ['border 0 ALB+MNE']],
    ['Gunmen crossed Kenya’s border with Somalia.', ['border 0 KEN+SOM']],
    ['Zimbabwe has been under American sanctions since 2003.', ['sanctions -1 USA>ZWE']],
    ['The American embargo has strangled Cuba since 1962.', ['sanctions -1 USA>CUB']],
    [
      'Norway hosted talks between the government of Colombia and the ELN.',
      ['mediation 0 NOR>COL+eln'],
    ],
    ['Qatar passes messages between Washington and Tehran.', ['mediation 0 QAT>IRN+USA']],
    ['Remittances from Russia make up a third of Tajikistan’s income.', ['dependence 0 TJK>RUS']],
    ['Samoa is deep in debt to China.', ['dependence 0 WSM>CHN']],
    ['Bahrain survives on Saudi money.', ['dependence 0 BHR>SAU']],
    ['The Gambia is surrounded by Senegal and depends on it for trade.', ['dependence 0 GMB>SEN']],
    ['Australia shares intelligence with Japan.', ['intelligence_cooperation 1 AUS+JPN']],
    ['Italy pays Libyan militias to stop migrants.', ['proxy_support 1 ITA>x:LBY:militias']],
    ['Kuwait and Iraq have quarrelled over the waterway since 1990.', ['rivalry -1 IRQ+KWT']],
    [
      'Egyptian, Sudanese and Ethiopian negotiators are at odds over the dam.',
      ['rivalry -1 EGY+ETH+SDN'],
    ],
    ['The presidents of Rwanda and Congo loathe each other.', ['rivalry -1 COD+RWA']],
    [
      'India and its neighbour Bangladesh have fallen out.',
      ['border 0 BGD+IND', 'political_ties -1 BGD+IND'],
    ],
    [
      'Japan, South Korea and the United States share intelligence on North Korea’s missiles.',
      ['intelligence_cooperation 1 JPN+KOR+USA'],
    ],
    [
      'Mali expelled the French ambassador in 2022. Relations between the two countries have not recovered.',
      ['political_ties -1 FRA+MLI'],
    ],
    ['Serbia buys its gas from Gazprom, a Russian giant.', ['energy_supply 1 gazprom>SRB']],
    [
      'The Baltic states see Russia as a threat to their existence.',
      ['threat_perception -1 baltic-states>RUS perceived'],
    ],
    ['Hungary and Slovakia still depend on Russian oil.', ['dependence 0 HUN+SVK>RUS']],
    [
      'Egypt and the Emirates both back General Haftar.',
      ['proxy_support 1 ARE+EGY>khalifa-haftar'],
    ],
    [
      'Algeria backs the Polisario Front, Morocco’s enemy.',
      ['proxy_support 1 DZA>polisario', 'rivalry -1 MAR+polisario'],
    ],
    [
      'The Houthis have fired on Israel in support of Hamas, their ally.',
      ['alliance 1 hamas+houthis'],
    ],
    ['France and Niger have been estranged since the coup.', ['political_ties -1 FRA+NER']],
    ['The gulf between Riyadh and Abu Dhabi has widened.', ['rivalry -1 ARE+SAU']],
    [
      'Armenia’s prime minister, Nikol Pashinyan, has frozen his country’s membership of the CSTO.',
      ['membership 1 ARM>csto'],
    ],
    [
      'Saudi Arabia, a long-time rival of Iran, has restored relations with it.',
      ['rivalry -1 IRN+SAU', 'political_ties 1 IRN+SAU'],
    ],
    [
      'Laos has begun to fill the reservoir, alarming Cambodia and Vietnam downstream.',
      ['threat_perception -1 KHM+VNM>LAO perceived'],
    ],
    ['Yet Serbia is also a candidate to join the European Union.', ['membership 1 SRB>eu planned']],
    [
      'Serbia wants to join the European Union, its biggest trading partner by far.',
      ['membership 1 SRB>eu planned', 'trade 1 SRB+eu'],
    ],
    [
      'Senegal, Guinea-Bissau’s neighbour and patron, is not amused.',
      ['border 0 GNB+SEN', 'political_ties 1 GNB+SEN'],
    ],
    [
      'Before the war of 2020, Chad received about 80 percent of its imports through the port of Douala.',
      ['transport_link 1 TCD>CMR past'],
    ],
    ['Kyrgyz electricity now flows to Samarkand in summer.', ['energy_supply 1 KGZ>UZB']],
    [
      'Analysts expect Beijing to gain most: it has replaced Paris as Chad’s main supplier of arms.',
      ['arms_supply 1 CHN>TCD'],
    ],
    [
      'Tuareg rebels ambush a Malian army column and its Wagner escorts near the border.',
      ['military_cooperation 1 MLI+wagner'],
    ],
  ])('%s', (text, expected) => {
    expect([...tiesIn(text)].sort()).toEqual([...expected].sort())
  })
})

describe('a link between states follows from a corridor', () => {
  test.each<[string, readonly string[]]>([
    [
      'The line, which would run 700 km from Kigoma in Tanzania to Gitega, has been delayed.',
      ['transport_link 1 BDI+TZA planned'],
    ],
    ['The cable, laid in 2014, links Fortaleza with Lagos.', ['transport_link 1 BRA+NGA']],
    [
      'Angola and Congo agreed to rebuild the railway to Lubumbashi from Lobito.',
      ['transport_link 1 AGO+COD planned'],
    ],
  ])('%s', (text, expected) => {
    expect(tiesIn(text)).toEqual(expected)
  })
})

describe('no tie', () => {
  test.each([
    'Nepal has tried to balance between India and China.',
    'About 2,000 Kenyan police officers are deployed in Haiti.',
    'Flights between Addis Ababa and Asmara resumed.',
    'Lake Chad separates Chad from Nigeria.',
    'The river flows from Ethiopia to Egypt.',
    'Beijing has lent Angola more than 40 billion dollars.',
    'Chinese companies own most of the cobalt mines in Congo.',
    'The drills were aimed at Taiwan.',
    'Turkmenistan, a neutral state, is a member of neither bloc.',
    'Azerbaijan is home to a large Russian minority.',
  ])('%s', (text) => {
    expect(tiesIn(text)).toEqual([])
  })
})
