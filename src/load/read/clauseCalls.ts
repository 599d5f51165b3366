import Handlebars from 'handlebars'
import type { Ast } from './readCalls.ts'

/** A clause that a text names in a call, and where its name begins. */
export interface ClauseCall {
  clause: string
  offset: number
}

const naming: ReadonlySet<string> = new Set(['ref', 'included', 'clause'])
const clauseName = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?=#|$)/

/** The clauses that the calls of a Handlebars text name, in order; undefined where it cannot be read. */
export function clauseCalls(text: string): ClauseCall[] | undefined {
  let program: unknown
  try {
    program = Handlebars.parse(text)
  } catch {
    return undefined
  }
  const lines = text.split('\n')
  const startOf = (line: number) => lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  const calls = literalsBelow(program).flatMap(({ value, loc }): ClauseCall[] => {
    const clause = clauseName.exec(String(value))?.[0]
    return clause === undefined ? [] : [{ clause, offset: startOf(loc.start.line) + loc.start.column + 1 }]
  })
  return calls.every(({ clause, offset }) => text.startsWith(clause, offset)) ? calls.sort((a, b) => a.offset - b.offset) : undefined
}

/** What the calls that name a clause are given. */
function literalsBelow(node: unknown): Ast[] {
  if (typeof node !== 'object' || node === null) return []
  const { path, params } = node as { path?: { original?: unknown }; params?: Ast[] }
  const [given] = naming.has(String(path?.original)) ? (params ?? []) : []
  return [...(given?.type === 'StringLiteral' ? [given] : []), ...Object.values(node).flatMap(literalsBelow)]
}
