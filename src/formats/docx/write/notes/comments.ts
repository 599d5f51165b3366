import type { Element } from 'xast'
import { say, textDirection } from '../../../../language/index.ts'
import type { Language } from '../../../../model/index.ts'
import { element } from '../../../../xml/index.ts'
import type { Part } from '../../package/index.ts'
import { notesAuthor, partRoot } from '../../vocabulary/index.ts'
import { paragraph } from '../paragraph.ts'
import { runOf } from '../run.ts'
import { style } from '../styles/index.ts'
import { words } from '../words.ts'
import type { NumberedNotes } from './numberedNotes.ts'

/** The part that holds the comments; none where there are none. */
export function commentsPart(comments: NumberedNotes[], language: Language): Part[] {
  if (comments.length === 0) return []
  const author = { 'w:author': notesAuthor(language), 'w:initials': say(language, 'note.author.initials') }
  const written = comments.map((one) => comment(one, author, textDirection(language.tag)))
  return [{ kind: 'comments', name: 'comments', content: partRoot('w:comments', written) }]
}

function comment({ id, notes }: NumberedNotes, author: Record<string, string>, direction: 'ltr' | 'rtl'): Element {
  const texts = notes.map(({ value }) => paragraph({ style: style.comment }, words(value, direction)))
  return element('w:comment', { 'w:id': String(id), ...author }, texts)
}

/** Words with the marks of the comment on them. */
export function commentMarks(id: number, words: Element[]): Element[] {
  const known = { 'w:id': String(id) }
  const reference = runOf([element('w:commentReference', known)], { style: style.commentMark })
  return [element('w:commentRangeStart', known), ...words, element('w:commentRangeEnd', known), reference]
}
