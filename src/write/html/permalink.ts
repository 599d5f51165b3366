import type { Element } from 'hast'
import { h } from 'hastscript'

/** A link to a place of the act, so that it can be copied; its sign is drawn by the style and is no word of the act. */
export function permalink(eId: string, name: string): Element {
  return h('a', { class: 'permalink', href: `#${eId}`, 'aria-label': `Link to ${name}` })
}
