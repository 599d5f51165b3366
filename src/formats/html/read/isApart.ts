import type { Element } from 'hast'

const unread = new Set(
  ['head', 'script', 'style', 'template', 'nav', 'noscript', 'svg', 'button', 'form', 'select', 'object', 'iframe'].concat(
    // What was struck out is no text any more; a ruby is read by its base.
    ['del', 's', 'strike', 'rt', 'rp'],
  ),
)
/** What the pages of this toolkit, and many others, call a link past the navigation, and what they fold away below a provision. */
const apart = new Set(['skip', 'skip-link', 'notes'])
const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]*line-through)/i

/** Whether an element is no text of the page, or stands aside of it: hidden, struck out, or the mark of a note. */
export function isApart(element: Element): boolean {
  const { tagName, properties } = element
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  if (unread.has(tagName) || properties.hidden === true || properties.popover !== undefined || classes.some((name) => apart.has(name))) return true
  return hidden.test(String(properties.style ?? '')) || isNoteMark(element)
}

/** A raised link leads to a note. */
function isNoteMark({ tagName, children }: Element): boolean {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return tagName === 'sup' && others.length === 0 && only?.type === 'element' && only.tagName === 'a'
}
