import type { Element } from 'xast'
import { type Bill, type Division, headedUnits, headingLine, isDivision, isSchedule, type Provision } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { valued } from '../vocabulary/index.ts'
import type { Bookmarks } from './bookmarks.ts'
import { fieldMark, fieldOpening } from './field.ts'
import { link } from './link.ts'
import { paragraph } from './paragraph.ts'
import { runOf } from './run.ts'
import { style } from './styles/index.ts'
import { words } from './words.ts'

/** Headings of levels 1 to 3, by name or by outline level (a redline of two acts has some that are none by name), as links without page numbers. */
const instruction = 'TOC \\h \\n "1-3" \\o "1-3" \\u'

/**
 * The arrangement of provisions as Word's own table of contents. It is written filled in, so that it shows in every program and
 * Word need not ask to update it; without page numbers, which only a layout knows.
 */
export function contents(bill: Bill, bookmarks: Bookmarks): Element[] {
  const title = bill.outline.arrangement
  const gallery = element('w:docPartObj', {}, [valued('w:docPartGallery', 'Table of Contents'), element('w:docPartUnique')])
  const entries = headedUnits(bill).map((node) => entryOf(node, bill, bookmarks))
  const listed = [paragraph({}, [runOf(fieldOpening(instruction))]), ...entries, paragraph({}, [runOf([fieldMark('end')])])]
  return [
    paragraph({ style: style.arrangement, suppressLineNumbers: true }, words(title, bookmarks.direction)),
    element('w:sdt', {}, [element('w:sdtPr', {}, [valued('w:alias', title), gallery]), element('w:sdtContent', {}, listed)]),
  ]
}

function entryOf(node: Division | Provision, { outline }: Bill, { direction, tocOf }: Bookmarks): Element {
  const whole = isDivision(node) || isSchedule(node)
  const entry = whole
    ? words(headingLine(node, outline), direction)
    : [...words(node.label, direction), runOf([element('w:tab')]), ...words(node.heading, direction)]
  const look = { style: `TOC${isDivision(node) ? Math.min(node.level + 1, 2) : whole ? 1 : 3}`, suppressLineNumbers: true } as const
  return paragraph(look, [link(tocOf(node.eId) ?? '', entry)])
}
