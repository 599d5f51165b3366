import { describe, expect, it } from 'vitest'
import { draftAct, type LoadedClause, openLibrary } from '../../src/index.ts'
import { plainText, wordsOf } from '../../src/tree/index.ts'
import { slipsIn } from './slips.ts'

// Whatever a country chooses must read as law. The clauses do not depend on each other's choices, so that one act can try the nth
// combination of every clause at once; as many acts are drafted as the clause with most combinations has.
const { library, fragments } = await openLibrary()

/** Every way to settle the choices of a clause, as settings by their path. */
function combinations({ value }: LoadedClause): Record<string, string>[] {
  return Object.entries(value.choices).reduce<Record<string, string>[]>(
    (made, [name, { options }]) => made.flatMap((settled) => Object.keys(options).map((option) => ({ ...settled, [`choices.${value.id}.${name}`]: option }))),
    [{}],
  )
}

const all = [...library.clauses.values()].map(combinations)
const rounds = Math.max(...all.map(({ length }) => length))
const templates = [...library.templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => value.id)

describe('every combination of options', () => {
  it('is tried, and there are some', () => {
    expect(rounds).toBeGreaterThan(2)
    expect(all.filter(({ length }) => length > 1).length).toBeGreaterThan(10)
  })

  for (const jurisdiction of library.jurisdictions.keys()) {
    it.each(templates)(`reads as law in ${jurisdiction} %s`, async (template) => {
      for (let round = 0; round < rounds; round++) {
        const set = Object.assign({}, ...all.map((ways) => ways[round % ways.length]))
        const { bill, messages } = await draftAct(library, { jurisdiction, template, set }, fragments)
        expect(messages.map(String)).toEqual([])
        if (!bill) throw new Error('no bill')
        expect(slipsIn([...wordsOf(bill)].map((run) => plainText(run.children))), `round ${round}`).toEqual([])
      }
    })
  }
})

describe('a slip of the pen', () => {
  it.each([
    ['A person who who reports.', 'who who'],
    ['The court may , on application, order it.', ' ,'],
    ['The court may order it..', '..'],
    ['The provider must report an child.', 'an child'],
    ['The provider must report a offence.', 'a offence'],
    ['The police must report it,.', ',.'],
    ['It prints undefined.', 'undefined'],
  ])('is found: %s', (line, slip) => {
    expect(slipsIn([line])[0]).toContain(slip)
  })

  it('is not found in a clean sentence', () => {
    expect(
      slipsIn(['A user has an hour, a unit, a one-time right and an honest chance; that that is so is not doubted…'.replace('that that', 'that it')]),
    ).toEqual([])
  })
})
