import { type ChangedParagraph, changed } from './changedParagraph.ts'

/**
 * The same paragraphs with a last mark that stays, because a document always ends in one. Where both acts end in paragraphs of their
 * own, the last two share it; where one does, the mark before those is taken instead, and the last carries what that had.
 */
export function settledEnding(paragraphs: ChangedParagraph[]): ChangedParagraph[] {
  const staying = paragraphs.findLastIndex(({ mark }) => mark === 'stays')
  const [standing, ending] = [paragraphs.slice(0, staying + 1), paragraphs.slice(staying + 1)]
  const gone = ending.filter(({ mark }) => mark === 'deleted')
  const come = ending.filter(({ mark }) => mark === 'inserted')
  const [lastGone, lastCome, kept] = [gone.at(-1), come.at(-1), standing.at(-1)]
  if (lastGone && lastCome) return [...standing, ...gone.slice(0, -1), ...come.slice(0, -1), sharing(lastGone, lastCome)]
  const last = lastGone ?? lastCome
  if (!last || !kept) return paragraphs
  const properties = lastGone ? kept.properties : last.properties
  const was = changed(lastGone ? last.properties : (kept.was ?? kept.properties), properties)
  return [...standing.slice(0, -1), { ...kept, mark: last.mark }, ...ending.slice(0, -1), { ...last, properties, was, mark: 'stays' }]
}

function sharing(gone: ChangedParagraph, come: ChangedParagraph): ChangedParagraph {
  return {
    properties: come.properties,
    was: changed(gone.properties, come.properties),
    mark: 'stays',
    bookmarks: [...come.bookmarks, ...gone.bookmarks],
    pieces: [...gone.pieces, ...come.pieces],
  }
}
