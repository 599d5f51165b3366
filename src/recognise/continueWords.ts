import { type Definition, isSubdivision, type Provision, text, words } from '../tree/index.ts'
import type { Line } from './line.ts'
import { definitionOf } from './paragraphs.ts'
import { readInlines } from './readInlines.ts'
import type { Walk } from './walk.ts'

/** An entry of a list of definitions, the end of a sentence around a list, or further words, whose place is then told. */
export function continueWords(rest: string, line: Line, walk: Walk, provision: Provision): void {
  const definition = definitionOf(rest)
  if (definition) {
    openDefinition(definition, line, walk, provision)
    return
  }
  const holder = walk.items.at(-2)?.node ?? provision
  const closes = walk.items.length > 0 && /^[a-z]/.test(rest)
  if (closes) {
    holder.children.push(words('wrapUp', readInlines(rest)))
    walk.items = walk.items.slice(0, -1)
    return
  }
  if (walk.items.length > 0) walk.unplaced.push(line)
  const into = walk.items.at(-1)?.node ?? provision
  into.children.push(words('content', readInlines(rest)))
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
