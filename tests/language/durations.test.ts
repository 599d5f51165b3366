import { describe, expect, it } from 'vitest'
import { hoursIn } from '../../src/check/index.ts'
import { languageOf } from '../../src/language/index.ts'
import { fragments, library } from '../fixtures/acts.ts'
import { spokenTags } from '../fixtures/spokenActs.ts'

// A time that an act sets is as long in every language in which it is drafted, and the timeline reads it there.

describe.each(spokenTags)('the times of the library in %s', (tag) => {
  it('are as long as in the master', async () => {
    const { translations } = await fragments.translations(tag)
    const [english, own] = [languageOf(library, 'en'), languageOf(library, tag)]
    const times = [...translations.clauses.values()].flatMap(({ value: { id, parameters } }) => {
      const master = library.clauses.get(id.slice(0, -tag.length - 1))?.value.parameters ?? {}
      return Object.entries(parameters).flatMap(([name, { default: said }]) => {
        const hours = hoursIn(master[name]?.default ?? '', english)
        return hours === undefined ? [] : [{ place: `${id} ${name}: ${said}`, hours, read: hoursIn(said, own) }]
      })
    })
    expect(times.length).toBeGreaterThan(100)
    expect(times.filter(({ hours, read }) => hours !== read)).toEqual([])
  })
})
