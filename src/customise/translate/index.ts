export { checkActWords, checkCompanionWords, checkTellingWords } from './checkUse.ts'
export { checkWording, formNotIn } from './checkWording.ts'
export type { Found } from './found.ts'
export { isUnwritten } from './isUnwritten.ts'
export { languageIn, languageOfAct, unknownLanguage, withWordings } from './languageIn.ts'
export { type Need, needOf, placeOfWords } from './needs.ts'
export { changedPlaces, type Stamps, stampOf, stampsOf } from './stampOf.ts'
export { type Translated, type TranslatedLibrary, translateLibrary } from './translateLibrary.ts'
export {
  claimKeys,
  clockWords,
  taskWords,
  type Words,
  wordsOf,
  wordsOfInstrument,
  wordsOfInstrumentTranslation,
  wordsOfTemplate,
  wordsOfTemplateTranslation,
} from './wordsOf.ts'
