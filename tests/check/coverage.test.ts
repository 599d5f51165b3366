import { describe, expect, it } from 'vitest'
import { coverAct, draftAct, type Library, openLibrary } from '../../src/index.ts'

// Coverage is measured on the generated act. For each element, the clauses that serve it are taken out of the template, and the
// check must then name the paragraph, the element and the template: coverage that could not fail would prove nothing.
const { library, fragments } = await openLibrary()
const instrument = library.instruments.get('ipu-143-draft')?.value
if (!instrument) throw new Error('the resolution is missing')

async function cover(from: Library) {
  const draft = await draftAct(from, { jurisdiction: 'kenya', template: 'comprehensive' }, fragments)
  const template = from.templates.get('comprehensive')
  if (!draft.bill || !template || !instrument) throw new Error(draft.messages.map(String).join('\n'))
  return coverAct(draft.bill, instrument, template)
}

/** The library with some clauses taken out of its template, as if their lines were deleted: the fragment of the template loses them. */
function without(clauses: string[]): Library {
  const template = library.templates.get('comprehensive')
  if (!template) throw new Error('no template')
  const spec = {
    ...template.text.spec,
    main: (...args: unknown[]) => omit((template.text.spec as { main: (...all: unknown[]) => string }).main(...args), clauses),
  }
  return { ...library, templates: new Map([['comprehensive', { ...template, text: { ...template.text, spec } }]]) }
}

function omit(rendered: string, clauses: string[]): string {
  return clauses.reduce((text, id) => text.replace(`\uE006${id}\uE007`, ''), rendered)
}

const full = (await cover(library)).coverage

describe('coverage of the resolution', () => {
  it('is complete, in thirteen paragraphs', () => {
    expect(full.paragraphs.map(({ at }) => at)).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 1)))
    expect(full.paragraphs.flatMap(({ elements }) => elements.filter(({ covered }) => !covered).map(({ at }) => at))).toEqual([])
  })

  for (const paragraph of full.paragraphs) {
    for (const element of paragraph.elements) {
      it(`fails for ${element.at} when what answers it is taken out`, async () => {
        const answering = [...new Set(element.provisions.map(({ clause }) => clause))]
        expect(answering.length).toBeGreaterThan(0)
        const { coverage, messages } = await cover(without(answering))
        expect(coverage.paragraphs.flatMap(({ elements }) => elements).find(({ at }) => at === element.at)?.covered).toBe(false)
        const named = messages.filter(({ reason }) => reason.includes(`element ${element.at} `))
        expect(named).toHaveLength(1)
        expect(named[0]).toMatchObject({ severity: 'finding', ruleId: 'coverage', file: 'templates/comprehensive.hbs' })
        expect(named[0]?.reason).toContain(`paragraph ${paragraph.at} `)
        expect(named[0]?.reason).toContain('template comprehensive')
      })
    }
  }

  it('does not count a claim that is too weak', async () => {
    const weak = structuredClone(instrument)
    const element = weak.paragraphs[0]?.elements[0]
    const clauses = new Map(
      [...library.clauses].map(([id, clause]) => [
        id,
        { ...clause, value: { ...clause.value, kind: clause.value.kind === 'offence' ? ('principle' as const) : clause.value.kind } },
      ]),
    )
    const { coverage } = await cover({ ...library, clauses: clauses as Library['clauses'] })
    expect(coverage.paragraphs[0]?.elements.find(({ at }) => at === element?.at)?.covered).toBe(false)
  })
})
