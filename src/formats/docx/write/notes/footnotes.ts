import type { Element } from 'xast'
import { element } from '../../../../xml/index.ts'
import type { Part } from '../../package/index.ts'
import { partRoot } from '../../vocabulary/index.ts'
import { paragraph } from '../paragraph.ts'
import { runOf } from '../run.ts'
import { style } from '../styles/index.ts'
import { words } from '../words.ts'
import type { NumberedNotes } from './numberedNotes.ts'

const mark = { style: style.footnoteMark }

/** The lines between text and notes, by the numbers that Word gives them (ECMA-376 part 1, 17.18.33). */
const separators = [
  { id: -1, type: 'separator' },
  { id: 0, type: 'continuationSeparator' },
]

/** The part that holds the footnotes; none where there are none. */
export function footnotesPart(footnotes: NumberedNotes[], direction: 'ltr' | 'rtl'): Part[] {
  if (footnotes.length === 0) return []
  const lines = separators.map(({ id, type }) =>
    element('w:footnote', { 'w:type': type, 'w:id': String(id) }, [paragraph({ spacing: { after: 0, line: 240 } }, [runOf([element(`w:${type}`)])])]),
  )
  return [{ kind: 'footnotes', name: 'footnotes', content: partRoot('w:footnotes', [...lines, ...footnotes.map((one) => footnote(one, direction))]) }]
}

/** The number stands before the first note alone. */
function footnote({ id, notes }: NumberedNotes, direction: 'ltr' | 'rtl'): Element {
  const texts = notes.map(({ value }, index) => {
    const number = index === 0 ? [runOf([element('w:footnoteRef')], mark)] : []
    return paragraph({ style: style.footnote, suppressLineNumbers: true }, [...number, ...words(` ${value}`, direction)])
  })
  return element('w:footnote', { 'w:id': String(id) }, texts)
}

export function footnoteMark(id: number): Element {
  return runOf([element('w:footnoteReference', { 'w:id': String(id) })], mark)
}
