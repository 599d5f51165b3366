import type { Language } from '../model/index.ts'

/** How large a part of the words of a text the small words of its language are, at the least; a few words need only hold one. */
const share = 0.12
const few = 30

/** The language of a text, of those that have small words to tell it by; undefined where none fits well. A script of its own tells more than words. */
export function languageOfText(text: string, languages: readonly Language[]): Language | undefined {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const letters = lengthOf(all)
  const scripts = languages.filter(({ tag }) => scriptOf(tag) !== 'Latn')
  const written = scripts.find(({ tag }) => lengthOf(text.match(new RegExp(`\\p{Script=${scriptOf(tag)}}+`, 'gu')) ?? []) > letters / 2)
  if (written) return written
  const words = all.slice(0, 5000)
  const found = languages.map((language) => {
    const small = new Set(language.units.small)
    return { language, part: words.filter((word) => small.has(word)).length / words.length }
  })
  const [best] = found.sort((a, b) => b.part - a.part)
  return best && (best.part >= share || (words.length < few && best.part > 0)) ? best.language : undefined
}

function lengthOf(stretches: readonly string[]): number {
  return stretches.reduce((sum, { length }) => sum + length, 0)
}

function scriptOf(tag: string): string {
  return new Intl.Locale(tag).maximize().script ?? 'Latn'
}
