import type { Element, ElementContent } from 'xast'
import { type Choice, type Inline, plainText, type Ref } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import { names } from '../vocabulary.ts'
import type { State } from './state.ts'

/** Inline nodes as elements whose text, read alone, is the printed words. */
export function inlines(nodes: Inline[], state: State): ElementContent[] {
  return nodes.map((node) => inline(node, state))
}

function inline(node: Inline, state: State): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'emphasis':
      return element('i', {}, inlines(node.children, state))
    case 'strong':
      return element('b', {}, inlines(node.children, state))
    case 'value':
      return element('inline', { name: names.value, 'law:setting': node.setting }, [node.value])
    case 'blank':
      return element('placeholder', { 'law:setting': node.setting }, [plainText([node])])
    case 'def':
      return element('def', {}, [node.value])
    case 'term':
      return element('term', { refersTo: `#${state.terms.get(node.clause)?.eId}` }, [node.value])
    case 'penalty':
      return element('inline', { name: names.penalty, 'law:class': node.class }, inlines(node.children, state))
    case 'option':
      return element('inline', { name: names.option, 'law:setting': node.setting }, inlines(node.children, state))
    case 'choice':
      return choice(node, state)
    case 'ref':
      return ref(node)
  }
}

function choice({ setting, question, preferred, children }: Choice, state: State): Element {
  const alternatives = children.map(({ id, mark, label, effect, children }) =>
    element('inline', { name: names.alternative, 'law:id': id, 'law:mark': mark, 'law:label': label, 'law:effect': effect }, [
      `[${mark}: `,
      ...inlines(children, state),
      ']',
    ]),
  )
  const printed = alternatives.flatMap((alternative, index) => (index === 0 ? [alternative] : [' ', alternative]))
  return element('inline', { name: names.choice, 'law:setting': setting, 'law:question': question, 'law:preferred': preferred }, printed)
}

/** A reference; one whose target is not in the act has nowhere to lead and is a generic element. */
function ref({ target, parts, eId, capital, at }: Ref): Element {
  const kept = { 'law:target': target, 'law:capital': capital?.toString(), 'law:at': `${at.line}:${at.column}` }
  const [only, ...more] = parts
  const whole = only && more.length === 0 && only.value !== '' && eId !== undefined && only.eId === eId
  const printed = whole ? [only.value] : parts.map((part) => element('span', { 'law:to': part.eId, 'law:number': part.number }, [part.value]))
  const number = whole ? { 'law:number': only.number ?? '' } : {}
  return eId === undefined ? element('inline', { name: names.ref, ...kept }, printed) : element('ref', { href: `#${eId}`, ...kept, ...number }, printed)
}
