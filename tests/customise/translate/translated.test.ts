import { expect, it } from 'vitest'
import { type Bill, companionOf, draftAct, lackedByCompanions, openLibrary } from '../../../src/index.ts'
import { ferriesLibrary, smallLibrary } from '../../fixtures/fixtureLibrary.ts'
import { inGreek } from '../../fixtures/pseudo/inGreek.ts'
import { pseudoTag } from '../../fixtures/pseudo/pseudoLanguage.ts'
import { pseudoTranslations } from '../../fixtures/pseudo/pseudoTranslations.ts'

/** An act as a reader has it: without the files that its words stand in, and without the titles of instruments, which keep their language. */
function printed(bill: Bill | undefined): unknown {
  const drop = (key: string, value: unknown) => (['origin', 'at', 'instruments'].includes(key) || isSource(value) ? undefined : value)
  return JSON.parse(JSON.stringify(bill ?? null, drop))
}

function isSource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'about' in value && value.about === 'source'
}

/** A document as a reader has it: places in instruments are words of the pseudo-library and names of the other. */
function worded(root: object): unknown {
  return JSON.parse(JSON.stringify(root, (_, value) => (typeof value === 'string' ? inGreek(value) : value)))
}

it.each([
  ['ferries', ferriesLibrary, 'crossing', 'lakeland'],
  ['ferries', ferriesLibrary, 'crossing', 'pattern'],
  ['small', smallLibrary, 'small', 'kenya'],
])('an act of the %s library in a language is the one of a library that is in it from the start', async (_, make, template, jurisdiction) => {
  const root = make()
  const spoken = await openLibrary(await pseudoTranslations(root))
  const translated = await openLibrary(root)
  const draft = await draftAct(translated.library, { jurisdiction, template, set: { language: pseudoTag } }, translated.fragments)
  const whole = await draftAct(spoken.library, { jurisdiction, template }, spoken.fragments)
  expect([...translated.messages, ...draft.messages]).toEqual([])
  expect(draft.bill?.language).toBe(pseudoTag)
  expect(printed(draft.bill)).toEqual(printed(whole.bill))
  const companions = [...translated.library.templates.values()].filter(({ value }) => value.kind === 'companion')
  expect(lackedByCompanions(draft, companions)).toEqual([])
  for (const companion of companions) {
    const own = spoken.library.templates.get(companion.value.id)
    expect(own && worded(await companionOf(translated.library, draft, companion)), companion.value.id).toEqual(
      own && worded(await companionOf(spoken.library, whole, own)),
    )
  }
})
