import { type Definition, isSubdivision, type Provision, plainText, type Subdivision, text, words } from '../tree/index.ts'
import type { Line } from './line.ts'
import type { ItemStyle } from './openings.ts'
import { definitionOf } from './paragraphs.ts'
import { readInlines } from './readInlines.ts'
import type { Walk } from './walk.ts'

/**
 * An entry of a list of definitions, the words around a list once it has ended, or further words, whose place is then told. A list has
 * ended where a sentence goes on in small letters, or begins after the full stop of the last of its items.
 */
export function continueWords(rest: string, line: Line, walk: Walk, provision: Provision): void {
  const definition = definitionOf(rest)
  if (definition) {
    openDefinition(definition, line, walk, provision)
    return
  }
  const [holder, last] = [walk.items.at(-2)?.node ?? provision, walk.items.at(-1)]
  const closes = last !== undefined && (/^[a-z]/.test(rest) || (!sentences.has(last.list.style) && endsSentence(last.node)))
  if (closes) {
    holder.children.push(words('wrapUp', readInlines(rest)))
    walk.items = walk.items.slice(0, -1)
    return
  }
  if (walk.items.length > 0) walk.unplaced.push(line)
  const into = walk.items.at(-1)?.node ?? provision
  into.children.push(words('content', readInlines(rest)))
}

/** Numbers of items that are sentences themselves, and may run to several paragraphs. */
const sentences: ReadonlySet<ItemStyle> = new Set<ItemStyle>(['(1)', '1.', 'I.'])

function endsSentence({ children }: Subdivision): boolean {
  const own = children.at(-1)
  return own !== undefined && !isSubdivision(own) && /[.!?][”"’)]?$/.test(plainText(own.children).trimEnd())
}

function openDefinition({ term, rest }: { term: string; rest: string }, line: Line, walk: Walk, provision: Provision): void {
  const node: Definition = {
    type: 'definition',
    level: 0,
    num: 0,
    label: '',
    eId: `${provision.eId}__def_${term.replace(/\W+/g, '-')}`,
    kind: 'definition',
    origin: { file: walk.file, line: line.line },
    clause: `definition of ${term}`,
    claims: [],
    sources: [],
    notes: [],
    children: [words('content', [text('“'), { type: 'def', value: term }, text('” '), ...readInlines(rest)])],
  }
  const intro = provision.children.at(-1)
  if (intro && !isSubdivision(intro) && intro.type === 'content') intro.type = 'intro'
  provision.children.push(node)
  walk.items = [{ node, list: { style: '-', last: '' } }]
}
