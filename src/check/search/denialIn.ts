import { compilePattern, type Lexicon } from '../../language/index.ts'

/** A function that tells whether the words of its sentence before a place in a text deny what stands there. */
export function denialIn(lexicon: Lexicon): (text: string, at: number) => boolean {
  const denial = compilePattern('\\b{denial}\\b', lexicon, 'g')
  const undone = compilePattern('\\b{undone denial}\\b', lexicon)
  return (text, at) => {
    const before = text.slice(Math.max(0, text.lastIndexOf('. ', at)), at)
    const last = [...before.matchAll(denial)].at(-1)
    return last !== undefined && !undone.test(before.slice(last.index))
  }
}
