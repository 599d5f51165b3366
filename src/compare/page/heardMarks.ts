import { say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'

/** What a screen reader says before and after words that came, went or moved; the style sheet holds the places. */
export function heardMarks(language: Language): Record<string, string> {
  const around = (name: string, phrase: string) => {
    const [before = '', after = ''] = phrase.split('\n')
    return { [`${name}-before`]: ` ${before}`, [`${name}-after`]: `${after} ` }
  }
  return {
    ...around('added', say(language, 'compared.heard.added', { words: '\n' })),
    ...around('removed', say(language, 'compared.heard.removed', { words: '\n' })),
    ...around('moved-here', say(language, 'compared.heard.movedHere', { words: '\n' })),
    ...around('moved-away', say(language, 'compared.heard.movedAway', { words: '\n' })),
  }
}
