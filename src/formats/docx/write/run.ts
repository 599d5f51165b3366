import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { type RunLook, runProperties } from './runProperties.ts'

/** Words of one look. */
export function run(words: string, look?: RunLook): Element {
  return runOf([wordsElement('w:t', words)], look)
}

/** A run of anything. */
export function runOf(children: Element[], look?: RunLook): Element {
  return element('w:r', {}, look ? [element('w:rPr', {}, runProperties(look)), ...children] : children)
}

/** Words whose spaces at the ends, if any, are to be kept. */
export function wordsElement(name: 'w:t' | 'w:instrText', words: string): Element {
  return element(name, /^\s|\s$/.test(words) ? { 'xml:space': 'preserve' } : {}, [words])
}
