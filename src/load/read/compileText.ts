import Handlebars from 'handlebars'
import { type Message, message } from '../../messages/index.ts'
import type { CompiledText, Position } from '../../model/index.ts'
import { privateUse } from '../../model/index.ts'
import { markText } from './markText.ts'
import { type Ast, readCalls } from './readCalls.ts'

/** Where a text begins in its file. */
export interface TextPlace {
  file: string
  line: number
  column: number
}

/**
 * Compile a Handlebars text: anchors and lines marked, every call collected with its place. Whether the names exist is asked
 * later, when the whole library is known.
 */
export function compileText(text: string, place: TextPlace, helpers: Record<string, string>): CompiledText | Message[] {
  const stray = privateUse.exec(text)
  if (!stray) return compileMarked(text, place, helpers)
  const { line, column } = positionAt(text, stray.index)
  const at = { file: place.file, line: line + place.line - 1, column: column + place.column - 1 }
  return [message('unusable', 'private-character', 'A character of the private use area stands here', at, 'Delete it; it has no meaning that readers share.')]
}

/** The same of a text that may hold marks already. */
export function compileMarked(text: string, place: TextPlace, helpers: Record<string, string>): CompiledText | Message[] {
  const shift = (at: Position): Position => ({ line: at.line + place.line - 1, column: at.column + place.column - 1 })
  const inFile = (at: Position) => ({ file: place.file, ...shift(at) })
  const messages: Message[] = []
  const deep = tooDeep(text)
  if (deep !== undefined) {
    const reason = `Blocks are nested more than ${deepest} deep`
    return [message('unusable', 'too-deep', reason, inFile(positionAt(text, deep)), 'Divide the text; each {{else if …}} is one level deeper.')]
  }
  const crowded = text.split(/\n\s*\n/).find((paragraph) => (paragraph.match(/[*_]+/g)?.length ?? 0) > mostMarks)
  if (crowded !== undefined) {
    const reason = `A paragraph holds more than ${mostMarks} asterisks or underscores`
    return [
      message('unusable', 'too-many-marks', reason, inFile(positionAt(text, text.indexOf(crowded))), 'Leave out those that set nothing in italics or bold.'),
    ]
  }
  const { marked, anchors } = markText(text)
  for (const [index, anchor] of anchors.entries()) {
    if (anchors.findIndex((other) => other.name === anchor.name) < index) {
      messages.push(message('unusable', 'duplicate-anchor', `Anchor "${anchor.name}" is named twice`, inFile(anchor.at), 'Give each item its own name.'))
    }
  }
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(marked)
  } catch (error) {
    const { line, column, reason } = readSyntaxError(error as Error)
    return [
      ...messages,
      message('unusable', 'handlebars-syntax', reason, inFile({ line, column }), 'Check the braces and quotes: {{param "name"}}, {{#if …}} … {{/if}}.'),
    ]
  }
  const { uses, pieces } = readCalls(program as unknown as Ast, helpers, placeInSource(text, marked), (at, reason, hint) => {
    messages.push(message('unusable', 'unknown-helper', reason, inFile(at), hint))
  })
  if (messages.length > 0) return messages
  return {
    line: place.line,
    uses: uses.map((use) => ({ ...use, at: shift(use.at) })),
    anchors: anchors.map((anchor) => ({ ...anchor, at: shift(anchor.at) })),
    pieces,
  }
}

/** How many marks of emphasis a paragraph may hold: reading weighs each against all the others. */
const mostMarks = 500

/** How deep blocks may be nested: no text that people write comes near, and the time that reading takes grows with its square. */
const deepest = 50

/** Where a text is nested deeper than that. */
function tooDeep(text: string): number | undefined {
  const levels: number[] = []
  for (const { 0: tag, index } of text.matchAll(/\{\{~?\s*(?:#|\/|\^?\s*else\s)/g)) {
    if (tag.includes('/')) levels.pop()
    else if (tag.includes('#')) levels.push(1)
    else levels.push((levels.pop() ?? 0) + 1)
    if (levels.length > deepest || (levels.at(-1) ?? 0) > deepest) return index
  }
  return undefined
}

/** Marks shift columns within a line; the nth opening braces of the marked line are the nth of the source. */
function placeInSource(text: string, marked: string): (node: Ast) => Position {
  const source = text.split('\n')
  const shifted = marked.split('\n')
  const braces = (line: string | undefined) => [...(line ?? '').matchAll(/\{\{/g)].map((match) => match.index)
  return ({ loc }) => {
    const { line, column } = loc.start
    const nth = braces(shifted[line - 1]).filter((index) => index <= column).length - 1
    return { line, column: (braces(source[line - 1])[nth] ?? 0) + 1 }
  }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function readSyntaxError({ message: words }: Error) {
  const mismatch = /^(.*) doesn't match (.*?) - (\d+):(\d+)/.exec(words)
  if (mismatch) {
    return { line: Number(mismatch[3]), column: Number(mismatch[4]) + 1, reason: `The block "${mismatch[1]}" is closed by "${mismatch[2]}"` }
  }
  const line = Number(/line (\d+)/.exec(words)?.[1] ?? 1)
  return { line, column: 1, reason: 'Handlebars cannot read this line' }
}
