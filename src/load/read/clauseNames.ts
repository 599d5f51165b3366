import { isPair, isScalar, isSeq, LineCounter, parseDocument, type Scalar, visit } from 'yaml'
import { clauseCalls } from './clauseCalls.ts'

/** Where a file names a clause, or with a jurisdiction a choice or parameter of one: `theme/clause.choice`. */
export interface ClauseName {
  name: string
  /** Among what it stands in a jurisdiction; empty elsewhere. */
  group: '' | 'choices.' | 'parameters.'
  line: number
  column: number
  /** Whether it stands here letter for letter, and not by an escape or an alias: it can be written anew. */
  plain: boolean
}

export type NamingFile = 'clause' | 'overlay' | 'jurisdiction' | 'template'

/** Every clause that a file names in its calls, under `requires` or among what a jurisdiction settles. The source has Unix line ends. */
export function clauseNames(kind: NamingFile, source: string): ClauseName[] {
  return kind === 'template' ? namesInTemplate(source) : namesInYaml(kind, source)
}

function namesInTemplate(source: string): ClauseName[] {
  const start = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0].length ?? 0
  return (clauseCalls(source.slice(start)) ?? []).map(({ clause, offset }) => {
    const before = source.slice(0, start + offset).split('\n')
    return { name: clause, group: '', line: before.length, column: (before.at(-1)?.length ?? 0) + 1, plain: true }
  })
}

function namesInYaml(kind: 'clause' | 'overlay' | 'jurisdiction', source: string): ClauseName[] {
  const lines = new LineCounter()
  const found: ClauseName[] = []
  let aliases = false
  visit(parseDocument(source, { lineCounter: lines }), {
    Alias: () => {
      aliases = true
    },
    Scalar: (key, node, ancestors) => {
      const keys = ancestors.flatMap((above) => (isPair(above) && isScalar(above.key) ? String(above.key.value) : []))
      const role = roleOf(kind, keys, key === 'key', isSeq(ancestors.at(-1)))
      const group = kind !== 'jurisdiction' ? '' : keys[0] === 'choices' ? 'choices.' : 'parameters.'
      if (role && typeof node.value === 'string') found.push(...namesInScalar(node as Scalar<string>, role, group, source, lines))
    },
  })
  return aliases ? found.map((name) => ({ ...name, plain: false })) : found
}

/** Whether a value of a YAML file is a text with calls, or a name by itself. */
function roleOf(kind: 'clause' | 'overlay' | 'jurisdiction', keys: string[], isKey: boolean, inList: boolean): 'text' | 'name' | undefined {
  if (kind === 'jurisdiction') return isKey && keys.length === 2 && (keys[0] === 'choices' || keys[0] === 'parameters') ? 'name' : undefined
  const last = keys.at(-1) ?? ''
  const field = last.split('.').at(-1)
  if (isKey) return undefined
  if (kind === 'clause' && keys.length === 1 && last === 'of') return 'name'
  if (inList) return field === 'requires' ? 'name' : undefined
  return field === 'text' || last.startsWith('#') ? 'text' : undefined
}

function namesInScalar(node: Scalar<string>, role: 'text' | 'name', group: ClauseName['group'], source: string, lines: LineCounter): ClauseName[] {
  const { value } = node
  const [from = 0, to = 0] = node.range ?? []
  // The head of a block may hold a comment, which is no part of the text.
  const start = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? source.indexOf('\n', from) : from
  const written = source.slice(start, to)
  const calls = role === 'name' ? [{ clause: value, offset: 0 }] : (clauseCalls(value) ?? quotedNames(value))
  return calls.map(({ clause, offset }) => {
    // The nth time that a name stands in the value is the nth time in the file, unless an escape hides one.
    const [inValue, inSource] = [standingsOf(clause, value), standingsOf(clause, written)]
    const at = inValue.length === inSource.length ? inSource[inValue.indexOf(offset)] : undefined
    const { line, col } = lines.linePos(at === undefined ? from : start + at)
    return { name: clause, group, line, column: col, plain: at !== undefined }
  })
}

/** Names in a text that Handlebars cannot read. */
function quotedNames(text: string) {
  return [...text.matchAll(/(?<=["'])[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?=[#"'])/g)].map(({ 0: clause, index: offset }) => ({ clause, offset }))
}

function standingsOf(name: string, text: string): number[] {
  return [...text.matchAll(new RegExp(`(?<![a-z0-9/-])${name.replace(/[.\\]/g, '\\$&')}(?![a-z0-9/-])`, 'g'))].map(({ index }) => index)
}
