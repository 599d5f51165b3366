import { mark, type Settings, type TextCall, type TextCondition, type TextPiece } from '../model/index.ts'
import type { Inline } from '../tree/index.ts'
import { conditions, printers } from './helpers.ts'
import { printChange } from './printChange.ts'
import type { Rendering } from './rendering.ts'

/** The Markdown of a rendering's text; values stand in it as marks. */
export function renderText(rendering: Rendering): string {
  return rendered(rendering.text.pieces, rendering)
}

function rendered(pieces: readonly TextPiece[], rendering: Rendering): string {
  const words = pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    if ('call' in piece) return placed(piece, rendering) ?? printed(piece, rendering)
    return rendered(holds(piece.when, rendering) ? piece.inside : piece.otherwise, rendering)
  })
  return words.join('')
}

/** A call that places clauses, or items of a list. */
function placed({ call, arg, inside = [] }: TextCall, rendering: Rendering): string | undefined {
  if (call === 'clause') rendering.included.add(arg)
  if (call === 'clause' || call === 'part') return `\n\n${mark.clause(arg)}\n\n`
  if (call === 'amend') return `\n\n${mark.amend(arg)}\n\n${rendered(inside, rendering)}\n\n${mark.amend('')}\n\n`
  return call === 'amendments' ? listedChanges(rendering) : undefined
}

function printed({ call, arg, plural, forms = [] }: TextCall, rendering: Rendering): string {
  const print = printers[call]
  if (!print) throw new Error(`the call ${call} was not checked`)
  return leave(print({ arg, plural: plural ?? false, forms, rendering, render: renderText }), rendering)
}

/** The changes of other law, an item each. */
function listedChanges(rendering: Rendering): string {
  const { settings, text } = rendering
  const at = text.uses.find(({ name }) => name === 'amendments')?.at ?? { line: 1, column: 1 }
  return settings.amendments.map((change, index) => `1. ${leave(printChange(settings, change, index + 1, at), rendering)}`).join('\n')
}

/** The mark under which nodes travel. */
function leave(nodes: Inline[], { values }: Rendering): string {
  return mark.value(values.push(nodes) - 1)
}

function holds(when: TextCondition, rendering: Rendering): boolean {
  if ('setting' in when) return isSet(when.setting, rendering.settings)
  const answer = conditions[when.call]
  if (!answer) throw new Error(`the condition ${when.call} was not checked`)
  return answer(when.arg, rendering)
}

/** Whether a feature is on, or a setting has words. */
function isSet(path: string, { facts, features }: Settings): boolean {
  const [, feature] = /^features\.(.*)$/.exec(path) ?? []
  if (feature !== undefined) return features.get(feature) ?? false
  const { value, pattern } = facts.get(path) ?? {}
  return Boolean(value ?? pattern)
}
