import { textDirection } from '../language/index.ts'

/** The language of words, and its direction, inside a page or part in another. */
export function inLanguage(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: textDirection(language) }
}
