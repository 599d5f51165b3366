import { type Message, message } from '../../../messages/index.ts'
import type { Bill, Outline } from '../../../tree/index.ts'
import { outline as outlineSchema } from '../../../tree/schema/index.ts'
import type { ReadBill } from '../../format.ts'
import { attachmentsOf } from './attachments.ts'
import { readBlocks } from './blocks.ts'
import { checkLinks, eIdsOf } from './checkNames.ts'
import { checkNumbers } from './checkNumbers.ts'
import { childOf, childrenOf, descendantsOf, elementsOf, textOf, type XmlElement } from './element.ts'
import { foundIdentity, instrumentsOf, linksOf, ownIdentity, termsOf } from './metadata.ts'
import { openXml } from './openXml.ts'
import { outlineFound } from './outlineFound.ts'
import { placeOf, type State } from './state.ts'
import { readUpper } from './upper.ts'
import { withoutLayout } from './withoutLayout.ts'

/**
 * A bill from Akoma Ntoso 3.0. What `write/akn` wrote comes back whole; a bill or act that others wrote is read as far as the standard
 * says what it is; words of which it does not are kept as plain paragraphs.
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
  const attached = attachmentsOf(root, found)
  const state: State = {
    file,
    own: said !== undefined && outline !== undefined,
    outline: outline ?? outlineFound(body, attached),
    terms: termsOf(references),
    links: linksOf(meta),
    eIds: new Map(),
    taken: new Set(),
    counts: { own: 0, inserted: 0, schedules: 0 },
    waiting: [],
    messages: [],
  }
  state.eIds = eIdsOf(document, state)
  state.taken = new Set(state.eIds.keys())
  if (state.own) checkLinks(meta, state)
  else state.messages.push(foreign(document, file))
  const bill: Bill = {
    type: 'bill',
    ...(said ? ownIdentity(said) : foundIdentity(meta, document)),
    outline: state.outline,
    instruments: instrumentsOf(references),
    children: [
      { type: 'preface', children: ['coverPage', 'preface'].flatMap((name) => readBlocks(childOf(document, name), state, 'note')) },
      { type: 'preamble', children: readBlocks(childOf(document, 'preamble'), state, 'formula') },
      {
        type: 'body',
        children: [body, attached].flatMap((part) => readUpper(part, { eId: '', depth: 0, inserted: false }, state)),
      },
      { type: 'conclusions', children: readBlocks(childOf(document, 'conclusions'), state, 'note') },
    ],
  }
  checkNumbers(bill, state)
  return { bill, ...(state.own ? {} : { foreign: true }), messages: state.messages }
}

function documentOf(root: XmlElement, file: string): XmlElement | Message {
  if (root.name !== 'akomaNtoso' || root.space !== 'akn') {
    const hint = 'The root must be <akomaNtoso> in the namespace of Akoma Ntoso 3.0.'
    return message('unusable', 'not-akoma-ntoso', `<${root.name}> is not the root of a file in Akoma Ntoso 3.0`, placeOf(root, { file }), hint)
  }
  // A collection holds its documents as components.
  const found = elementsOf(root)
    .concat([...descendantsOf(root)])
    .find(({ name }) => name === 'bill' || name === 'act')
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

export { aknLines } from './aknLines.ts'
