import { describe, expect, it } from 'vitest'
import { draftAct } from '../../src/index.ts'
import { plainText, provisionsOf, subdivisionsOf, wordsIn } from '../../src/tree/index.ts'
import { drafted, fragments, jurisdictions, library } from '../fixtures/acts.ts'

// What a small State can pass and run: this is what the core act is for.
describe.each(jurisdictions)('the core act of %s', (jurisdiction) => {
  it('has at most 45 sections and 15,000 words', async () => {
    // The model law prints every option of a choice; a law has one of them.
    const { bill } = await draftAct(library, { jurisdiction, template: 'core', set: { unsettled: 'default' } }, fragments)
    if (!bill) throw new Error('no bill')
    const provisions = [...provisionsOf(bill.children[2])]
    const words = provisions.flatMap((provision) => [...wordsIn(provision)].flatMap(({ children }) => plainText(children).split(/\s+/)))
    expect(provisions.length).toBeLessThanOrEqual(45)
    expect(words.length).toBeLessThanOrEqual(15_000)
  })
})

describe('the short sections', async () => {
  const { bill } = await drafted('netherlands', 'core')
  const provisions = [...provisionsOf(bill.children[2])]

  /** The words of an item of a clause as the act prints them. */
  function printed(clause: string, anchor: string): string {
    const provision = provisions.find((candidate) => candidate.clause === clause)
    const [unit] = (provision && [...subdivisionsOf(provision)].find(([candidate]) => candidate.anchor === anchor)) ?? []
    if (!unit) throw new Error(`${clause}#${anchor} is not in the act`)
    return [...wordsIn(unit)].map(({ children }) => plainText(children)).join(' ')
  }

  it('ask a provider to look only where its own assessment shows a significant risk, by measures of its choice', () => {
    const duty = printed('core/detection', 'targeted')
    expect(duty).toMatch(/^Where the assessment under .* shows a significant risk/)
    expect(duty).toMatch(/chooses the measures/)
    expect(duty).toMatch(/respects Article \d+/)
  })

  it('leave a victim free to speak of what the victim suffered', () => {
    expect(printed('core/information', 'identity')).toMatch(/^No person may make public information by which another person/)
  })

  it('let the bodies to which this act gives supervision handle what they supervise', () => {
    expect(printed('defences/lawful-handling', 'tasks')).toMatch(/supervision that this Act or other law entrusts/)
  })

  it('send no child from home for the safety of another', () => {
    expect(printed('core/proceedings', 'safety')).toMatch(/danger comes from an adult who lives with the child/)
  })

  it('inflect each verb of a duty', () => {
    expect(printed('core/removal', 'removal')).toMatch(/removes the material, or restricts access/)
  })
})
