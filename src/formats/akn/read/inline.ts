import { message } from '../../../messages/index.ts'
import { type Alternative, type Choice, type Inline, joinText, type Note, type Ref, type RefPart, text } from '../../../tree/index.ts'
import { names, prefixes } from '../vocabulary.ts'
import { elementsOf, textOf, trimmed, type XmlElement } from './element.ts'
import { placeOf, type State } from './state.ts'

const subjects: readonly string[] = ['commentary', 'choice', 'change', 'source'] satisfies Note['about'][]

/** The words of an element; notes that stand in it are given to `notes`. */
export function readInlines({ children }: XmlElement, state: State, notes: Note[]): Inline[] {
  return joinText(children.flatMap((child): Inline[] => (typeof child === 'string' ? [text(spaced(child, state))] : inline(child, state, notes))))
}

/** The words of a paragraph: where the toolkit did not write the file, spaces at its ends are layout. */
export function readParagraph(element: XmlElement, state: State, notes: Note[]): Inline[] {
  const nodes = readInlines(element, state, notes)
  if (state.own) return nodes
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first?.type === 'text') nodes[0] = text(first.value.trimStart())
  const end = nodes.at(-1)
  if (last && end?.type === 'text') nodes[nodes.length - 1] = text(end.value.trimEnd())
  return joinText(nodes)
}

function spaced(value: string, { own }: State): string {
  return own ? value : value.replace(/\s+/g, ' ')
}

function inline(element: XmlElement, state: State, notes: Note[]): Inline[] {
  const { name, attributes, law } = element
  const children = () => readInlines(element, state, notes)
  const setting = law.setting ?? ''
  switch (name) {
    case 'authorialNote':
      notes.push(note(element))
      return []
    case 'i':
      return [{ type: 'emphasis', children: children() }]
    case 'b':
      return [{ type: 'strong', children: children() }]
    case 'placeholder':
      return law.setting === undefined ? children() : [{ type: 'blank', label: textOf(element).slice(1, -1), setting }]
    case 'def':
      return [{ type: 'def', value: spaced(textOf(element), state) }]
    case 'term':
      return [{ type: 'term', value: spaced(textOf(element), state), clause: clauseOf(element, state) }]
    case 'ref':
      return ref(element, state, children)
    case 'inline':
      switch (attributes.name) {
        case names.value:
          return [{ type: 'value', value: textOf(element), setting }]
        case names.penalty:
          return [{ type: 'penalty', class: law.class ?? '', children: children() }]
        case names.option:
          return [{ type: 'option', setting, children: children() }]
        case names.choice:
          return [choice(element, state, notes)]
        case names.ref:
          return ref(element, state, children)
      }
      return children()
    case 'noteRef':
      return []
    case 'br':
    case 'eol':
      return [text(' ')]
  }
  return children()
}

function note(element: XmlElement): Note {
  const about = subjects.find((subject) => subject === element.attributes.class) as Note['about'] | undefined
  return about ? { type: 'note', about, value: textOf(element) } : { type: 'note', about: 'commentary', value: trimmed(textOf(element)) }
}

function clauseOf(element: XmlElement, state: State): string {
  const name = element.attributes.refersTo?.replace(/^#/, '') ?? ''
  const clause = state.terms.get(name)
  if (clause === undefined && state.own) {
    const hint = 'Give it a TLCTerm among the references, or take the <term> away.'
    state.messages.push(message('finding', 'term-unknown', `The term refers to "${name}", which the references do not name`, placeOf(element, state), hint))
  }
  return clause ?? name.replace(prefixes.term, '')
}

function choice(element: XmlElement, state: State, notes: Note[]): Choice {
  const { setting = '', question = '', preferred = '' } = element.law
  const children = elementsOf(element).map((alternative): Alternative => {
    const { id = '', mark = '', label = '', effect } = alternative.law
    const words = inside(readInlines(alternative, state, notes), `[${mark}: `, ']')
    return { type: 'alternative', id, mark, label, ...(effect === undefined ? {} : { effect }), children: words }
  })
  return { type: 'choice', setting, question, preferred, children }
}

/** Words without what the writer printed around them. */
function inside(nodes: Inline[], before: string, after: string): Inline[] {
  const made = [...nodes]
  const first = made[0]
  if (first?.type === 'text' && first.value.startsWith(before)) made[0] = text(first.value.slice(before.length))
  const last = made.at(-1)
  if (last?.type === 'text' && last.value.endsWith(after)) made[made.length - 1] = text(last.value.slice(0, -after.length))
  return joinText(made)
}

/** A reference into the act; one that leads out of it, or nowhere, is words in a file that others made. */
function ref(element: XmlElement, state: State, children: () => Inline[]): Inline[] {
  const { href } = element.attributes
  const { target, number, capital, at = '' } = element.law
  const eId = href?.startsWith('#') ? href.slice(1) : undefined
  const leads = eId !== undefined && state.eIds.has(eId)
  if (eId !== undefined && !leads) {
    const hint = 'Lead it to the eId of a unit that is there, or take the reference away.'
    const severity = state.own ? 'finding' : 'warning'
    state.messages.push(message(severity, 'reference-to-missing', `The reference leads to "${eId}", which is not in the file`, placeOf(element, state), hint))
  }
  if (target === undefined && !leads) return children()
  const [line = 1, column = 1] = at.split(':').map(Number)
  const made: Ref = {
    type: 'ref',
    target: target ?? eId ?? '',
    parts: parts(element, eId, number),
    at: at ? { line, column } : { line: element.line, column: element.column },
  }
  return [{ ...made, ...(eId === undefined ? {} : { eId }), ...(capital === undefined ? {} : { capital: capital === 'true' }) }]
}

function parts(element: XmlElement, eId: string | undefined, number: string | undefined): RefPart[] {
  if (number !== undefined) return [{ value: textOf(element), eId, ...(number === '' ? {} : { number }) }]
  const spans = elementsOf(element)
  if (spans.length === 0) return textOf(element) === '' ? [] : [{ value: textOf(element) }]
  return spans.map((span) => {
    const { to, number } = span.law
    return { value: textOf(span), ...(to === undefined ? {} : { eId: to }), ...(number === undefined ? {} : { number }) }
  })
}
