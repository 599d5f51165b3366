import type { ChangedParagraph } from './changedParagraph.ts'

/**
 * The same paragraphs, none of which ends in words that came where the next came whole: LibreOffice takes both for one insertion, and
 * joins what is left of the first to what follows when it rejects that. A deletion is put between, of the last word if of nothing else.
 */
export function keptApart(paragraphs: ChangedParagraph[]): ChangedParagraph[] {
  return paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1]?.mark
    const meets = paragraph.mark === 'stays' && (next === 'inserted' || next === 'movedTo')
    return meets ? { ...paragraph, pieces: endingInDeletion(paragraph.pieces) } : paragraph
  })
}

function endingInDeletion(pieces: ChangedParagraph['pieces']): ChangedParagraph['pieces'] {
  const [come, before] = [pieces.at(-1), pieces.at(-2)]
  if (come?.fate !== 'inserted' || !before) return pieces
  const others = pieces.slice(0, -2)
  if (before.fate === 'deleted') return [...others, come, before]
  const word = before.atoms.slice(-1)
  return [...others, { ...before, atoms: before.atoms.slice(0, -1) }, { ...come, atoms: [...word, ...come.atoms] }, { fate: 'deleted', atoms: word }]
}
