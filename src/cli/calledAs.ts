import { basename, dirname } from 'node:path'
import { commandNames } from './commandNames.ts'

/** The way in which the command was called, as a person would type it again: `draft`, `npx draft`, `npx model-law` or `npm run draft --`. */
export function calledAs(argv: readonly string[] = process.argv, env: NodeJS.ProcessEnv = process.env): string {
  const script = argv[1] ?? ''
  const name = basename(script).replace(/\.[cm]?js$/, '')
  if (name !== 'draft' && name !== 'model-law') return 'draft'
  if (env.npm_command === 'exec' && basename(dirname(script)) === '.bin') return `npx ${name}`
  return env.npm_lifecycle_event === 'draft' ? 'npm run draft --' : name
}

const command = new RegExp(`(?<![\\w-]|npx )draft (?=(?:${commandNames.join('|')})(?![\\w-]))`, 'g')

/** Words that name commands, with each as it was called this time. */
export function asCalled(words: string, called: string = calledAs()): string {
  return called === 'draft' ? words : words.replace(command, `${called} `)
}
