const negation = /\b(?:no|not|nothing|never|neither|nor|without|void|unlawful|forbid\w*|forbidden|prohibit\w*)\b/gi
const undone = /\b(?:unless|until|except|refuse\w*|fail\w*|only)\b/i

/** Whether the words of its sentence before a place in a text deny what stands there. */
export function negated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('. ', at)), at)
  const last = [...before.matchAll(negation)].at(-1)
  return last !== undefined && !undone.test(before.slice(last.index))
}

/** The first place at which a pattern holds and nothing before it in the sentence denies it. `pattern` is global. */
export function asserted(text: string, pattern: RegExp): RegExpMatchArray | undefined {
  for (const match of text.matchAll(pattern)) if (!negated(text, match.index)) return match
  return undefined
}
