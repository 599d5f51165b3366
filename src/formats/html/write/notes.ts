import type { Element } from 'hast'
import { h } from 'hastscript'
import { masterTag, primaryOf, say } from '../../../language/index.ts'
import { lines } from '../../../page/index.ts'
import { type Claim, type Definition, type Note, notesOn, type Provision, subdivisionsOf } from '../../../tree/index.ts'
import type { State } from './state.ts'

type Noted = Provision | Definition

/** The library's own list of subjects, which commits nobody. */
const noInstrument = 'topics'
const order: Note['about'][] = ['commentary', 'choice', 'change', 'source']

/** A fold with the notes on a clause and the commitments that it answers, closed until a reader opens it. */
export function noteFold(node: Noted, label: string, state: State): Element[] {
  const claims = node.claims.filter(({ instrument }) => instrument !== noInstrument)
  const notes = notesOn(node)
  if (!state.notes || (notes.length === 0 && claims.length === 0)) return []
  const told = order.flatMap((about) => notes.filter((note) => note.about === about)).map((note) => h('p', { class: note.about }, note.value))
  const foreign = primaryOf(state.language.tag) === masterTag ? {} : { lang: masterTag, dir: 'ltr' }
  const summary = h('summary', [say(state.language, 'note.title'), h('span', { class: 'unseen' }, ` ${say(state.language, 'note.of', { place: label })}`)])
  return [h('details', { class: 'notes', ...foreign }, lines([summary, ...told, ...answers(node, claims, state)]))]
}

function answers(node: Noted, claims: Claim[], { instruments, language }: State): Element[] {
  if (claims.length === 0) return []
  const ids = [...new Set(claims.map(({ instrument }) => instrument))]
  const items = ids.map((id) => {
    const places = claims.filter(({ instrument }) => instrument === id).map((claim) => place(node, claim))
    return h('li', [`${instruments[id] ?? id}: `, ...places.flatMap((link, index) => (index === 0 ? [link] : [', ', link]))])
  })
  return [h('p', { class: 'answers' }, say(language, 'note.answers')), h('ul', lines(items))]
}

/** The place of an instrument, as a link to the words that answer it. */
function place(node: Noted, { at, by }: Claim): Element {
  const [item] = [...subdivisionsOf(node)].find(([{ anchor }]) => by !== undefined && anchor === by) ?? [node]
  return h('a', { href: `#${item.eId}` }, at)
}
