import { describe, expect, it } from 'vitest'
import { draftAct, type LoadedClause } from '../../src/index.ts'
import { plainText, wordsOf } from '../../src/tree/index.ts'
import { acts, fragments, library } from '../fixtures/acts.ts'
import { some } from '../fixtures/runs.ts'
import { slipsIn } from './slips.ts'

// Whatever a country chooses must read as law. The clauses do not depend on each other's choices, so that one act can try the nth
// combination of every clause at once; as many acts are drafted as the clause with most combinations has.

/** Every way to settle the choices of a clause, as settings by their path. */
function combinations({ value }: LoadedClause): Record<string, string>[] {
  return Object.entries(value.choices).reduce<Record<string, string>[]>(
    (made, [name, { options }]) => made.flatMap((settled) => Object.keys(options).map((option) => ({ ...settled, [`choices.${value.id}.${name}`]: option }))),
    [{}],
  )
}

const all = [...library.clauses.values()].map(combinations)
const rounds = Math.max(...all.map(({ length }) => length))

describe('every combination of options', () => {
  it('is tried, and there are some', () => {
    expect(rounds).toBeGreaterThan(2)
    expect(all.filter(({ length }) => length > 1).length).toBeGreaterThan(10)
  })

  it.each(acts)('reads as law in $jurisdiction $template', async (act) => {
    for (const round of some([...Array(rounds).keys()], 3)) {
      const set = Object.assign({}, ...all.map((ways) => ways[round % ways.length]))
      const { bill, messages } = await draftAct(library, { ...act, set }, fragments)
      expect(messages.map(String)).toEqual([])
      if (!bill) throw new Error('no bill')
      expect(slipsIn([...wordsOf(bill)].map((run) => plainText(run.children))), `round ${round}`).toEqual([])
    }
  })
})

describe('an option', () => {
  const treaties = new Set([...library.instruments.values()].flatMap(({ value }) => (value.kind === 'treaty' ? [value.id] : [])))
  const options = [...library.clauses.values()].flatMap(({ value }) =>
    Object.entries(value.choices).flatMap(([choice, { options, default: preferred }]) =>
      Object.entries(options).map(([id, option]) => ({ ...option, id, choice, preferred: id === preferred, claims: value.implements, clause: value.id })),
    ),
  )
  const holds = ({ when, weaker }: (typeof options)[number]['claims'][number], choice: string, id: string) =>
    weaker === undefined && (when === undefined || (when[choice] ?? [id]).includes(id))

  it('that leaves an element of a treaty unanswered says so, and no other does', () => {
    const falling = options.filter(({ claims, choice, id }) => {
      const lost = claims.filter(
        (claim) => treaties.has(claim.instrument) && claim.weaker === undefined && claim.when?.[choice] && !claim.when[choice].includes(id),
      )
      return lost.some(({ instrument, at }) => !claims.some((claim) => claim.instrument === instrument && claim.at === at && holds(claim, choice, id)))
    })
    const named = (some: typeof options) => some.map(({ clause, choice, id }) => `${clause}.${choice}.${id}`)
    expect(falling.length).toBeGreaterThan(15)
    expect(named(options.filter(({ below }) => below !== undefined))).toEqual(named(falling))
    expect(named(falling.filter(({ preferred }) => preferred))).toEqual([])
  })

  it('is marked in the model law where it is recommended, and where it falls short of a treaty', async () => {
    const { bill } = await draftAct(library, { jurisdiction: 'model', template: 'core' }, fragments)
    const words = bill ? [...wordsOf(bill)].map(({ children }) => plainText(children)).join('\n') : ''
    expect(words).toMatch(/\[Option 1 \(recommended\): in pictures, in sound or/)
    expect(words).toMatch(/\[Option 3 \(falls short of: Optional Protocol on the sale of children, 2\(c\)\): in pictures\]/)
  })
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
