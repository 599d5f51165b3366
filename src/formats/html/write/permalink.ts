import type { Element } from 'hast'
import { h } from 'hastscript'
import { say } from '../../../language/index.ts'
import type { Language } from '../../../model/index.ts'

/** A link to a place of the act, so that it can be copied; its sign is drawn by the style and is no word of the act. */
export function permalink(eId: string, place: string, language: Language): Element {
  return h('a', { class: 'permalink', href: `#${eId}`, 'aria-label': say(language, 'page.link', { place }) })
}
