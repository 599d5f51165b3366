import { matchesIn } from '../../matchesIn.ts'
import type { Rule } from '../../rule.ts'

const letters = /(?<![\p{L}\d.(/-])\(?([A-Z]{2,7})s?(?![\p{L}\d-])\)?/gu
const roman = /^[IVXLC]+$/

export const undefinedAcronym: Rule = {
  id: 'undefined-acronym',
  preset: 'drafting',
  severity: 'warning',
  finds: 'Capital letters that stand for a name and are expanded nowhere.',
  hint: 'Write the name in full, or define the letters.',
  needs: ['letters that are a word'],
  *check({ units, definitions, text, bill, language }) {
    const told = new Set([...(language.words['letters that are a word'] ?? []), ...(language.words['known abbreviation'] ?? [])])
    for (const { term } of definitions) told.add(term)
    for (const [, name = ''] of matchesIn(/[\p{L}\d][”’"']? \(["“‘]?([A-Z]{2,7})s?["”’]?\)/gu, text)) told.add(name)
    for (const name of Object.values(bill.instruments).join(' ').split(/\W+/)) told.add(name)
    for (const unit of units) {
      for (const { 1: name = '', 0: found, index } of matchesIn(letters, unit.own)) {
        if (told.has(name) || roman.test(name) || shouted(unit.own, index, found.length)) continue
        told.add(name)
        yield { origin: unit.origin, label: unit.label, reason: `“${name}” is expanded nowhere` }
      }
    }
  },
}

/** Whether a word stands in a run of capitals, which is only emphasis. */
function shouted(text: string, at: number, length: number): boolean {
  const [before = ''] = /[\p{L}]+(?=\W{1,2}$)/u.exec(text.slice(Math.max(0, at - 30), at)) ?? []
  // “DUTY.—” is a heading that runs into its text.
  if (/^\W?\.?[—–]/u.test(text.slice(at + length))) return true
  const [after = ''] = /^\W{1,2}[\p{L}]+/u.exec(text.slice(at + length, at + length + 30)) ?? []
  return [before, after.replace(/\W/g, '')].some((word) => word.length > 1 && word === word.toUpperCase())
}
