import { type Message, message } from '../../messages/index.ts'
import type { Bill, Outline } from '../../tree/index.ts'
import { outline as outlineSchema } from '../../tree/schema/outline.ts'
import type { ReadBill } from '../readBill.ts'
import { readBlocks } from './blocks.ts'
import { checkLinks, eIdsOf } from './checkNames.ts'
import { checkNumbers } from './checkNumbers.ts'
import { childOf, childrenOf, elementsOf, textOf, type XmlElement } from './element.ts'
import { foundIdentity, instrumentsOf, linksOf, ownIdentity, termsOf } from './metadata.ts'
import { openXml } from './openXml.ts'
import { outlineFound } from './outlineFound.ts'
import { passOver, placeOf, type State } from './state.ts'
import { readUpper } from './upper.ts'
import { withoutLayout } from './withoutLayout.ts'

/** What a document is made of, as far as a bill has it. */
const parts = new Set(['meta', 'coverPage', 'preface', 'preamble', 'body', 'conclusions'])

/**
 * A bill from Akoma Ntoso 3.0. What `write/akn` wrote comes back whole; a bill or act that others wrote is read as far as the standard
 * says what it is, and what that leaves out is told.
 */
export function readAkn(text: string, file: string): ReadBill {
  const root = openXml(text, file)
  if (root instanceof Error) return { messages: [root as Message] }
  const found = documentOf(root, file)
  if (found instanceof Error) return { messages: [found as Message] }
  const proprietary = childrenOf(childOf(found, 'meta'), 'proprietary')
    .flatMap(elementsOf)
    .filter(({ space }) => space === 'law')
  const said = proprietary.find(({ name }) => name === 'bill')
  const kept = proprietary.find(({ name }) => name === 'outline')
  const outline = kept && outlineOf(kept, file)
  const document = said && kept ? withoutLayout(found) : found
  const meta = childOf(document, 'meta')
  const body = childOf(document, 'body')
  if (!meta || !body) return { messages: [missing(document, meta ? 'body' : 'meta', file)] }
  if (outline instanceof Error) return { messages: [outline] }
  const references = childOf(meta, 'references')
  const state: State = {
    file,
    own: said !== undefined && outline !== undefined,
    outline: outline ?? outlineFound(body),
    terms: termsOf(references),
    links: linksOf(meta),
    eIds: new Map(),
    counts: { own: 0, inserted: 0 },
    messages: [],
  }
  state.eIds = eIdsOf(document, state)
  if (state.own) checkLinks(meta, state)
  else state.messages.push(foreign(document, file))
  const bill: Bill = {
    type: 'bill',
    ...(said ? ownIdentity(said) : foundIdentity(meta, document)),
    outline: state.outline,
    instruments: instrumentsOf(references),
    children: [
      { type: 'preface', children: readBlocks(childOf(document, 'preface'), state, 'note') },
      { type: 'preamble', children: readBlocks(childOf(document, 'preamble'), state, 'formula') },
      { type: 'body', children: readUpper(body, { eId: '', depth: 0, inserted: false }, state) },
      { type: 'conclusions', children: readBlocks(childOf(document, 'conclusions'), state, 'note') },
    ],
  }
  for (const child of elementsOf(document)) if (!parts.has(child.name)) passOver(child, state)
  checkNumbers(bill, state)
  return { bill, messages: state.messages }
}

function documentOf(root: XmlElement, file: string): XmlElement | Message {
  if (root.name !== 'akomaNtoso' || root.space !== 'akn') {
    const hint = 'The root must be <akomaNtoso> in the namespace of Akoma Ntoso 3.0.'
    return message('unusable', 'not-akoma-ntoso', `<${root.name}> is not the root of a file in Akoma Ntoso 3.0`, placeOf(root, { file }), hint)
  }
  const found = elementsOf(root).find(({ name }) => name === 'bill' || name === 'act')
  if (found) return found
  const [other = root] = elementsOf(root)
  const hint = 'Give a file that holds a <bill> or an <act>.'
  return message(
    'unusable',
    'no-bill',
    `The file holds ${other === root ? 'no document' : `a <${other.name}>`} and no bill or act`,
    placeOf(other, { file }),
    hint,
  )
}

function missing(document: XmlElement, name: string, file: string): Message {
  return message(
    'unusable',
    'element-missing',
    `The <${document.name}> has no <${name}>`,
    placeOf(document, { file }),
    'Check the file against the schema of Akoma Ntoso 3.0.',
  )
}

function outlineOf(element: XmlElement, file: string): Outline | Message {
  const refused = message(
    'unusable',
    'outline-wrong',
    'The outline of the act cannot be read',
    placeOf(element, { file }),
    'Put it back as the toolkit wrote it, or take it out.',
  )
  try {
    const { success, data } = outlineSchema.safeParse(JSON.parse(textOf(element).replace(/\s*\n\s*/g, ' ')))
    return success ? data : refused
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused
  }
}

function foreign(document: XmlElement, file: string): Message {
  const reason = 'The file does not say which clauses, settings and claims it comes from: it is read as far as the standard goes'
  return message('warning', 'no-origins', reason, placeOf(document, { file }), 'Read what is written against the file; Word counts by itself.')
}
