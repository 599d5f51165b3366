import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Claim, type FromClause, type Note, type Provision, type Subdivision, subdivisionsOf } from '../../tree/index.ts'
import { lines } from './lines.ts'
import type { State } from './state.ts'

type Noted = FromClause & (Provision | Subdivision)

/** The library's own list of subjects, which commits nobody. */
const noInstrument = 'topics'
const order: Note['about'][] = ['commentary', 'choice', 'change', 'source']

/** A fold with the notes on a clause and the commitments that it answers, closed until a reader opens it. */
export function notes(node: Noted, label: string, state: State): Element[] {
  const claims = node.claims.filter(({ instrument }) => instrument !== noInstrument)
  if (!state.notes || (node.notes.length === 0 && claims.length === 0)) return []
  const told = order.flatMap((about) => node.notes.filter((note) => note.about === about)).map((note) => h('p', { class: note.about }, note.text))
  const foreign = state.language.split('-')[0] === 'en' ? {} : { lang: 'en', dir: 'ltr' }
  const summary = h('summary', ['Notes', h('span', { class: 'unseen' }, ` on ${label}`)])
  return [h('details', { class: 'notes', ...foreign }, lines([summary, ...told, ...answers(node, claims, state)]))]
}

function answers(node: Noted, claims: Claim[], { instruments }: State): Element[] {
  if (claims.length === 0) return []
  const ids = [...new Set(claims.map(({ instrument }) => instrument))]
  const items = ids.map((id) => {
    const places = claims.filter(({ instrument }) => instrument === id).map((claim) => place(node, claim))
    return h('li', [`${instruments[id] ?? id}: `, ...places.flatMap((link, index) => (index === 0 ? [link] : [', ', link]))])
  })
  return [h('p', { class: 'answers' }, 'Answers'), h('ul', lines(items))]
}

/** The place of an instrument, as a link to the words that answer it. */
function place(node: Noted, { at, by }: Claim): Element {
  const [item] = [...subdivisionsOf(node)].find(([{ anchor }]) => by !== undefined && anchor === by) ?? [node]
  return h('a', { href: `#${item.eId}` }, at)
}
