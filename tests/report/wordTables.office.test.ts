import type { Nodes, Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { companionOf, writeReport } from '../../src/index.ts'
import { drafted, library } from '../fixtures/acts.ts'
import { hasLibreOffice, printPdfs, wordsOnPages } from '../fixtures/libreOffice.ts'

const companions = [...library.templates.values()].filter(({ value }) => value.kind === 'companion')
const documents = ['kenya', 'model'].flatMap((jurisdiction) => companions.map((companion) => ({ jurisdiction, companion, id: companion.value.id })))

describe.skipIf(!hasLibreOffice)('the tables of companion documents in Word, laid out by LibreOffice', () => {
  const reports = new Map<object, Root>()
  const pdfs = new Map<object, string>()
  beforeAll(async () => {
    for (const document of documents) reports.set(document, await companionOf(library, await drafted(document.jurisdiction), document.companion))
    const files = await Promise.all([...reports.values()].map((report) => writeReport(report, 'docx', { title: 'Companion', language: 'en' })))
    for (const [index, pdf] of printPdfs(files).entries()) pdfs.set(documents[index] as object, pdf)
  })

  it.each(documents)('break no word: $id of $jurisdiction', (document) => {
    const asked = counted(cellsIn(reports.get(document) as Root).flatMap((words) => words.split(/\s+/)))
    const printed = counted(wordsOnPages(pdfs.get(document) ?? '').map(({ text }) => text))
    expect([...asked].filter(([word, count]) => count > (printed.get(word) ?? 0)).map(([word]) => word)).toEqual([])
  })
})

function cellsIn(node: Nodes): string[] {
  if (node.type === 'tableCell') return [wordsOf(node)]
  return 'children' in node ? node.children.flatMap(cellsIn) : []
}

/** How often each word stands there. A line may end at a hyphen and on either side of a dash, and in LibreOffice before a bracket, however wide the column. */
function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const pieces = words.flatMap((word) => word.normalize('NFKC').split(/(?=[([–—])|(?<=[-–—])/)).filter((piece) => piece !== '')
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}
