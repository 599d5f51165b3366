import { languageName, masterTag, ownPhrases, primaryOf } from '../../language/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Fact, Library, Settings } from '../../model/index.ts'

/** What the settings and the files of a language lack before an act can be drafted in it: a message for each file that is to be completed. */
export function checkWording(settings: Settings, library: Library): Message[] {
  const { tag } = settings.language
  if (primaryOf(tag) === masterTag) return []
  return [...checkSettings(settings), ...checkPhrases(library, tag)]
}

/** Settings whose words come from a file that is in another language. */
function checkSettings({ facts, formSources, language: { tag } }: Settings): Message[] {
  const foreign = new Map<string, string[]>()
  const add = (file: string, path: string) => foreign.set(file, [...(foreign.get(file) ?? []), path])
  for (const fact of facts.values()) if (isForeign(fact, tag)) add(fact.from, fact.path)
  for (const [form, { file, language }] of formSources) if (!isSame(language, tag) && !wordless.has(form) && !form.includes('.')) add(file, form)
  return [...foreign].map(([file, paths]) => {
    const hint = `Give them in ${wordingOf(file, primaryOf(tag))}: ${someOf(paths)}.`
    return message('unusable', 'not-translated', `${paths.length} settings of ${file} are not in ${languageName(tag)}`, { file, line: 1, column: 1 }, hint)
  })
}

/** A message where a form of a country is not in the language of its settings. */
export function formNotIn({ formSources, language: { tag } }: Settings, form: string): Message | undefined {
  const source = formSources.get(form)
  if (!source || isSame(source.language, tag)) return undefined
  const hint = `Give it in ${wordingOf(source.file, primaryOf(tag))}.`
  return message('unusable', 'not-translated', `"${form}" of ${source.file} is not in ${languageName(tag)}`, { file: source.file, line: 1, column: 1 }, hint)
}

/** The file that says in a language what a file says. */
export function wordingOf(file: string, tag: string): string {
  const suffix = `.${tag}.yaml`
  return file.endsWith(suffix) ? file : file.replace(/\.yaml$/, suffix)
}

/** Forms that hold no words of a language. */
const wordless: ReadonlySet<string> = new Set(['country', 'unsettled', 'obligation', 'calendar'])

/** Figures are of no language. */
function isForeign({ value, pattern, label, language = {} }: Fact, tag: string): boolean {
  const said = value ?? pattern
  if (said !== undefined && /\p{L}/u.test(said.replace(/\{[^}]*\}/g, '')) && !isSame(language.words, tag)) return true
  return said === undefined && /\p{L}/u.test(label) && !isSame(language.label, tag)
}

function isSame(language: string | undefined, tag: string): boolean {
  return language === undefined || primaryOf(language) === primaryOf(tag)
}

/** Phrases that the master has and the language has not. */
export function checkPhrases(library: Library, tag: string): Message[] {
  const language = primaryOf(tag)
  const own = ownPhrases(library, language)
  const missing = [...ownPhrases(library, masterTag)].filter((name) => !own.has(name))
  const grammar = `languages/${language}/grammar.yaml`
  return [
    ...(library.languages.has(`${language}/grammar`) ? [] : [lacking(grammar, tag, 'a grammar: how its documents are worded and set')]),
    ...(missing.length === 0 ? [] : [lacking(`languages/${language}/phrases.yaml`, tag, `${missing.length} phrases: ${someOf(missing)}`)]),
  ]
}

function lacking(file: string, tag: string, what: string): Message {
  return message(
    'unusable',
    'not-translated',
    `${languageName(tag)} lacks ${what}`,
    { file, line: 1, column: 1 },
    `Write them in ${file}, by the names of ${file.replace(/^languages\/[^/]+/, `languages/${masterTag}`)}.`,
  )
}

function someOf(names: readonly string[]): string {
  return names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '')
}
