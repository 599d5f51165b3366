import { Document, Scalar } from 'yaml'
import { type Message, message, suggest } from '../../messages/index.ts'
import type { Clause, LoadedClause, Overlay } from '../../model/index.ts'
import { anchorsIn, itemWords } from './clauseItems.ts'

/** What kind of change an overlay begins with. */
export type OverlayStart =
  | { action: 'patch'; item?: string | undefined }
  | { action: 'replace' }
  | { action: 'insert'; where: 'before' | 'after'; item: string }
  | { action: 'omit'; item?: string | undefined }

const modeline = ' yaml-language-server: $schema=../node_modules/model-law/dist/schemas/overlay.schema.json'

/**
 * The text of an overlay file that begins from what a clause says now; `digest` is that of the clause's file, which the change is
 * made against. A message where the clause has no such item.
 */
export function startOverlay(clause: LoadedClause, digest: string, reason: string, start: OverlayStart): string | Message {
  const { value } = clause
  const item = 'item' in start ? start.item : undefined
  const anchors = anchorsIn(value.text)
  if (item !== undefined && !anchors.includes(item)) {
    const hint = suggest(item, anchors, anchors.length > 0 ? `${value.id} has ${anchors.join(', ')}.` : `${value.id} names no item.`)
    return message('unusable', 'unknown-anchor', `Unknown anchor "${item}" in ${value.id}`, undefined, hint)
  }
  return written({ clause: value.id, digest, reason, ...bodyOf(value, start) }, `\n ${adviceFor(start, value)}`)
}

/** The text of an overlay file that is whole as it is. */
export function overlayText({ patch, ...overlay }: Overlay): string {
  const fields = Object.entries(patch ?? {}).map(([field, words]) => [field, typeof words === 'string' && words.includes('\n') ? block(words) : words])
  return written({ ...overlay, ...(patch ? { patch: Object.fromEntries(fields) } : {}) }, '')
}

function written(overlay: object, advice: string): string {
  const document = new Document(overlay)
  document.commentBefore = modeline + advice
  return document.toString({ lineWidth: 160 })
}

function bodyOf(clause: Clause, start: OverlayStart): Record<string, unknown> {
  switch (start.action) {
    case 'patch':
      return { patch: start.item === undefined ? { text: block(clause.text) } : { [start.item]: block(itemWords(clause.text, start.item) ?? '') } }
    case 'replace': {
      const { id: _, ...fields } = clause
      return { replace: { ...withoutEmpty(fields), text: block(clause.text) } }
    }
    case 'insert':
      return { insert: { [start.where]: start.item, text: block('Write the new item here, without a number.') } }
    case 'omit':
      return { omit: start.item ?? true }
  }
}

/** A text of several lines as YAML shows it best. */
function block(words: string): Scalar<string> {
  const scalar = new Scalar(`${words.trimEnd()}\n`)
  scalar.type = 'BLOCK_LITERAL'
  return scalar
}

/** Keys that only repeat their default say nothing. */
function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0))
}

function adviceFor(start: OverlayStart, { text, parameters }: Clause): string {
  if (start.action === 'omit') return 'Left out of every act of this project. draft diff tells what that costs.'
  if (start.action !== 'patch') return 'Change what follows; draft diff tells what it costs.'
  const items = anchorsIn(text).join(', ')
  const fields = ['heading', ...Object.keys(parameters).map((name) => `parameters.${name}.default`)].join(', ')
  return `Change what follows. A patch takes fields (${fields}, …)${items ? ` and items (${items})` : ''}; draft diff tells what it costs.`
}
