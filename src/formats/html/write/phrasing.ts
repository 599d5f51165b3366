import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Choice, type Inline, plainText, type Ref, type Term } from '../../../tree/index.ts'
import type { DefinedTerm } from './definedTerms.ts'

type Terms = ReadonlyMap<string, DefinedTerm>

/** Inline nodes as HTML: uses of terms and references as links, blanks and open choices marked. */
export function phrasing(nodes: Inline[], terms: Terms): ElementContent[] {
  return nodes.flatMap((node) => inline(node, terms))
}

function inline(node: Inline, terms: Terms): ElementContent[] {
  switch (node.type) {
    case 'text':
    case 'value':
      return [{ type: 'text', value: node.value }]
    case 'emphasis':
      return [h('em', phrasing(node.children, terms))]
    case 'strong':
      return [h('strong', phrasing(node.children, terms))]
    case 'penalty':
    case 'option':
      return phrasing(node.children, terms)
    case 'def':
      return [h('dfn', node.value)]
    case 'blank':
      return [h('mark', { class: 'blank' }, plainText([node]))]
    case 'choice':
      return choice(node, terms)
    case 'ref':
      return [reference(node)]
    case 'term':
      return [term(node, terms)]
  }
}

/** Each option in its own shaded brackets, told apart by its mark. */
function choice({ children }: Choice, terms: Terms): ElementContent[] {
  const told = children.map(({ mark, children }) => h('span', { class: 'option' }, [h('b', `[${mark}: `), ...phrasing(children, terms), h('b', ']')]))
  return told.flatMap((option, index) => (index === 0 ? [option] : [{ type: 'text', value: ' ' }, option]))
}

function reference(node: Ref): ElementContent {
  const words = plainText([node])
  return node.eId === undefined ? h('mark', { class: 'blank' }, words) : h('a', { class: 'ref', href: `#${node.eId}` }, words)
}

function term({ value, clause }: Term, terms: Terms): ElementContent {
  const found = terms.get(clause)
  if (!found) return { type: 'text', value }
  const { definition, card } = found
  // There are thousands of these; the builder would look up each property anew.
  const properties = { className: ['term'], href: `#${definition.eId}`, interestfor: card, ariaDescribedBy: [card] }
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value }] }
}
