import { expect, it } from 'vitest'
import { lintAct, rules } from '../../src/check/index.ts'
import { type Bill, draftAct, type Library, openLibrary, writeBill } from '../../src/index.ts'
import { readChangedTemplate } from '../../src/load/project.ts'

const { library, fragments } = await openLibrary()

/** The library with a template that has the provisions of the core act over and over, each time as clauses of their own. */
function repeated(times: number): Library {
  const core = library.templates.get('core')
  if (!core) throw new Error('no core template')
  const clauses = new Map(library.clauses)
  const copies = Array.from({ length: times - 1 }, (_, nth) => {
    for (const [id, clause] of library.clauses) {
      if (clause.value.kind !== 'definition') clauses.set(`copy-${nth}/${id}`, { ...clause, value: { ...clause.value, id: `copy-${nth}/${id}` } })
    }
    return core.value.text.replaceAll('{{clause "', `{{clause "copy-${nth}/`)
  })
  const long = readChangedTemplate(core, [core.value.text, ...copies].join('\n'))
  if (Array.isArray(long)) throw new Error(long.map(String).join('\n'))
  return { ...library, clauses, templates: new Map(library.templates).set('core', { ...core, ...long }) }
}

async function draftFrom(from: Library): Promise<Bill> {
  const { bill, messages } = await draftAct(from, { jurisdiction: 'kenya', template: 'core' }, fragments)
  if (!bill) throw new Error(messages.map(String).join('\n'))
  return bill
}

function sectionsOf(node: object): number {
  if ('heading' in node && 'clause' in node) return 1
  return 'children' in node && Array.isArray(node.children) ? node.children.reduce((sum: number, child: object) => sum + sectionsOf(child), 0) : 0
}

const rounds = 6
/** The shortest of several times: a busy machine makes some longer, and none shorter. */
const shortest = (times: number[]) => Math.min(...times)

it('checking an act of 300 sections by every rule takes no longer than drafting it and writing it as Markdown and Word', async () => {
  const long = repeated(3)
  expect(sectionsOf(await draftFrom(long))).toBeGreaterThanOrEqual(300)
  const generated: number[] = []
  const checked: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const bill = await draftFrom(long)
    await writeBill(bill, 'md')
    await writeBill(bill, 'docx')
    const middle = performance.now()
    lintAct(bill, rules)
    generated.push(middle - start)
    checked.push(performance.now() - middle)
  }
  expect(shortest(checked)).toBeLessThan(shortest(generated))
})

it('checking takes three times as long for three times the act, and not nine times', async () => {
  const sizes = await Promise.all([1, 3].map(async (times) => ({ times: [] as number[], bill: await draftFrom(repeated(times)) })))
  for (let round = 0; round < rounds; round++) {
    for (const { bill, times } of sizes) {
      const act = structuredClone(bill)
      const start = performance.now()
      lintAct(act, rules)
      times.push(performance.now() - start)
    }
  }
  const [once = 0, thrice = 0] = sizes.map(({ times }) => shortest(times))
  expect(thrice).toBeLessThan(4 * once)
})
