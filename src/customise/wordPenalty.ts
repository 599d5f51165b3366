import { say, spelled } from '../language/index.ts'
import type { Amount, Language, Term } from '../model/index.ts'

/** How a family of laws writes the numbers of a penalty. */
export type Figures = 'words' | 'digits' | 'terms' | 'both'

/** A term of imprisonment in the words of a language: “twenty-five years”, “6 months”, “five (5) years”, “life”; words of one’s own as they are. */
export function termInWords(term: Term, figures: Figures, language: Language): string {
  if (term === 'life') return say(language, 'penalty.life')
  if (typeof term === 'string') return term
  const [unit, count] = 'years' in term ? (['years', term.years] as const) : (['months', term.months] as const)
  return say(language, `penalty.term.${unit}`, { count, number: termNumber(count, figures, language) })
}

/** An amount in the words of a language: “twenty million shillings”, “20,000,000 shillings”. */
export function amountInWords(amount: Amount, figures: Figures, language: Language): string {
  if (typeof amount === 'string') return amount
  return say(language, 'penalty.amount', { number: numberInWords(amount.amount, figures, language), unit: amount.unit })
}

/** A family may write the terms of imprisonment in words and its amounts in figures. */
function termNumber(number: number, figures: Figures, language: Language): string {
  if (figures === 'both') return `${spelled(language.tag, number)} (${number})`
  return numberInWords(number, figures === 'terms' ? 'words' : figures, language)
}

function numberInWords(number: number, figures: Figures, { tag }: Language): string {
  return figures === 'words' ? spelled(tag, number) : new Intl.NumberFormat(tag).format(number)
}
