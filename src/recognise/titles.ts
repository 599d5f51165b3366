/** Whether words read as a heading: short, and no sentence. */
export function isTitle(words: string): boolean {
  return words.length <= 140 && !/[.;:,—]$/.test(words.trim()) && !/\b(shall|must|may not|is liable|means)\b/.test(words)
}

/**
 * The words behind a number as a heading and what follows it on the line: “Short title”, “SHORT TITLE.”, “Short title.—This Act …”.
 * A stop that only a slip puts there stays, so that it can be found.
 */
export function headed(words: string): { heading: string; rest: string } {
  if (isTitle(words)) return { heading: words, rest: '' }
  if (isStopped(words)) return { heading: words === words.toUpperCase() ? words.slice(0, -1) : words, rest: '' }
  const [, heading = '', rest = ''] = /^(\p{Lu}.{1,80}?\.)\s*[—–-]{1,2}\s*(.+)$/u.exec(words) ?? []
  return isStopped(heading) ? { heading: heading.slice(0, -1), rest } : { heading: '', rest: words }
}

const verbs =
  /\b(shall|must|may|is|are|was|were|has|have|means|appl(?:y|ies)|commences?|comes?|enters?|takes?|repealed|omitted|est|sont|entre|wordt|worden|treedt)\b/

/** Whether words that end in a stop are a heading all the same: in capitals, or a few without a verb. */
function isStopped(words: string): boolean {
  if (words.length > 140 || !/[^.]\.$/.test(words) || /[.;:]\s/.test(words)) return false
  return words === words.toUpperCase() ? /\p{Lu}{2}/u.test(words) : /^\p{Lu}/u.test(words) && words.split(' ').length <= 8 && !verbs.test(words)
}

/** Whether a line breaks off in the middle of a sentence, so that the next goes on with it whatever it looks like. */
export function isUnfinished(words: string): boolean {
  return /\b(?:a|an|the|and|or|of|in|on|at|by|to|for|from|with|within|under|than|least|most|per|exceeding|after|before|section|article|van|in|op|de|het|du|des|la|le)$/.test(
    words.trim(),
  )
}

/** Whether words begin a sentence, and do not go on with a line that a typist wrapped. */
export function beginsSentence(words: string): boolean {
  return /^(?:A|An|The|This|These|If|Where|When|Every|Each|All|Any|No|In|For|Subject|On|At|Nothing|Unless|Despite|Notwithstanding|It|Whoever)\s/.test(words)
}

/** Whether words could be a heading that holds a verb, “Keeper must report”: they have no stop at their end. */
export function isUnstopped(words: string): boolean {
  return words.length <= 140 && /[\p{L}\p{N})]$/u.test(words) && !isUnfinished(words)
}
