import type { WordComment, WordDocument } from '../import/word/readWord.ts'
import type { Library } from '../model/index.ts'
import { notesAuthor } from '../write/docx/placedNotes.ts'
import { isClause } from './owners.ts'
import type { Edited } from './readEdited.ts'
import type { Unplaced } from './unplaced.ts'

/** Comments that the act did not have, as commentary of the clauses that they stand beside; those beside anything else are left. */
export function newComments(
  own: WordDocument[],
  word: WordDocument,
  sections: Map<string, Edited[]>,
  { clauses }: Library,
): { fields: Map<string, Record<string, string>>; unplaced: Unplaced[] } {
  const ours = new Set(own.flatMap(({ comments }) => [...comments.values()].map(({ text }) => plain(text))))
  const isOurs = ({ author, text }: WordComment) => ours.has(plain(text)) || (author === notesAuthor && [...ours].some((note) => note.includes(plain(text))))
  const fields = new Map<string, Record<string, string>>()
  const unplaced: Unplaced[] = []
  const placed = new Set<string>()
  const commented = [...sections].flatMap(([owner, paragraphs]) => paragraphs.flatMap((one) => one.comments.map((number) => ({ owner, one, number }))))
  for (const { owner, one, number } of commented) {
    const comment = word.comments.get(number)
    if (!comment || placed.has(number) || comment.text === '' || isOurs(comment)) continue
    placed.add(number)
    const clause = isClause(owner) ? clauses.get(owner) : undefined
    const before = fields.get(owner)?.commentary ?? clause?.value.commentary ?? ''
    const words = comment.author === '' ? `Comment: ${comment.text}` : `Comment by ${comment.author}: ${comment.text}`
    if (comment.author === notesAuthor)
      unplaced.push({ place: one.text.slice(0, 60), text: comment.text, why: 'A drafting note was edited: change the commentary of its clause.' })
    else if (!clause) unplaced.push({ place: one.text.slice(0, 60), text: words, why: 'The comment stands beside words that no clause gives.' })
    else if (!plain(before).includes(plain(words))) fields.set(owner, { commentary: `${before.trimEnd()}\n\n${words}\n` })
  }
  for (const [number, comment] of word.comments) {
    const { text } = comment
    if (!placed.has(number) && text !== '' && !isOurs(comment) && !commented.some((other) => other.number === number))
      unplaced.push({ place: 'comments', text, why: 'The comment stands beside no words of the act.' })
  }
  return { fields, unplaced }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
