import type { Element } from 'xast'
import { partRoot } from '../../vocabulary/index.ts'
import { documentDefaults, usualStyles } from './defaults.ts'
import { type Style, styleElement } from './styleElement.ts'

/** The part that holds the look of a document in a language. */
export function stylesPart(styles: Style[], language: string): Element {
  return partRoot('w:styles', [documentDefaults(language), ...usualStyles(), ...styles.map(styleElement)])
}
