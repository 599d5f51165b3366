import { expect, it } from 'vitest'
import { openLanguage } from '../../src/index.ts'
import { nameInserted } from '../../src/resolve/nameInserted.ts'
import { mapWords, plainText, provisionsOf, text, wordsIn } from '../../src/tree/index.ts'
import { drafted } from '../fixtures/acts.ts'

// What is inserted into another law names itself by its place there; the name runs together with the preposition before it, as that of a setting does.

const written = 'La présente loi vaut pour les faits visés à la présente loi, en vertu de la présente loi.'

async function printed(self: string): Promise<Set<string>> {
  const { bill } = await drafted('model', 'amendment')
  const french = mapWords(bill, () => [text(written)])
  const named = nameInserted(
    { ...french, outline: { ...bill.outline, inserted: { ...bill.outline.inserted, self } } as typeof bill.outline },
    await openLanguage('fr'),
  )
  const inserted = [...provisionsOf(named.children[2])].filter((provision) => provision.inserted)
  return new Set(inserted.flatMap((provision) => [...wordsIn(provision)].map(({ children }) => plainText(children))))
}

it.each([
  ['le présent titre', 'Le présent titre vaut pour les faits visés au présent titre, en vertu du présent titre.'],
  ['la présente section', 'La présente section vaut pour les faits visés à la présente section, en vertu de la présente section.'],
])('calls itself %s', async (self, words) => {
  expect(await printed(self)).toContain(words)
})
