import { describe, expect, it } from 'vitest'
import { drafted, jurisdictions, library, opened, templates } from '../fixtures/acts.ts'

// What the clauses that ship must keep to, beyond what their schema asks.
const clauses = [...library.clauses.values()]
const withoutCalls = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '').replace(/\{#[^}]*\}/g, '')

describe('the library', () => {
  it('has no message of its own', () => {
    expect(opened.messages.map(String)).toEqual([])
  })

  it('drafts every jurisdiction without a finding', async () => {
    for (const jurisdiction of jurisdictions) {
      const draft = await drafted(jurisdiction)
      expect(draft.messages.map(String), jurisdiction).toEqual([])
    }
  })

  it('leaves verbs of duty and names of units to the jurisdiction', () => {
    const typed = clauses.flatMap(({ value }) => {
      const word = /\b(shall|must|subsection|section \d|article \d)\b/i.exec(withoutCalls(value.text))
      return word ? [`${value.id}: ${word[0]}`] : []
    })
    expect(typed).toEqual([])
  })

  it('uses the words of the field for children and what is done to them', () => {
    const wrong = clauses.flatMap(({ value }) => {
      const word = /\b(pornograph\w*|minors?|he|she|his|her|and\/or|hereinafter|aforesaid|provided that)\b/i.exec(withoutCalls(value.text))
      return word ? [`${value.id}: ${word[0]}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('places every clause in an act of some jurisdiction, and every definition in one', async () => {
    const placed = new Set<string>()
    for (const jurisdiction of jurisdictions) {
      for (const template of templates) {
        const { bill } = await drafted(jurisdiction, template)
        JSON.stringify(bill, (key, value) => {
          if (key === 'clause') placed.add(value)
          return value
        })
      }
    }
    expect(clauses.map(({ value }) => value.id).filter((id) => !placed.has(id))).toEqual([])
  })

  it('gives every fact about a country a source and a status', () => {
    const loose = [...library.jurisdictions.values()].flatMap(({ value }) => {
      const authorities = Object.entries(value.authorities ?? {}).map(([name, fact]) => [`authorities.${name}`, fact] as const)
      const penalties = Object.entries(value.penalties ?? {}).map(([name, fact]) => [`penalties.${name}`, fact] as const)
      const ages = Object.entries(value.ages ?? {}).map(
        ([name, fact]) => [`ages.${name}`, typeof fact === 'string' ? { source: undefined, status: undefined } : fact] as const,
      )
      const amendments = (value.amendments ?? []).flatMap((change) => ('action' in change ? [[`amendments of ${change.provision}`, change] as const] : []))
      return [...authorities, ...penalties, ...ages, ...amendments]
        .filter(([, fact]) => !('source' in fact && fact.source && fact.status))
        .map(([path]) => `${value.id}: ${path}`)
    })
    expect(loose).toEqual([])
  })
})
