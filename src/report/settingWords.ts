import { printSetting } from '../assemble/index.ts'
import { capitalised } from '../language/index.ts'
import type { Clause, Settings } from '../model/index.ts'
import { plainText } from '../tree/index.ts'

/** Words with settings in braces, as the act has them: `{authorities.regulator}`, and of the clause `{parameters.deadline}` and `{choices.recipient}`. */
export function settingWords(words: string, clause: Clause, settings: Settings): string {
  const filled = words.replace(/\{([^{}]+)\}/g, (_, path: string) => wordsOf(path, clause, settings))
  return filled.replace(/\s+/g, ' ').trim()
}

/** The same as they open a sentence. */
export function openingWords(words: string, clause: Clause, settings: Settings): string {
  return capitalised(settings.language.tag, settingWords(words, clause, settings))
}

function wordsOf(path: string, clause: Clause, settings: Settings): string {
  const name = path.slice(path.indexOf('.') + 1)
  if (path.startsWith('parameters.')) return timeOf(clause, name, settings)
  if (path.startsWith('choices.')) return optionOf(clause, name, settings)
  return plainText(printSetting(settings, path))
}

function timeOf({ id, parameters }: Clause, name: string, { parameters: settled, unsettled }: Settings): string {
  const words = settled.get(`${id}.${name}`)
  const proposed = parameters[name]?.default ?? ''
  return words ?? (unsettled === 'show' ? `[${proposed}]` : proposed)
}

function optionOf({ id, choices }: Clause, name: string, { choices: settled, unsettled }: Settings): string {
  const choice = choices[name]
  const option = settled.get(`${id}.${name}`) ?? (unsettled === 'show' ? undefined : choice?.default)
  return option === undefined ? `[${choice?.question ?? name}]` : (choice?.options[option]?.label ?? option)
}
