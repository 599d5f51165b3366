export { type Country, countriesOf, countryNamed } from './countries.ts'
export { type SettingToAsk, settingsToAsk } from './settingsToAsk.ts'
export { type JurisdictionStart, startJurisdiction } from './startJurisdiction.ts'
export { type ProjectAnswers, startProject } from './startProject.ts'
