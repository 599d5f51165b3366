import { diffArrays } from 'diff'

/** Words to be put in the place of a stretch of a text. */
export interface TextEdit {
  start: number
  end: number
  insert: string
}

interface Word {
  words: string
  start: number
  end: number
}

const words = /\uE013[^\uE014]*\uE014|[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu

/** How a text becomes another, by words: what lies between the words that both have. */
export function editsBetween(before: string, after: string): TextEdit[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const edits: TextEdit[] = []
  let [a, b, from, to] = [0, 0, 0, 0]
  const between = (oldEnd: number, freshEnd: number) => {
    const edit = trimmed({ start: from, end: oldEnd, insert: after.slice(to, freshEnd) }, before)
    if (edit) edits.push(edit)
  }
  for (const { added, removed, value } of diffArrays(
    old.map(({ words }) => words),
    fresh.map(({ words }) => words),
  )) {
    if (!added && !removed) {
      for (let n = 0; n < value.length; n++) {
        const [one, other] = [old[a + n] as Word, fresh[b + n] as Word]
        between(one.start, other.start)
        from = one.end
        to = other.end
      }
    }
    if (!added) a += value.length
    if (!removed) b += value.length
  }
  between(before.length, after.length)
  return edits
}

/** A text with edits made; they do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let made = ''
  let at = 0
  for (const { start, end, insert } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    made += text.slice(at, Math.max(at, start)) + insert
    at = Math.max(at, end)
  }
  return made + text.slice(at)
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(words)].map(({ 0: found, index }) => ({ words: found, start: index, end: index + found.length }))
}

/** The edit without the space that both sides begin or end with; undefined where nothing is left of it. */
function trimmed({ start, end, insert }: TextEdit, text: string): TextEdit | undefined {
  let [from, to, words] = [start, end, insert]
  while (from < to && words !== '' && text[from] === ' ' && words[0] === ' ') [from, words] = [from + 1, words.slice(1)]
  while (from < to && words !== '' && text[to - 1] === ' ' && words.at(-1) === ' ') [to, words] = [to - 1, words.slice(0, -1)]
  return from === to && words === '' ? undefined : { start: from, end: to, insert: words }
}
