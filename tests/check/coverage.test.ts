import { describe, expect, it } from 'vitest'
import { coverAct, draftAct, type Library } from '../../src/index.ts'
import type { TextPiece } from '../../src/model/index.ts'
import { fragments, library } from '../fixtures/acts.ts'
import { some } from '../fixtures/runs.ts'

// Coverage is measured on the generated act. For each element, the clauses that serve it are taken out of the template, and the
// check must then name the paragraph, the element and the template: coverage that could not fail would prove nothing.
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
  const text = { ...template.text, pieces: omit(template.text.pieces, clauses) }
  return { ...library, templates: new Map([['comprehensive', { ...template, text }]]) }
}

function omit(pieces: TextPiece[], clauses: string[]): TextPiece[] {
  return pieces.flatMap((piece): TextPiece[] => {
    if (typeof piece === 'string') return [piece]
    if ('when' in piece) return [{ ...piece, inside: omit(piece.inside, clauses), otherwise: omit(piece.otherwise, clauses) }]
    return piece.call === 'clause' && clauses.includes(piece.arg) ? [] : [piece]
  })
}

const full = (await cover(library)).coverage

describe('coverage of the resolution', () => {
  it('is complete, in thirteen paragraphs: what is not answered in full is said with its reason', () => {
    expect(full.paragraphs.map(({ at }) => at)).toEqual(Array.from({ length: 13 }, (_, index) => String(index + 1)))
    const elements = full.paragraphs.flatMap((paragraph) => paragraph.elements)
    expect(full.covered).toBe(elements.filter(({ grade }) => grade === 'full').length)
    expect(elements.filter(({ grade }) => grade === 'none')).toEqual([])
    for (const { covered, declined, limbs } of elements.filter((element) => !element.covered)) {
      const reasons = [declined, ...limbs.filter(({ grade }) => grade !== 'full').map((limb) => limb.declined)]
      expect(covered || reasons.some((reason) => reason !== undefined)).toBe(true)
    }
  })

  const all = full.paragraphs.flatMap(({ at, elements }) => elements.map((element) => ({ ...element, paragraph: at })))
  it.each(some(all, 8))('fails for $at when what answers it is taken out', async ({ at, declined, limbs, provisions, paragraph }) => {
    const answering = [...new Set(provisions.map(({ clause }) => clause))]
    expect(answering.length).toBeGreaterThan(0)
    const { coverage, messages } = await cover(without(answering))
    expect(coverage.paragraphs.flatMap(({ elements }) => elements).find((element) => element.at === at)?.grade).toBe('none')
    if (declined !== undefined || (limbs.length > 0 && limbs.every((limb) => limb.declined !== undefined))) return
    const named = messages.filter(({ reason }) => reason.includes(`element ${at} `))
    expect(named).toHaveLength(1)
    expect(named[0]).toMatchObject({ severity: 'finding', ruleId: 'coverage', file: 'templates/comprehensive.hbs' })
    expect(named[0]?.reason).toContain(`paragraph ${paragraph} `)
    expect(named[0]?.reason).toContain('template comprehensive')
  })

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
