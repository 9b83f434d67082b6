/** Nouns for what is signed. */
export const ACCORDS =
  'agreement deal accord treaty pact memorandum mou contract protocol declaration convention document ' +
  'charter communique communiqué roadmap framework arrangement settlement'
/** Nouns for meetings and visits. */
export const MEETINGS =
  'meeting talk talks summit visit trip conversation call negotiation consultation dialogue conference ' +
  'session round tour phone-call'
/** Nouns for military exercises. */
export const EXERCISES = 'exercise drill maneuver manoeuvre wargame game war-game'
/** Nouns for diplomatic missions. */
export const MISSIONS = 'embassy consulate mission office'
/** Nouns for diplomats. */
export const DIPLOMATS =
  "diplomat ambassador envoy attaché attache consul charge chargé d'affaires staff"
/** Nouns for things that hurt others and can be lifted or imposed. */
export const MEASURES =
  'sanction ban embargo restriction tariff curfew blockade quota penalty asset visa closure suspension ' +
  'boycott freeze emergency siege measure curb'
/** Nouns for those who fight. */
export const FORCES =
  'troop troops soldier force army unit battalion brigade warship ship fleet tank jet aircraft fighter ' +
  'missile battery weapon artillery vessel navy police policeman officer guard peacekeeper carrier ' +
  'gendarme guardsman ranger legionnaire militiaman destroyer submarine bomber reinforcement division regiment paratrooper marine commando frigate'
/** Nouns for help. */
export const HELP =
  'aid assistance relief help fund money loan grant credit supply food medicine vaccine weapon arms ' +
  'ammunition equipment shelter asylum support package donation vessel boat ship vehicle helicopter ambulance dose million billion dollar euro'
/** Nouns for relations that can be cut, resumed or widened. */
export const RELATIONS =
  'relation relations tie ties link contact cooperation trade partnership engagement'
/** Nouns for those who are held. */
export const HELD =
  'prisoner hostage detainee captive soldier crew journalist activist pow inmate citizen'
/** Nouns for what states sell each other. */
export const GOODS =
  'gas oil electricity weapon arms missile aircraft grain goods drone jet wheat maize corn rice beef copper cotton fuel coal uranium lng power'
/** Nouns for arms that are handed over. */
export const ARMS =
  'missile tank jet drone howitzer fighter aircraft submarine artillery shell rocket launcher battery system'
/** Nouns that condemn what they name. */
export const VERDICTS =
  'provocation aggression violation insult farce sham threat crime terrorist dictator liar blackmail'
