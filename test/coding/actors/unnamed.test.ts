import { describe, expect, test } from 'vitest'
import { shownMentions } from './mentions-in.ts'

/** Actors without a name and words that point back: our own sentences, read as of 1 June 2024. */
const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'police of the place',
    'Police in Nairobi fired tear gas at protesters, witnesses said.',
    [
      'Police in Nairobi > x:KEN:police description',
      '(Nairobi > KEN place)',
      'protesters > x:unknown:protesters description',
    ],
  ],
  [
    'a definite service again',
    'Police in Nairobi fired tear gas. The police denied it.',
    [
      'Police in Nairobi > x:KEN:police description',
      '(Nairobi > KEN place)',
      'The police > x:KEN:police description',
    ],
  ],
  [
    'gunmen, soldiers, junta',
    'Chad closed its border after gunmen killed eight soldiers. The junta blamed the armed group.',
    [
      'Chad > TCD name',
      'gunmen > x:unknown:gunmen description',
      'eight soldiers > x:TCD:soldiers description',
      'The junta > x:TCD:junta description',
      'the armed group > x:unknown:gunmen description',
    ],
  ],
  [
    'the interior minister',
    'Chad closed its border. The interior minister resigned.',
    ['Chad > TCD name', 'The interior minister > x:TCD:interior-minister description'],
  ],
  [
    'the ambassador again',
    'Peru recalled its ambassador from La Paz. The ambassador left on Sunday.',
    [
      'Peru > PER name',
      'its ambassador > x:PER:ambassador description',
      'La Paz > BOL place',
      'The ambassador > x:PER:ambassador description',
    ],
  ],
  [
    'a spokeswoman',
    'Peru recalled its ambassador. A spokeswoman gave no reason.',
    [
      'Peru > PER name',
      'its ambassador > x:PER:ambassador description',
      'A spokeswoman > x:unknown:spokeswoman description',
    ],
  ],
  [
    'local residents',
    'Local residents in Mali said they had seen the attackers.',
    [
      'Local residents in Mali > x:MLI:residents description',
      '(Mali > MLI place)',
      'they > x:MLI:residents coref',
      'the attackers > x:unknown:attackers description',
    ],
  ],
  [
    'prosecutors',
    'Mali mourned. Prosecutors opened an inquiry.',
    ['Mali > MLI name', 'Prosecutors > x:MLI:prosecutors description'],
  ],
  [
    'the bloc, it',
    'ECOWAS suspended Niger. The bloc closed its airspace, and it threatened to use force.',
    [
      'ECOWAS > ecowas name',
      'Niger > NER name',
      'The bloc > ecowas description',
      'it > ecowas coref',
    ],
  ],
  [
    'they, two states',
    'Thailand and Cambodia exchanged fire. They accused each other of starting it.',
    ['Thailand > THA name', 'Cambodia > KHM name', 'They > KHM coref', 'They > THA coref'],
  ],
  [
    'neither side',
    'Thailand fought Cambodia. Neither side gave way.',
    [
      'Thailand > THA name',
      'Cambodia > KHM name',
      'Neither side > KHM coref',
      'Neither side > THA coref',
    ],
  ],
  [
    'the two claimants',
    'Malaysia protested to Brunei. The two claimants met.',
    [
      'Malaysia > MYS name',
      'Brunei > BRN name',
      'The two claimants > BRN coref',
      'The two claimants > MYS coref',
    ],
  ],
  [
    'the two alone',
    'Malaysia protested to Brunei. The two have quarrelled since.',
    ['Malaysia > MYS name', 'Brunei > BRN name', 'The two > BRN coref', 'The two > MYS coref'],
  ],
  [
    'both alone',
    'Malaysia protested to Brunei. Both deny it.',
    ['Malaysia > MYS name', 'Brunei > BRN name', 'Both > BRN coref', 'Both > MYS coref'],
  ],
  [
    'border guards from',
    'Border guards from Tajikistan opened fire on Kyrgyz villagers.',
    [
      'Border guards from Tajikistan > x:TJK:border-guards description',
      '(Tajikistan > TJK name)',
      'Kyrgyz villagers > x:KGZ:villagers description',
      '(Kyrgyz > KGZ demonym)',
    ],
  ],
  [
    'a foreign patrol',
    'Tajikistan detained a Kyrgyz patrol.',
    [
      'Tajikistan > TJK name',
      'a Kyrgyz patrol > x:KGZ:patrol description',
      '(Kyrgyz > KGZ demonym)',
    ],
  ],
  [
    'a number with a comma',
    'Some 10,000 soldiers were sent to the front by Ethiopia.',
    ['Some 10,000 soldiers > x:ETH:soldiers description', 'Ethiopia > ETH name'],
  ],
  [
    'a number with a comma and an owner',
    'Ethiopia withdrew 3,000 Kenyan troops.',
    [
      'Ethiopia > ETH name',
      '3,000 Kenyan troops > x:KEN:troops description',
      '(Kenyan > KEN demonym)',
    ],
  ],
  [
    'lawmakers of the place',
    'In Bishkek, lawmakers approved the deal.',
    ['Bishkek > KGZ place', 'lawmakers > x:KGZ:lawmakers description'],
  ],
  [
    'an opposition leader',
    'An opposition leader was arrested in Kampala.',
    ['An opposition leader > x:unknown:opposition-leader description', 'Kampala > UGA place'],
  ],
  [
    'his aides are his',
    'An opposition leader was arrested. His aides were beaten.',
    [
      'An opposition leader > x:unknown:opposition-leader description',
      'His aides > x:unknown:aides description',
      '(His > x:unknown:opposition-leader coref)',
    ],
  ],
  [
    'security forces',
    'The security forces opened fire in Kampala.',
    ['The security forces > x:UGA:security-force description', 'Kampala > UGA place'],
  ],
  [
    'the court again',
    'Guatemala’s top court ruled. The court gave no reason.',
    [
      'Guatemala’s top court > x:GTM:court description',
      '(Guatemala > GTM name)',
      'The court > x:GTM:court description',
    ],
  ],
  [
    'the ministry again',
    'Kazakhstan’s energy ministry protested. The ministry blamed Russian drones.',
    [
      'Kazakhstan’s energy ministry > x:KAZ:energy-ministry description',
      '(Kazakhstan > KAZ name)',
      'The ministry > x:KAZ:energy-ministry description',
      'Russian drones > x:RUS:drones description',
      '(Russian > RUS demonym)',
    ],
  ],
  [
    'a landlocked country',
    'Chad said the landlocked country had been misled.',
    ['Chad > TCD name', 'the landlocked country > TCD coref'],
  ],
  [
    'the kingdom',
    'Morocco protested. The kingdom recalled its envoy.',
    ['Morocco > MAR name', 'The kingdom > MAR coref', 'its envoy > x:MAR:envoy description'],
  ],
  [
    'other countries are not it',
    'Morocco protested. The other country did nothing.',
    ['Morocco > MAR name'],
  ],
  [
    'vessels of a state',
    'Venezuelan naval vessels entered the bay.',
    ['Venezuelan naval vessels > x:VEN:vessels description', '(Venezuelan > VEN demonym)'],
  ],
  [
    'a fishing boat is nobody’s navy',
    'A Ghanaian fishing boat sank.',
    ['A Ghanaian fishing boat > x:GHA:fishing-boat description', '(Ghanaian > GHA demonym)'],
  ],
  ['a boat of nobody', 'A boat sank off Ghana.', ['Ghana > GHA name']],
  [
    'coast guard cutter',
    'A Malaysian coast guard cutter sank the boat.',
    ['Malaysian coast guard > x:MYS:coast-guard description', '(Malaysian > MYS demonym)'],
  ],
  [
    'the miners again',
    'Bolivian miners blocked roads; the miners later left.',
    [
      'Bolivian miners > x:BOL:miners description',
      '(Bolivian > BOL demonym)',
      'the miners > x:BOL:miners description',
    ],
  ],
  [
    'a mediator from',
    'A mediator from Brazil arrived.',
    ['A mediator from Brazil > x:BRA:mediator description', '(Brazil > BRA name)'],
  ],
  [
    'a Western diplomat is no bloc',
    'A senior Western diplomat left.',
    ['A senior Western diplomat > x:unknown:diplomat description', '(Western > west demonym)'],
  ],
  [
    'mercenaries',
    'Mali said the mercenaries had withdrawn.',
    ['Mali > MLI name', 'the mercenaries > x:unknown:mercenaries description'],
  ],
  [
    'we is the speaker’s state',
    '“We will not yield,” Kenyan Foreign Minister Amina Otieno said.',
    ['We > KEN coref', '(Kenyan > KEN demonym)', 'Amina Otieno > x:KEN:amina-otieno name'],
  ],
  ['we outside a quotation is nobody', 'We visited Kenya.', ['Kenya > KEN place']],
  [
    'the minister is the one named',
    'Kenyan Foreign Minister Amina Otieno left. The minister met envoys from Uganda.',
    [
      '(Kenyan > KEN demonym)',
      'Amina Otieno > x:KEN:amina-otieno name',
      'The minister > x:KEN:amina-otieno description',
      'envoys from Uganda > x:UGA:envoys description',
      '(Uganda > UGA name)',
    ],
  ],
  [
    'some other congress',
    'The president of Honduras said Congress would vote.',
    [
      'The president of Honduras > xiomara-castro description',
      '(Honduras > HND name)',
      'Congress > x:HND:congress description',
    ],
  ],
  [
    'parliament of the place',
    'Parliament in Nairobi passed the bill.',
    ['Parliament in Nairobi > x:KEN:parliament description', '(Nairobi > KEN place)'],
  ],
  [
    'bare parliament',
    'Zambia shook. He told parliament that the deal was off.',
    ['Zambia > ZMB name', 'parliament > x:ZMB:parliament description'],
  ],
  [
    'human rights groups',
    'Human rights groups criticised Zambia.',
    ['Human rights groups > x:unknown:human-rights-groups description', 'Zambia > ZMB name'],
  ],
  [
    'assailants',
    'The assailants fled into Zambia.',
    ['The assailants > x:unknown:assailants description', 'Zambia > ZMB name'],
  ],
  ['a treaty by its city', 'The Lima agreement failed.', []],
  ['a bay by its city', 'Ships met in Manila Bay.', []],
  [
    'a student crowd',
    'Students clashed with riot police in Dhaka.',
    [
      'Students > x:unknown:students description',
      'riot police in Dhaka > x:BGD:riot-police description',
      '(Dhaka > BGD place)',
    ],
  ],
  [
    'a group of',
    'A group of armed men stormed the town in Chad.',
    ['A group of armed men > x:unknown:armed-men description', 'Chad > TCD place'],
  ],
  [
    'the general is the one named',
    'Sudan’s army chief, General Abdel Fattah al-Burhan, spoke. The general said that he would fight.',
    [
      'Sudan’s army chief > x:SDN:army-chief description',
      '(Sudan > SDN name)',
      'Abdel Fattah al-Burhan > abdel-fattah-al-burhan name',
      'The general > abdel-fattah-al-burhan description',
      'he > abdel-fattah-al-burhan coref',
    ],
  ],
  ['pleonastic it', 'Somalia waited. It is clear that the deal failed.', ['Somalia > SOM name']],
  [
    'it, a body',
    'Al-Shabaab attacked a base. It killed two guards.',
    ['Al-Shabaab > al-shabaab name', 'It > al-shabaab coref'],
  ],
  [
    'an envoy of the subject',
    'The African Union will dispatch an envoy.',
    ['African Union > african-union name', 'an envoy > african-union description'],
  ],
  [
    'a delegation of the subject',
    'Ghana will send a delegation to Togo.',
    ['Ghana > GHA name', 'a delegation > x:GHA:delegation description', 'Togo > TGO place'],
  ],
  [
    'the group',
    'Boko Haram attacked. The group claimed victory.',
    ['Boko Haram > boko-haram name', 'The group > boko-haram description'],
  ],
  [
    'the militant group',
    'Boko Haram attacked. The militant group claimed victory.',
    ['Boko Haram > boko-haram name', 'The militant group > boko-haram description'],
  ],
  [
    'the company',
    'Gazprom cut supplies. The company gave no reason.',
    ['Gazprom > gazprom name', 'The company > gazprom description'],
  ],
  ['police brutality is nobody', 'Kenya condemned police brutality.', ['Kenya > KEN name']],
  [
    'an army officer',
    'An army officer in Gabon spoke.',
    ['An army officer in Gabon > x:GAB:army-officer description', '(Gabon > GAB place)'],
  ],
  [
    'a prosecutor with of',
    'Prosecutors of Peru appealed.',
    ['Prosecutors of Peru > x:PER:prosecutors description', '(Peru > PER name)'],
  ],
  [
    'the government of a person',
    'The government of President Amina Otieno fell.',
    [
      'The government of President Amina Otieno > x:unknown:government description',
      '(Amina Otieno > x:unknown:amina-otieno name)',
    ],
  ],
  [
    'a title takes the state spoken of',
    'Lesotho denied it. Information Minister Thabo Mokoena laughed.',
    ['Lesotho > LSO name', 'Thabo Mokoena > x:LSO:thabo-mokoena name'],
  ],
  [
    'a party title takes none',
    'Lesotho denied it. Opposition leader Thabo Mokoena laughed.',
    ['Lesotho > LSO name', 'Thabo Mokoena > x:unknown:thabo-mokoena name'],
  ],
  [
    'verbs are no nouns',
    'Ghana guards its border and forces Togo to wait.',
    ['Ghana > GHA name', 'Togo > TGO name'],
  ],
  [
    'president of a region',
    'Iraq’s prime minister spoke.',
    ['Iraq’s prime minister > mohammed-shia-al-sudani description', '(Iraq > IRQ name)'],
  ],
  [
    'three diplomats',
    'Three diplomats left Gabon.',
    ['Three diplomats > x:unknown:three-diplomats description', 'Gabon > GAB place'],
  ],
  [
    'whose peacekeepers',
    'The United Nations, whose peacekeepers left, protested.',
    ['United Nations > un name', 'whose peacekeepers > un description'],
  ],
  [
    'them',
    'Ghanaian soldiers left. Togo thanked them.',
    [
      'Ghanaian soldiers > x:GHA:soldiers description',
      '(Ghanaian > GHA demonym)',
      'Togo > TGO name',
      'them > x:GHA:soldiers coref',
    ],
  ],
  [
    'same side',
    'Ghana and Togo fought on the same side in Mali.',
    ['Ghana > GHA name', 'Togo > TGO name', 'Mali > MLI place'],
  ],
  [
    'tribal leaders',
    'Tribal leaders in Libya met.',
    ['Tribal leaders in Libya > x:LBY:leaders description', '(Libya > LBY place)'],
  ],
  [
    'a patrol boat',
    'Vietnam stopped an Indonesian patrol boat.',
    [
      'Vietnam > VNM name',
      'an Indonesian patrol boat > x:IDN:patrol-boat description',
      '(Indonesian > IDN demonym)',
    ],
  ],
]

describe('actors without a name', () => {
  test.each(TABLE)('%s', (_name, text, wanted) => {
    expect(shownMentions(text, '2024-06-01')).toEqual(wanted)
  })
})
