import { VFileMessage } from 'vfile-message'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** Why a text is not read as XML, and where. */
export interface XmlFault {
  fault: 'doctype' | 'syntax' | 'depth'
  reason: string
  line: number
  column: number
}

const doctype = '<!DOCTYPE'

/**
 * The root element of an XML text, every node with its place; what keeps the text from being read where something does. Declarations
 * of document types are refused, so that no entity is ever expanded.
 */
export function parseXml(text: string): Element | XmlFault {
  const root = behindProlog(text)
  if (text.slice(root, root + doctype.length).toUpperCase() === doctype) {
    const before = text.slice(0, root).split('\n')
    return { fault: 'doctype', reason: 'A document type declaration is not read', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  try {
    const root = (fromXml(text) as Root).children.find((node) => node.type === 'element')
    return root ?? { fault: 'syntax', reason: 'It holds no element', line: 1, column: 1 }
  } catch (error) {
    return faultOf(error)
  }
}

/** Where the prolog of comments and instructions ends. Piece by piece, because one pattern for all of it would try each way to divide them. */
function behindProlog(text: string): number {
  const piece = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (piece.lastIndex = at; piece.test(text); piece.lastIndex = at) at = piece.lastIndex
  return at
}

/** The root element of an XML text that has no need to tell a place; throws where it cannot be read. */
export function openXml(text: string): Element {
  const found = parseXml(text)
  if ('fault' in found) throw new Error(found.reason)
  return found
}

function faultOf(error: unknown): XmlFault {
  const cause = error instanceof VFileMessage ? error.cause : error
  if (cause instanceof RangeError) return { fault: 'depth', reason: 'The elements are nested too deep', line: 1, column: 1 }
  if (!(error instanceof VFileMessage)) throw error
  const [reason = ''] = String((cause as Error | undefined)?.message ?? error.reason).split('\n')
  const plain = reason.replace(/ \(line \d+, column \d+\)$/, '')
  return { fault: 'syntax', reason: `This is no well-formed XML: ${plain}`, line: error.line ?? 1, column: error.column ?? 1 }
}
