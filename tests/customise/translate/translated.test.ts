import { expect, it } from 'vitest'
import { type Bill, draftAct, openLibrary, untranslatedCompanions } from '../../../src/index.ts'
import { ferriesLibrary, smallLibrary } from '../../fixtures/fixtureLibrary.ts'
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
  // Instruments are not translated, and no document may mix two languages.
  expect(untranslatedCompanions(translated.library, draft, ['tables'])).toMatchObject([{ ruleId: 'companion-not-translated', severity: 'unusable' }])
  expect(untranslatedCompanions(spoken.library, whole, ['tables'])).toEqual([])
})
