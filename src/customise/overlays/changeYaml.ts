import { isDeepStrictEqual } from 'node:util'
import { Composer, CST, type Document, isMap, isScalar, type Pair, Parser, parseDocument, stringify } from 'yaml'
import type { ValueChange } from './mergeValue.ts'

/** A change of a value, or of the name of a key. */
export type YamlChange = ValueChange | { path: string[]; name: string }

/**
 * A YAML text with some values changed and every other character as it was. A text is put in place of the one before; what cannot be
 * so set is set in the document, which then writes itself. Undefined where the file cannot take the change (an alias in it, say).
 */
export function changeYaml(source: string, changes: readonly YamlChange[]): string | undefined {
  const windows = source.includes('\r\n')
  let text: string | undefined = source.replaceAll('\r\n', '\n')
  for (const change of changes) text = text === undefined ? undefined : changeOne(text, change)
  return windows ? text?.replaceAll('\n', '\r\n') : text
}

/** The ways to make a change, the gentlest first; the first that gives what was asked is taken. */
const ways = [inPlace, inQuotes, atEnd, inDocument]

function changeOne(text: string, change: YamlChange): string | undefined {
  const wanted = changed(parseDocument(text).toJS(), change.path, change)
  for (const way of ways) {
    const made = way(text, change)
    const read = made === undefined ? undefined : parseDocument(made)
    if (read && read.errors.length === 0 && isDeepStrictEqual(read.toJS(), wanted)) return made
  }
  return undefined
}

function changed(value: unknown, [key = '', ...rest]: string[], change: YamlChange): unknown {
  const map = Object.entries((value ?? {}) as Record<string, unknown>)
  if (rest.length > 0) return Object.fromEntries([...map.filter(([name]) => name !== key), [key, changed(Object.fromEntries(map)[key], rest, change)]])
  if ('name' in change) return Object.fromEntries(map.map(([name, held]) => [name === key ? change.name : name, held]))
  const others = map.filter(([name]) => name !== key)
  return Object.fromEntries(change.to === undefined ? others : [...others, [key, change.to]])
}

function inPlace(text: string, change: YamlChange, type?: 'QUOTE_DOUBLE'): string | undefined {
  const tokens = [...new Parser().parse(text)]
  const [document] = new Composer({ keepSourceTokens: true }).compose(tokens)
  const to = 'name' in change ? change.name : change.to
  const node = 'name' in change ? pairAt(document as Document, change.path)?.key : (document as Document).getIn(change.path, true)
  if (!isScalar(node) || !node.srcToken || typeof node.value !== 'string' || typeof to !== 'string') return undefined
  const parent = (document as Document).getIn(change.path.slice(0, -1), true)
  const inFlow = isMap(parent) && parent.flow === true
  const implicitKey = 'name' in change
  CST.setScalarValue(node.srcToken, to, { implicitKey, inFlow, afterKey: !implicitKey, ...(type ? { type } : {}) })
  return tokens.map((token) => CST.stringify(token)).join('')
}

function inQuotes(text: string, change: YamlChange): string | undefined {
  return inPlace(text, change, 'QUOTE_DOUBLE')
}

/** A new key of the file stands at its end. */
function atEnd(text: string, change: YamlChange): string | undefined {
  const [key, ...rest] = change.path
  if ('name' in change || key === undefined || rest.length > 0 || typeof change.to !== 'string') return undefined
  return `${text}${text.endsWith('\n') ? '' : '\n'}${stringify({ [key]: change.to })}`
}

function inDocument(text: string, change: YamlChange): string {
  const document = parseDocument(text)
  const pair = 'name' in change ? pairAt(document, change.path) : undefined
  if (pair && isScalar(pair.key) && 'name' in change) pair.key.value = change.name
  else if (!('name' in change) && change.to === undefined) document.deleteIn(change.path)
  else if (!('name' in change)) document.setIn(change.path, change.to)
  return document.toString({ lineWidth: 0 })
}

function pairAt(document: Document, path: string[]): Pair | undefined {
  const parent = document.getIn(path.slice(0, -1), true)
  return isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
}
