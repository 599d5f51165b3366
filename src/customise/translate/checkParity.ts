import type { Message, Place } from '../../messages/index.ts'
import type { CompiledText, LoadedClause, LoadedClauseTranslation, Sourced } from '../../model/index.ts'
import { checkAnchors } from './checkAnchors.ts'
import { checkBraces } from './checkBraces.ts'
import { checkCalls } from './checkCalls.ts'
import { checkFigures } from './checkFigures.ts'
import { checkItems } from './checkItems.ts'
import { checkPaths } from './checkPaths.ts'
import type { Found } from './found.ts'
import { needOf } from './needs.ts'
import { wordsOf } from './wordsOf.ts'

/** What of a clause's skeleton its translation changes: words missing or too many, anchors, items, calls, settings in braces, figures. */
export function checkParity(master: LoadedClause, translation: LoadedClauseTranslation): Found[] {
  const [said, wanted] = [wordsOf(translation.value), wordsOf(master.value)]
  const at = (path: string): Place => placeIn(translation, path)
  const checkText = (path: string, from: CompiledText, to: CompiledText | undefined): Message[] => {
    if (!to) return []
    const [words, asked, start] = [said[path] ?? '', wanted[path] ?? '', at(path)]
    return [
      ...checkAnchors(from, to, start, master.file),
      ...checkItems(path, asked, words, start, master.file),
      ...checkCalls(from.uses, to.uses, start, master.file),
      ...checkFigures(asked, words, start, master.file),
    ]
  }
  const defaults = Object.keys(master.value.parameters).map((name) => `parameters.${name}.default`)
  const both = Object.keys(wanted).filter((path) => said[path] !== undefined)
  const told = both.filter((path) => needOf(path) !== 'act')
  const skeleton = [
    ...checkText('text', withoutOwner(master), translation.text),
    ...Object.entries(master.options).flatMap(([name, text]) => checkText(optionPath(name), text, translation.options[name])),
    ...defaults.flatMap((path) => checkFigures(wanted[path] ?? '', said[path] ?? '', at(path), master.file)),
  ]
  return [
    ...checkPaths(wanted, said, at, master.file),
    ...skeleton.map((message) => ({ need: 'act' as const, message })),
    ...told.flatMap((path) => checkBraces(wanted[path] ?? '', said[path] ?? '', at(path), master.file).map((message) => ({ need: needOf(path), message }))),
  ]
}

/** The text of a clause without the reference to its provision that a schedule has for itself. */
function withoutOwner({ value, text }: LoadedClause): CompiledText {
  return value.kind === 'schedule' ? { ...text, uses: text.uses.slice(0, -1) } : text
}

function optionPath(name: string): string {
  const dot = name.indexOf('.')
  return `choices.${name.slice(0, dot)}.options.${name.slice(dot + 1)}.text`
}

/** Where a path stands in a translation, or the nearest above it. */
export function placeIn({ file, positions }: Pick<Sourced<unknown>, 'file' | 'positions'>, path: string): Place {
  const [first = ''] = path.split('.')
  const whole = positions[`${first}/${path.slice(first.length + 1)}`]
  if (whole) return { file, line: whole[0], column: whole[1] }
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const found = positions[parts.slice(0, length).join('/')]
    if (found) return { file, line: found[0], column: found[1] }
  }
  return { file, line: 1, column: 1 }
}
