import type { WordComment, WordDocument } from '../../formats/docx/read/index.ts'
import { notesAuthor } from '../../formats/docx/vocabulary/index.ts'
import { say } from '../../language/index.ts'
import type { Language, Library } from '../../model/index.ts'
import { isClause } from './owners.ts'
import type { Edited } from './readEdited.ts'
import type { Unplaced } from './unplaced.ts'

/** Comments that the act did not have, as commentary of the clauses that they stand beside; those beside anything else are left. */
export function newComments(
  own: WordDocument[],
  word: WordDocument,
  sections: Map<string, Edited[]>,
  { clauses }: Library,
  language: Language,
): { fields: Map<string, Record<string, string>>; home: number; unplaced: Unplaced[] } {
  const ours = new Set(own.flatMap(({ comments }) => [...comments.values()].map(({ text }) => plain(text))))
  const author = notesAuthor(language)
  const isOurs = ({ author: by, text }: WordComment) => ours.has(plain(text)) || (by === author && [...ours].some((note) => note.includes(plain(text))))
  const fields = new Map<string, Record<string, string>>()
  const unplaced: Unplaced[] = []
  let home = 0
  const placed = new Set<string>()
  const commented = [...sections].flatMap(([owner, paragraphs]) => paragraphs.flatMap((one) => one.comments.map((number) => ({ owner, one, number }))))
  for (const { owner, one, number } of commented) {
    const comment = word.comments.get(number)
    if (!comment || placed.has(number) || comment.text === '' || isOurs(comment)) continue
    placed.add(number)
    const clause = isClause(owner) ? clauses.get(owner) : undefined
    const before = fields.get(owner)?.commentary ?? clause?.value.commentary ?? ''
    const { author: by, text } = comment
    const words = by === '' ? say(language, 'note.comment.alone', { text }) : say(language, 'note.comment.by', { author: by, text })
    if (by === author)
      unplaced.push({ place: one.text.slice(0, 60), text: comment.text, why: 'A drafting note was edited: change the commentary of its clause.' })
    else if (!clause) unplaced.push({ place: one.text.slice(0, 60), text: words, why: 'The comment stands beside words that no clause gives.' })
    else if (!plain(before).includes(plain(words))) {
      fields.set(owner, { commentary: `${before.trimEnd()}\n\n${words}\n` })
      home += 1
    }
  }
  for (const [number, comment] of word.comments) {
    const { text } = comment
    if (!placed.has(number) && text !== '' && !isOurs(comment) && !commented.some((other) => other.number === number))
      unplaced.push({ place: 'comments', text, why: 'The comment stands beside no words of the act.' })
  }
  return { fields, home, unplaced }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
