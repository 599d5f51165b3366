import { dutyVerb, prohibitionVerb } from '../language/index.ts'
import type { Settings } from '../model/index.ts'
import { type Inline, text } from '../tree/index.ts'
import { agreeing } from './agreeing.ts'
import { printChoice } from './printChoice.ts'
import { printPenalty } from './printPenalty.ts'
import { blank, printSetting } from './printSetting.ts'
import type { Rendering } from './rendering.ts'

interface Given {
  arg: string
  plural: boolean
  /** Words of which one agrees with what is given. */
  forms: readonly string[]
  rendering: Rendering
  /** How the words of an option are rendered. */
  render: (rendering: Rendering) => string
}

/** What each call prints. */
export const printers: Record<string, (given: Given) => Inline[]> = {
  value: ({ arg, rendering }) => printSetting(rendering.settings, arg),
  must: ({ arg, plural, rendering: { settings } }) => [text(dutyVerb(settings.language, settings.obligation, arg, plural))],
  'must-not': ({ arg, plural, rendering: { settings } }) => [text(prohibitionVerb(settings.language, settings.obligation, arg, plural))],
  authority: ({ arg, rendering: { settings } }) => printSetting(settings, aliasOrName(settings, `authorities.${arg}`)),
  agree: ({ arg, forms, rendering: { settings } }) => [text(agreeing(settings, arg, forms))],
  penalty: ({ arg, rendering: { settings, clause } }) => [printPenalty(settings, arg, clause?.value.id)],
  param: ({ arg, rendering }) => printParameter(arg, rendering),
  choice: ({ arg, rendering, render }) => [printChoice(arg, rendering, render)],
  ref: ({ arg, rendering }) => printReference(arg, rendering),
  term: ({ arg }) => [text(arg)],
  blank: ({ arg }) => [blank(arg, '')],
  definitions: ({ rendering }) => [text(rendering.settings.definitions.intro)],
  year: ({ rendering }) => printSetting(rendering.settings, 'act.year'),
}

/** What a call in a condition answers. */
export const conditions: Record<string, (arg: string, rendering: Rendering) => boolean> = {
  included: (id, { included }) => included.has(id),
  below: (comparison, { settings }) => {
    const [low, high] = comparison.split(' < ').map((path) => settings.facts.get(path)?.value)
    return low === undefined || high === undefined || Number(low) < Number(high)
  },
}

/** The short form of a body, which its definition explains, or else its name. */
function aliasOrName(settings: Settings, path: string): string {
  return settings.facts.has(`${path}.alias`) ? `${path}.alias` : path
}

function printParameter(name: string, { settings, clause }: Rendering): Inline[] {
  const path = `${clause?.value.id}.${name}`
  const settled = settings.parameters.get(path)
  const words = settled ?? clause?.value.parameters[name]?.default ?? ''
  const setting = `parameters.${path}`
  return settled === undefined && settings.unsettled === 'show' ? [blank(words, setting)] : [{ type: 'value', value: words, setting }]
}

function printReference(target: string, { clause, text }: Rendering): Inline[] {
  const own = clause?.value.id ?? ''
  const at = text.uses.find((use) => use.name === 'ref' && use.args[0] === target)?.at ?? { line: 1, column: 1 }
  return [{ type: 'ref', target: target.startsWith('#') ? own + target : target, parts: [], at }]
}
