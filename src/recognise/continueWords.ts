import {
  type Definition,
  eIdBelow,
  type Figure,
  isFigure,
  isTabular,
  isWords,
  type Line,
  mapBelow,
  type Provision,
  plainText,
  type Subdivision,
  text,
  type Words,
  words,
} from '../tree/index.ts'
import type { ItemStyle } from './openings.ts'
import { definitionOf, type Entry } from './paragraphs.ts'
import { readInlines } from './readInlines.ts'
import type { Walk } from './walk.ts'

/**
 * An entry of a list of definitions, the words around a list once it has ended, or further words, whose place is then told. A list has
 * ended where a sentence goes on in small letters, or begins after the full stop of the last of its items.
 */
export function continueWords(rest: string, line: Line, walk: Walk, provision: Provision): void {
  if (line.block) {
    const holder = walk.items.at(-1)?.node ?? provision
    holder.children.push(recognisedBlock(line.block, walk))
    return
  }
  const definition = definitionOf(rest, walk.idiom)
  if (definition) {
    openDefinition(definition, line, walk, provision)
    return
  }
  const [holder, last] = [walk.items.at(-2)?.node ?? provision, walk.items.at(-1)]
  const closes = last !== undefined && !endsInBlock(last.node) && (/^[a-z]/.test(rest) || (!sentences.has(last.list.style) && endsSentence(last.node)))
  if (closes) {
    holder.children.push(words('wrapUp', readInlines(rest, walk.idiom)))
    walk.items = walk.items.slice(0, -1)
    return
  }
  if (walk.items.length > 0 && !(last && endsInBlock(last.node))) walk.unplaced.push(line)
  const into = walk.items.at(-1)?.node ?? provision
  into.children.push(words('content', readInlines(rest, walk.idiom)))
}

/** Numbers of items that are sentences themselves, and may run to several paragraphs. */
const sentences: ReadonlySet<ItemStyle> = new Set<ItemStyle>(['(1)', '1.', 'I.'])

/** The words of a table refer as those around it do; those put into another law do not. */
function recognisedBlock(block: Figure | Words, { idiom }: Walk): Figure | Words {
  return mapBelow(block, (node) =>
    isTabular(node) ? { ...node, children: node.children.flatMap((one) => (one.type === 'text' ? readInlines(one.value, idiom) : one)) } : undefined,
  )
}

/** Whether words that follow go on with what a table or formula broke off. */
function endsInBlock({ children }: Subdivision): boolean {
  const last = children.at(-1)
  return last !== undefined && (isFigure(last) || last.type === 'formula')
}

function endsSentence({ children }: Subdivision): boolean {
  const own = children.at(-1)
  return own !== undefined && isWords(own) && /[.!?][”"’)]?$/.test(plainText(own.children).trimEnd())
}

function openDefinition({ before, term, behind }: Entry, line: Line, walk: Walk, provision: Provision): void {
  const node: Definition = {
    type: 'definition',
    level: 0,
    num: 0,
    label: '',
    eId: eIdBelow(provision.eId, 'definition', term, walk.taken),
    kind: 'definition',
    origin: { file: walk.file, line: line.line },
    clause: `definition of ${term}`,
    claims: [],
    sources: [],
    children: [words('content', [...(before === '' ? [] : [text(before)]), { type: 'def', value: term }, ...readInlines(behind, walk.idiom)])],
  }
  const intro = provision.children.at(-1)
  if (intro?.type === 'content') intro.type = 'intro'
  provision.children.push(node)
  walk.items = [{ node, list: { style: '-', last: '' } }]
}
