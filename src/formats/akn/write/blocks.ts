import type { Element } from 'xast'
import type { Block } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { inlines } from './inline.ts'
import { dateOf, type State } from './state.ts'

/** The opening or closing; none where it is empty, since the schema has no empty one. */
export function blocks(name: 'preface' | 'preamble' | 'conclusions', children: Block[], state: State): Element[] {
  if (children.length === 0) return []
  const made: Element[] = []
  for (const block of children) {
    const last = made.at(-1)
    if (name === 'preamble' && block.role === 'recital') {
      if (last?.name === 'recitals') last.children.push(recital(block, last, state))
      else {
        const recitals = element('recitals', { eId: numbered(name, 'recitals', 'recs', state) })
        recitals.children.push(recital(block, recitals, state))
        made.push(recitals)
      }
    } else made.push(blockElement(name, block, state))
  }
  return [element(name, { eId: name }, made)]
}

function recital(block: Block, { attributes, children }: Element, state: State): Element {
  return element('recital', { eId: `${attributes.eId}__rec_${children.length + 1}` }, [element('p', {}, inlines(block.children, state))])
}

function blockElement(container: string, { role, children }: Block, state: State): Element {
  const words = inlines(children, state)
  switch (role) {
    case 'docTitle':
    case 'docType':
    case 'signature':
      return element('p', {}, [element(role, {}, words)])
    case 'docDate':
      return element('p', {}, [element(role, { date: dateOf(state) }, words)])
    case 'formula':
      return element('formula', { name: 'formula', eId: numbered(container, 'formula', 'formula', state) }, [element('p', {}, words)])
    case 'longTitle':
      if (container !== 'preamble') return element('longTitle', { eId: numbered(container, 'longTitle', 'longTitle', state) }, [element('p', {}, words)])
      return element('p', { class: role }, words)
    case 'recital':
    case 'note':
      return element('p', { class: role }, words)
  }
}

function numbered(container: string, name: string, abbreviation: string, { blocks }: State): string {
  const key = `${container} ${name}`
  const nth = (blocks.get(key) ?? 0) + 1
  blocks.set(key, nth)
  return `${container}__${abbreviation}_${nth}`
}
