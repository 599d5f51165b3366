import { InternalHyperlink, Paragraph, TableOfContents, TextRun } from 'docx'
import { type Bill, isDivision, separatorOf } from '../../tree/index.ts'
import { type Bookmarks, headings } from './bookmarks.ts'
import { style } from './styles.ts'
import { words } from './words.ts'

/**
 * The arrangement of provisions as Word's own table of contents. It is written filled in, so that it shows in every program and
 * Word need not ask to update it; without page numbers, which only a layout knows.
 */
export function contents(bill: Bill, bookmarks: Bookmarks): (Paragraph | TableOfContents)[] {
  const entries = headings(bill).map((node) => {
    const entry = isDivision(node)
      ? words(node.label + separatorOf(node, bill.outline).replace('\n', ' ') + node.heading, bookmarks.direction)
      : [...words(node.label, bookmarks.direction), new TextRun({ children: ['\t'] }), ...words(node.heading, bookmarks.direction)]
    const anchor = bookmarks.tocOf(node.eId) ?? ''
    return new Paragraph({
      suppressLineNumbers: true,
      style: `TOC${isDivision(node) ? Math.min(node.level + 1, 2) : 3}`,
      children: [new InternalHyperlink({ anchor, children: entry })],
    })
  })
  return [
    new Paragraph({ style: style.arrangement, suppressLineNumbers: true, children: words(bill.outline.arrangement, bookmarks.direction) }),
    new TableOfContents(bill.outline.arrangement, {
      hyperlink: true,
      headingStyleRange: '1-3',
      // A redline of two acts has headings in styles that are no headings by name.
      useAppliedParagraphOutlineLevel: true,
      pageNumbersEntryLevelsRange: '1-3',
      contentChildren: entries,
      beginDirty: false,
    }),
  ]
}
