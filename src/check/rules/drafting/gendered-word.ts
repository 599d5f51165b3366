import type { Rule } from '../../rule.ts'
import { phrase } from '../phrase.ts'

// “he or she” names both; a title such as “Her Majesty” is not ours to change.
const pronoun =
  /(?<!\b(?:or|and) |\/)\b(?:he|she|him|himself|herself|his|hers|her(?! Majesty| Excellency))\b(?! (?:or|and) (?:she|her|hers|he|his|him|herself|himself)\b|\/)/gi
const office =
  /\b(?:chair(?:man|men|woman)|manpower|police(?:man|men|woman|women)|spokes(?:man|men|woman)|work(?:man|men)(?!['’]s compensation)|mankind|lay(?:man|men)|fore(?:man|men)|congressm[ae]n|salesm[ae]n)\b/gi

export const genderedWord: Rule = {
  id: 'gendered-word',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A word that names one sex where the law means every person.',
  hint: 'Repeat the noun, write “they”, or name the office: “the chair”, “staff”, “police officer”.',
  languages: ['en'],
  *check(reading) {
    yield* phrase(reading, pronoun, ([word]) => `“${word}” names one sex`)
    yield* phrase(reading, office, ([word]) => `“${word}” names one sex`)
  },
}
