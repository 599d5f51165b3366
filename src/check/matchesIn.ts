/**
 * Every match of a global pattern in a text, as `matchAll` gives them. That copies the pattern for each text, which for the
 * short texts of an act takes several times as long as the search.
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
