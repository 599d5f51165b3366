import type { Element } from 'xast'
import { run } from './run.ts'
import type { RunLook } from './runProperties.ts'
import { stretchesOf } from './stretches.ts'

/** Text as runs of one look, a run for each direction it takes. */
export function words(text: string, direction: 'ltr' | 'rtl', look?: RunLook): Element[] {
  return stretchesOf(text, direction).map(({ text, rightToLeft }) => run(text, rightToLeft ? { ...look, rightToLeft } : look))
}
