import type { Positions } from '../../../model/index.ts'

/** Where a JSON text stops being JSON; counted from 0. */
export interface JsonFault {
  offset: number
  expected: string
}

const tokens = {
  space: /[ \t\r\n]*/y,
  string: /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy,
  scalar: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y,
}
/** A bill needs some thirty levels; a file with more than this is meant to exhaust the machine. */
const deepest = 500

/**
 * The line and column of every value of a JSON text, by its path, and of every key; and the place where the text is no JSON.
 * `JSON.parse` tells neither in every version of Node, so this second reading is for messages alone.
 */
export function locateJson(text: string): { positions: Positions; fault?: JsonFault } {
  const positions: Positions = {}
  const point = pointsIn(text)
  let at = 0
  const take = (token: RegExp): string | undefined => {
    token.lastIndex = at
    const found = token.exec(text)?.[0]
    if (found !== undefined) at = token.lastIndex
    return found
  }
  const skip = () => take(tokens.space)
  const mark = (sign: string): boolean => {
    skip()
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  const need = (sign: string, expected: string) => {
    if (!mark(sign)) fail(expected)
  }
  const fail = (expected: string): never => {
    throw Object.assign(new SyntaxError(expected), { fault: { offset: at, expected } })
  }
  const members = (close: string, member: () => void, expected: string) => {
    if (mark(close)) return
    do member()
    while (mark(','))
    need(close, expected)
  }
  const value = (path: string, depth: number): void => {
    skip()
    positions[path] = point(at)
    if (depth > deepest) fail(`at most ${deepest} levels`)
    const below = (name: string | number) => (path ? `${path}/${name}` : `${name}`)
    if (mark('{')) {
      members(
        '}',
        () => {
          skip()
          const start = point(at)
          const key = take(tokens.string) ?? fail('a key in double quotes')
          const name = below(JSON.parse(key) as string)
          positions[`${name}!key`] = start
          need(':', 'a colon after the key')
          value(name, depth + 1)
        },
        'a comma or }',
      )
    } else if (mark('[')) {
      let index = 0
      members(']', () => value(below(index++), depth + 1), 'a comma or ]')
    } else if ((text[at] === '"' ? take(tokens.string) : take(tokens.scalar)) === undefined) fail('a value')
  }
  try {
    value('', 0)
    skip()
    if (at < text.length) fail('the end of the file')
    return { positions }
  } catch (error) {
    if (!(error instanceof SyntaxError && 'fault' in error)) throw error
    return { positions, fault: error.fault as JsonFault }
  }
}

/** Offsets as line and column; asked for in rising order. */
export function pointsIn(text: string): (offset: number) => [line: number, column: number] {
  let [line, start] = [1, 0]
  return (offset) => {
    for (let next = text.indexOf('\n', start); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line += 1
      start = next + 1
    }
    return [line, offset - start + 1]
  }
}

/** Whether a plain value is nested deeper than `locateJson` follows it. */
export function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((member) => (member !== null && typeof member === 'object' ? Object.values(member) : []))
  }
  return false
}
