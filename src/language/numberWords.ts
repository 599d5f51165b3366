import { toCardinal as cardinalAr, toOrdinal as ordinalAr } from 'n2words/ar-SA'
import { toCardinal as cardinalEn, toOrdinal as ordinalEn } from 'n2words/en-GB'
import { toCardinal as cardinalEs, toOrdinal as ordinalEs } from 'n2words/es-ES'
import { toCardinal as cardinalFr, toOrdinal as ordinalFr } from 'n2words/fr-FR'
import { toCardinal as cardinalNl, toOrdinal as ordinalNl } from 'n2words/nl-NL'
import { toCardinal as cardinalPt, toOrdinal as ordinalPt } from 'n2words/pt-PT'
import { toCardinal as cardinalTh, toOrdinal as ordinalTh } from 'n2words/th-TH'
import { primaryOf } from './primaryOf.ts'

interface Spelling {
  cardinal(n: number): string
  ordinal(n: number): string
  /** What stands behind figures that are an ordinal. */
  endings?: Partial<Record<Intl.LDMLPluralRule, string>>
}

/** How languages spell numbers; adding one is a line. One that is not here has figures. */
const spellings: Partial<Record<string, Spelling>> = {
  ar: { cardinal: cardinalAr, ordinal: ordinalAr },
  en: { cardinal: cardinalEn, ordinal: ordinalEn, endings: { one: 'st', two: 'nd', few: 'rd', other: 'th' } },
  es: { cardinal: cardinalEs, ordinal: ordinalEs },
  fr: { cardinal: cardinalFr, ordinal: ordinalFr },
  nl: { cardinal: cardinalNl, ordinal: ordinalNl },
  pt: { cardinal: cardinalPt, ordinal: ordinalPt },
  th: { cardinal: cardinalTh, ordinal: ordinalTh },
}

/** The highest number that running words spell out. */
const highest = 12

/** 2 → “second”; figures beyond twelve: “13th”. `tag` is that of the language. */
export function ordinal(tag: string, n: number): string {
  const spelling = spellingOf(tag)
  if (n <= highest && spelling) return spelling.ordinal(n)
  return n + (spelling?.endings?.[new Intl.PluralRules(tag, { type: 'ordinal' }).select(n)] ?? '')
}

/** 2 → “two”; figures beyond twelve. */
export function cardinal(tag: string, n: number): string {
  return (n <= highest && spellingOf(tag)?.cardinal(n)) || String(n)
}

/** 25 → “twenty-five”, however high; figures where the language’s spelling is not known. */
export function spelled(tag: string, n: number): string {
  return spellingOf(tag)?.cardinal(n) ?? String(n)
}

function spellingOf(tag: string): Spelling | undefined {
  return spellings[primaryOf(tag)]
}
