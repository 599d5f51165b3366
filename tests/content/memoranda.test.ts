import { describe, expect, it } from 'vitest'
import { library } from '../fixtures/acts.ts'

const provisions = [...library.clauses.values()].filter(({ value }) => value.kind !== 'definition')

/** Clauses that speak of subordinate law which another clause lets be made. */
const mentions = ['preliminary/commencement', 'institutions/child-rights-monitor', 'prevention/child-participation']

describe('what a memorandum says of the clauses that ship', () => {
  it.each(provisions.map(({ value }) => value.id))('%s has its effect, in the words of a minister', (id) => {
    const said = library.clauses.get(id)?.value.memorandum
    expect(said, 'write under "memorandum" what the provision does and why').toBeDefined()
    const words = [said?.effect, said?.why, said?.delegated, ...Object.values(said?.limits ?? {})].join(' ')
    expect(words).not.toMatch(/\b(?:drafter|clause may|option|toolkit|section \d)/i)
    expect(words.split(' ').length).toBeLessThan(160)
  })

  it('says of each power to make subordinate law why it is given', () => {
    const leave = provisions
      .filter(({ text }) => text.uses.some(({ args, name }) => [...args, name].includes('words.regulations')))
      .map(({ value }) => value.id)
    expect(leave.length).toBeGreaterThan(5)
    const unsaid = leave.filter((id) => library.clauses.get(id)?.value.memorandum?.delegated === undefined)
    expect(unsaid.filter((id) => !mentions.includes(id))).toEqual([])
    expect(mentions.filter((id) => !leave.includes(id))).toEqual([])
  })

  // What a minister says that a provision does, the provision does: each word of the left needs one of the right in the text or in an option.
  const promises: [promise: RegExp, kept: RegExp][] = [
    [/\bparliament\b/, /authority "parliament"|ref "final\/regulations/],
    [/\b(?:is|becomes) an offence\b/, /\{\{penalty "/],
    [/\bcompensat\w+/, /compensat|damages/],
    [/\bguidance\b/, /\bguid(?:ance|elines)\b|\bcode of practice\b/],
    [/\baudit/, /\baudit/],
    [/\bpublish/, /"publish"|publi(?:sh|c)/],
    [/\bstatistics|\bfigures\b/, /\bfigures\b|\bstatistics\b|how often|how many|\bthe number of\b/],
    [/\bdouble punishment|twice\b/, /\btwice\b|tried again|finally (?:acquitted|judged|convicted|decided)|once for the same/],
  ]

  it.each(promises)('promises %s only where the text has it', (promise, kept) => {
    const without = provisions.filter(({ value }) => {
      const options = Object.values(value.choices).flatMap((choice) => Object.values(choice.options).map((option) => option.text))
      return promise.test(value.memorandum?.effect ?? '') && !kept.test([value.text, ...options].join(' '))
    })
    expect(without.map(({ value }) => value.id)).toEqual([])
  })

  it('names what each power of a court or body over a person limits', () => {
    const intrusive = ['procedure/interception', 'procedure/search-and-seizure', 'procedure/production-orders', 'detection/lawful-basis', 'offenders/register']
    for (const id of intrusive) expect(Object.keys(library.clauses.get(id)?.value.memorandum?.limits ?? {}), id).toContain('privacy')
  })
})
