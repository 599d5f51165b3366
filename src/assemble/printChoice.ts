import { say, typeset } from '../language/index.ts'
import type { Clause, Settings } from '../model/index.ts'
import type { Alternative, Inline } from '../tree/index.ts'
import { fillInlines } from './fillFragment.ts'
import type { Rendering } from './rendering.ts'

/** A choice of the clause at hand: the words of its option, or every option where it is left open. `render` renders their texts. */
export function printChoice(name: string, rendering: Rendering, render: (rendering: Rendering) => string): Inline {
  const { settings, clause } = rendering
  const path = `${clause?.value.id}.${name}`
  const choice = clause?.value.choices[name]
  if (!choice) throw new Error(`choice ${path} was not checked`)
  const wordsOf = (id: string): Inline[] => {
    const text = clause.options[`${name}.${id}`]
    if (!text) throw new Error(`option ${path}.${id} was not loaded`)
    return fillInlines([typeset(render({ ...rendering, text }))], rendering.values, settings.language, false).nodes
  }
  const settled = optionOf(path, choice, settings)
  const setting = `choices.${path}`
  if (settled !== undefined) return { type: 'option', setting, children: wordsOf(settled) }
  const children = Object.entries(choice.options).map(([id, { label, effect, below }], index): Alternative => {
    const option = `${settings.facts.get('words.option')?.value} ${index + 1}`
    const mark = markOf(option, id === choice.default, below, settings)
    return { type: 'alternative', id, mark, label, effect: effect?.join(' '), children: wordsOf(id) }
  })
  return { type: 'choice', setting, question: choice.question, preferred: choice.default, children }
}

/** What an option is called where every one is printed, with whether it is recommended or falls short of a treaty. */
function markOf(option: string, recommended: boolean, floor: string | undefined, { language }: Settings): string {
  if (recommended) return say(language, 'option.recommended', { option })
  return floor === undefined ? option : say(language, 'option.below', { option, floor })
}

/** The option of a choice that the act prints; undefined where it is left open, and every one is. */
export function optionOf(path: string, choice: Clause['choices'][string], { choices, unsettled }: Settings): string | undefined {
  return choices.get(path) ?? (unsettled === 'show' ? undefined : choice.default)
}
