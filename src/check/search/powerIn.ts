import { compilePattern, type Lexicon } from '../../language/index.ts'
import type { Holder } from '../../model/index.ts'

/** Who may act by a sentence, and what follows the verb. */
export interface Power {
  holder: Holder
  act: string
}

/** A function that tells what a sentence lets or makes somebody do; nothing where it gives no power or denies one. */
export function powerIn(lexicon: Lexicon): (sentence: string) => Power | undefined {
  const pattern = (source: string) => compilePattern(source, lexicon)
  const modal = pattern('\\b{power or duty}\\b')
  const court = pattern('\\b{court}\\b')
  const official = pattern('\\b{official}\\b')
  const none = pattern('^\\W*{denied subject}\\b')
  const nobody = pattern('\\b{nobody}\\b[^,]*$')
  const bidden = pattern('\\b{bidden by} (.{0,60})')
  return (sentence) => {
    const found = modal.exec(sentence)
    if (!found) return undefined
    const subject = sentence.slice(0, found.index)
    const act = sentence.slice(found.index + found[0].length)
    if (none.test(subject) || none.test(act) || nobody.test(subject)) return undefined
    if (court.test(subject)) return { holder: 'court', act }
    const by = bidden.exec(sentence)?.[1] ?? ''
    return { holder: official.test(subject) || (official.test(by) && !court.test(by)) ? 'official' : 'other', act }
  }
}
