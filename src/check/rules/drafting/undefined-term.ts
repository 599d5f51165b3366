import { definedTerms } from '../../definedTerms.ts'
import { findDefined } from '../../definedUses.ts'
import { isAmending } from '../../isAmending.ts'
import { isWholeAct } from '../../isWholeAct.ts'
import { matchesIn } from '../../matchesIn.ts'
import type { Reading, Unit } from '../../reading.ts'
import type { Found, Rule } from '../../rule.ts'
import { termKey } from '../../termUses.ts'

const saidDefined = /,? (?:within the meaning of|in the meaning of|as defined (?:in|by|under)|in the sense of) this (?:Act|Law|Code|Part|Chapter)\b/gi
const quoted = /\b(?:the|an?|any|each|every|no) ["“]([\p{L}-]+(?: [\p{L}-]+){0,3})["”](?!,? (?:means?|includes?|has|refers|shall mean|is a reference))/giu
// Names take “the”; what takes “a” or “any” is one of many, and bears a capital only as a term.
const capital = /\b(?:[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Ss]uch) ((?:\p{Lu}\p{Ll}+[ -])*\p{Lu}\p{Ll}+)\b/gu
const abbreviation = /(?<![\p{L}-])(\p{Lu}{3,6})s?(?![\p{L}-])/gu

// Words about words: what is quoted there is no term of this bill.
const aboutWords =
  /\b(?:words?|expressions?|terms?|headings?|phrases?|cited|titled?|entitled|substitut\w+|insert\w*|delet\w+|replac\w+|marked|read|references?)\b/i
const customary = new Set(
  'Act Bill Law Code Schedule Annex Part Chapter Title Section Article Gazette Minister Ministry Cabinet Secretary Judge Justice Magistrate Court Tribunal State States Party Member Members Parliament Senate House President Governor King Queen Republic Union Community Convention Protocol Treaty Regulation Directive Constitution Internet Person Persons Child Children County District Province Region Commissioner Ambassador Registrar Attorney Prosecutor Director Chief National Human International European African Asian American Arab Christian Muslim Kenyan Dutch Thai English French German Spanish January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Order Orders'.split(
    ' ',
  ),
)
const known = new Set(
  'DNA URL URLs PDF SMS USB VPN UNCRC CRC ICT ICTs UNICEF INTERPOL EUROPOL GPS SIM PIN API HTML ISBN ECPAT CHAPTER PART TITLE ACT BILL SCHEDULE'.split(' '),
)

export const undefinedTerm: Rule = {
  id: 'undefined-term',
  preset: 'drafting',
  severity: 'warning',
  finds: 'A word marked as a defined term that the bill does not define.',
  hint: 'Define the term, or write it as an ordinary word: without a capital, quotation marks or “within the meaning of this Act”.',
  languages: ['en'],
  *check(reading) {
    // An extract without definitions, and a bill that changes other law, may have theirs elsewhere.
    if (isAmending(reading) || (definedTerms(reading).length === 0 && !isWholeAct(reading))) return
    const find = findDefined(reading)
    const ends = (phrase: string) => find(phrase).some(({ index, value }) => index + value.length === phrase.length)
    const told = new Set<string>()
    for (const unit of reading.units) {
      for (const { term, why } of marked(unit, reading)) {
        const key = termKey(term)
        if (ends(term) || told.has(key)) continue
        told.add(key)
        yield found(unit, term, why)
      }
    }
  },
}

function* marked({ own, kind }: Unit, { text }: Reading): Generator<{ term: string; why: string }> {
  for (const { index } of matchesIn(saidDefined, own)) yield { term: nounBefore(own, index), why: 'is said to be defined' }
  if (kind !== 'citation' && !aboutWords.test(own)) for (const { 1: term = '' } of matchesIn(quoted, own)) yield { term, why: 'stands in quotation marks' }
  for (const { 1: term = '' } of matchesIn(capital, own))
    if (!term.split(/[ -]/).some((word) => customary.has(word))) yield { term, why: 'is written with a capital' }
  for (const { 1: term = '' } of matchesIn(abbreviation, own)) {
    if (!known.has(term) && !/^[IVXLCM]+$/.test(term) && !new RegExp(`[(“"]${term}s?[)”"]`).test(text)) yield { term, why: 'is an abbreviation' }
  }
}

/** The words before a place, from the last article on, five at most. */
function nounBefore(text: string, at: number): string {
  const words = text
    .slice(Math.max(0, at - 100), at)
    .split(' ')
    .slice(-5)
  const opening = words.findLastIndex((word) => /^(?:an?|the|any|each|every|no|such|of|for|is|are|as|or|and|to|by|from)$/i.test(word))
  return words.slice(opening === words.length - 1 ? 0 : opening + 1).join(' ')
}

function found({ origin, label, own }: Unit, term: string, why: string): Found {
  return { origin, label, reason: `“${term}” ${why}, and no definition of it stands in this bill`, quote: own }
}
