import type { Element } from 'hast'
import { h } from 'hastscript'
import { lines } from '../../write/html/lines.ts'

const keys: [keys: string[], what: string][] = [
  [['n', 'j'], 'Next change'],
  [['p', 'k'], 'Previous change'],
  [['s'], 'Switch between one text and side by side'],
  [['u'], 'Show or fold the unchanged'],
  [['?'], 'This help'],
]

/** The buttons by which a reader goes through the changes, and the change they are at. They need the script, and stay hidden without it. */
export function controls(count: number): Element {
  const button = (id: string, words: string, properties = {}) => h('button', { type: 'button', id, ...properties }, words)
  return h(
    'nav',
    { class: 'controls', 'aria-label': 'Changes', hidden: true },
    lines([
      ...(count === 0 ? [] : [button('previous', 'Previous', { 'aria-label': 'Previous change' }), button('next', 'Next', { 'aria-label': 'Next change' })]),
      h('p', { id: 'told', role: 'status', 'data-count': count }, toldAtFirst(count)),
      button('switch', 'Side by side', { 'aria-pressed': 'false' }),
      button('unfold', 'Show unchanged', { 'aria-pressed': 'false' }),
      button('keys', 'Keys', { 'aria-haspopup': 'dialog' }),
    ]),
  )
}

function toldAtFirst(count: number): string {
  return count === 0 ? 'No change' : count === 1 ? '1 change' : `${count} changes`
}

/** The keys, and the way to switch them off for those whose speech or device types letters unasked. */
export function help(): Element {
  const rows = keys.map(([names, what]) =>
    h('tr', [
      h(
        'th',
        { scope: 'row' },
        names.flatMap((name, index) => [index > 0 ? ' or ' : '', h('kbd', name)]),
      ),
      h('td', what),
    ]),
  )
  return h(
    'dialog',
    { id: 'help', 'aria-labelledby': 'help-title' },
    lines([
      h('h2', { id: 'help-title' }, 'Keys'),
      h('table', [h('tbody', lines(rows))]),
      h('p', 'Tab goes to every link and button, and Enter does what it says.'),
      h('p', [h('label', [h('input', { type: 'checkbox', id: 'single', checked: true }), ' Single letters are keys'])]),
      h('button', { type: 'button', id: 'close' }, 'Close'),
    ]),
  )
}
