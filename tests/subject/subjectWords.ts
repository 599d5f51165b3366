import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { repositoryRoot } from '../fixtures/fixtureLibrary.ts'

// Ids of instruments that are ordinary words or codes of countries say nothing of the subject.
const ordinary: ReadonlySet<string> = new Set(['topics', 'tip', 'recast'])
const instruments = readdirSync(join(repositoryRoot, 'instruments'))
  // A translation bears the id of its instrument.
  .map((file) => basename(file, '.yaml').replace(/\..*/, ''))
  .filter((id) => id.length > 2 && !ordinary.has(id))

const words = [
  'child(?:ren|hood|line)?',
  'minors|a minor|girls?|boys?|adolescents?|juveniles?',
  'sexual\\w*|sext\\w+|porn\\w*|prostitut\\w*|p[a]?edophil\\w*|rapes?|molest\\w*',
  'abus(?:e|es|ed|ive)|exploit(?:s|ed|ing|ation)?|groom(?:s|ed|ing|ers?)?|solicitation|traffick\\w*|predators?',
  'victims?|survivors?|hotlines?|helplines?|csam|encryption|general[ -]monitoring',
  'weprotect|unicef|inhope|interpol|luxembourg|inter-parliamentary',
  ...instruments,
]

/** Any word of the law that the library drafts. */
export const subjectWords: RegExp = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** The words of that law in a text, each once. */
export function subjectIn(text: string): string[] {
  return [...new Set(text.match(subjectWords) ?? [])]
}
