import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fill, say } from '../../language/index.ts'
import type { Language } from '../../model/index.ts'
import { lines } from '../../page/index.ts'

/** The buttons by which a reader goes through the changes, and the change they are at. They need the script, and stay hidden without it. */
export function controls(count: number, language: Language): Element {
  const button = (id: string, words: string, properties = {}) => h('button', { type: 'button', id, ...properties }, words)
  const steps = [
    button('previous', say(language, 'compared.previous.short'), { 'aria-label': say(language, 'compared.previous.whole') }),
    button('next', say(language, 'compared.next.short'), { 'aria-label': say(language, 'compared.next.whole') }),
  ]
  return h(
    'nav',
    { class: 'controls', 'aria-label': say(language, 'compared.controls'), hidden: true },
    lines([
      ...(count === 0 ? [] : steps),
      told(count, language),
      button('switch', say(language, 'compared.beside.short'), { 'aria-pressed': 'false' }),
      button('unfold', say(language, 'compared.unfold'), { 'aria-pressed': 'false' }),
      button('keys', say(language, 'compared.keys.title'), { 'aria-haspopup': 'dialog' }),
    ]),
  )
}

/** Where the script tells the change that a reader is at, and what it says there. */
function told(count: number, language: Language): Element {
  const says = {
    'data-count': count,
    'data-at': say(language, 'compared.told.at', { count, nth: '{nth}', change: '{change}' }),
    'data-first': say(language, 'compared.told.first'),
    'data-last': say(language, 'compared.told.last'),
  }
  return h('p', { id: 'told', role: 'status', ...says }, count === 0 ? say(language, 'compared.told.none') : say(language, 'compared.told.all', { count }))
}

/** The keys, and the way to switch them off for those whose speech or device types letters unasked. */
export function help(language: Language): Element {
  const key = (name: string): ElementContent => h('kbd', name)
  const either = (first: string, second: string) => fill<string | ElementContent>(language, 'compared.keys.either', { first: key(first), second: key(second) })
  const row = (names: (string | ElementContent)[], what: string) => h('tr', [h('th', { scope: 'row' }, names), h('td', what)])
  const rows = [
    row(either('n', 'j'), say(language, 'compared.next.whole')),
    row(either('p', 'k'), say(language, 'compared.previous.whole')),
    row([key('s')], say(language, 'compared.keys.switch')),
    row([key('u')], say(language, 'compared.keys.unfold')),
    row([key('?')], say(language, 'compared.keys.help')),
  ]
  return h(
    'dialog',
    { id: 'help', 'aria-labelledby': 'help-title' },
    lines([
      h('h2', { id: 'help-title' }, say(language, 'compared.keys.title')),
      h('table', [h('tbody', lines(rows))]),
      h('p', say(language, 'compared.keys.tab')),
      h('p', [h('label', [h('input', { type: 'checkbox', id: 'single', checked: true }), ` ${say(language, 'compared.keys.letters')}`])]),
      h('button', { type: 'button', id: 'close' }, say(language, 'compared.keys.close')),
    ]),
  )
}
