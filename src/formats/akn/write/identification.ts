import type { Element } from 'xast'
import type { Bill } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { languages, noCountry } from '../vocabulary.ts'
import { dateOf, type State } from './state.ts'

/** The program that made the file: whoever introduces the bill is not known yet. */
export const author = 'model-law'

/** Work, expression and manifestation by the naming convention: `/akn/ke/bill/2026-01-31/name/eng@2026-01-31`. */
export function identification(state: State): Element {
  const { bill } = state
  const date = dateOf(state)
  const language = languageOf(bill)
  const work = workUri(state)
  const expression = `${work}/${language}@${date}`
  const generated = element('FRBRdate', { date, name: 'Generation' })
  const by = element('FRBRauthor', { href: `#${author}` })
  const level = (name: string, uri: string, ending: string, ...rest: Element[]) =>
    element(name, {}, [element('FRBRthis', { value: `${uri}/!main${ending}` }), element('FRBRuri', { value: uri + ending }), generated, by, ...rest])
  return element('identification', { source: `#${author}` }, [
    level('FRBRWork', work, '', element('FRBRcountry', { value: countryOf(bill) }), element('FRBRname', { value: slugOf(bill) })),
    level('FRBRExpression', expression, '', element('FRBRlanguage', { language })),
    level('FRBRManifestation', expression, '.akn.xml', element('FRBRformat', { value: 'application/akn+xml' })),
  ])
}

export function workUri(state: State): string {
  return `/akn/${countryOf(state.bill)}/bill/${dateOf(state)}/${slugOf(state.bill)}`
}

function countryOf({ country }: Bill): string {
  return country?.toLowerCase() ?? noCountry
}

function languageOf({ language }: Bill): string {
  const [main = ''] = language.split('-')
  return languages[main] ?? main
}

/** The title as part of an address; the template's name where the title has no Latin letters. */
function slugOf({ title, template }: Bill): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug || template
}
