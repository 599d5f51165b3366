import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { run, runOf, wordsElement } from './run.ts'
import type { RunLook } from './runProperties.ts'

/**
 * A field with the result it shows until it is updated, in the long form: readers such as mammoth do not know the short one
 * (`w:fldSimple`) and would lose the number. Its result has a run of its own, where pandoc looks for it.
 */
export function field(instruction: string, shown: string, look?: RunLook): Element[] {
  return fieldOf(fieldOpening(` ${instruction} `), shown, look)
}

/** The same from all that stands before the result. */
export function fieldOf(opening: Element[], shown: string, look?: RunLook): Element[] {
  return [runOf(opening, look), run(shown, look), runOf([fieldMark('end')], look)]
}

/** What stands before the result of a field. */
export function fieldOpening(instruction: string): Element[] {
  return [fieldMark('begin'), wordsElement('w:instrText', instruction), fieldMark('separate')]
}

export function fieldMark(type: 'begin' | 'separate' | 'end'): Element {
  return element('w:fldChar', { 'w:fldCharType': type })
}
