import type { Idiom } from './idiom.ts'

/** Whether words read as a heading: short, and no sentence. */
export function isTitle(words: string, { binding }: Idiom): boolean {
  return words.length <= 140 && !/[.;:,—]$/.test(words.trim()) && !binding.test(words)
}

/** Whether a line reads as the note of an office over a provision: “Records”, “Records, accounts.” */
export function isNote(words: string, idiom: Idiom): boolean {
  const text = words.trim()
  return isTitle(text, idiom) || isStopped(text, idiom)
}

/**
 * The words behind a number as a heading and what follows it on the line: “Short title”, “SHORT TITLE.”, “Short title.—This Act …”.
 * A stop that only a slip puts there stays, so that it can be found. `said` tells that the document calls the line a heading: then it is
 * one, however long, unless it ends as a sentence does.
 */
export function headed(words: string, idiom: Idiom, said = false): { heading: string; rest: string } {
  if (said && (/[\p{L}\p{N})?!”»’"]$/u.test(words) || isLongTitle(words, idiom))) return { heading: words, rest: '' }
  // “[Repealed, 2012, c. 1]” says what became of the provision.
  if (words.startsWith('[')) return { heading: '', rest: words }
  if (isTitle(words, idiom) && !isUnfinished(words, idiom)) return { heading: words, rest: '' }
  if (isStopped(words, idiom)) return { heading: words === words.toUpperCase() ? words.slice(0, -1) : words, rest: '' }
  const [, heading = '', rest = ''] = /^(\p{Lu}.{1,80}?\.)\s*[—–-]{1,2}\s*(.+)$/u.exec(words) ?? []
  return isStopped(heading, idiom) ? { heading: heading.slice(0, -1), rest } : { heading: '', rest: words }
}

/** What the document calls a heading is one with a stop behind it too, where it is no sentence. */
function isLongTitle(words: string, idiom: Idiom): boolean {
  return /[^.]\.$/.test(words) && isTitle(words.slice(0, -1), idiom) && !idiom.verb.test(words) && !/[.;:]\s/.test(words)
}

/**
 * Whether words that end in a stop are a heading all the same: in capitals, or without a verb that is known and few or with capitals
 * throughout. Five words or more that open as a sentence does are one: “Le gardien tient un registre.”
 */
function isStopped(words: string, { verb, opener }: Idiom): boolean {
  if (words.length > 140 || !/[^.]\.$/.test(words) || /[.;:]\s/.test(words)) return false
  return words === words.toUpperCase()
    ? /\p{Lu}{2}/u.test(words)
    : /^\p{Lu}/u.test(words) &&
        ((words.split(' ').length <= 8 && !(words.split(' ').length > 4 && opener.test(words))) || isCapitalised(words)) &&
        !verb.test(words)
}

/** “Neglect of a Signal by a Person in Charge of a Vessel.”: only small words begin with small letters. */
function isCapitalised(words: string): boolean {
  return words.split(/\s+/).every((word) => word.length <= 4 || !/^\p{Ll}/u.test(word))
}

/** Whether a line breaks off in the middle of a sentence, so that the next goes on with it whatever it looks like. */
export function isUnfinished(words: string, { unfinished }: Idiom): boolean {
  return unfinished.test(words.trim())
}

/** Whether words begin a sentence, and do not go on with a line that a typist wrapped. */
export function beginsSentence(words: string, { opener }: Idiom): boolean {
  return opener.test(words)
}

/** Whether words could be a heading that holds a verb, “Keeper must report”: they have no stop at their end. */
export function isUnstopped(words: string, idiom: Idiom): boolean {
  return words.length <= 140 && /[\p{L}\p{N})]$/u.test(words) && !isUnfinished(words, idiom)
}
