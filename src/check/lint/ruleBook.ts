import { compilePattern, knows, type Lexicon, languageOf, languagesOf, noLexicon } from '../../language/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Library, RuleFile, RuleFiles, RuleKind, Sourced } from '../../model/index.ts'
import { elementSigns, type InstrumentSigns } from '../elementSigns.ts'
import { ruleOf, type Shared } from '../kinds/index.ts'
import type { Rule } from '../rule.ts'
import { rules as structural } from '../rules/index.ts'
import { type SharedSearches, sharedSearches } from './sharedSearches.ts'
import { unknownSearches } from './unknownSearches.ts'
import { unknownSigns } from './unknownSigns.ts'
import { unknownWords } from './unknownWords.ts'
import { withWordsOf } from './withWordsOf.ts'

/** A family of rules, as reports name it. */
export interface RulePreset {
  id: string
  title: string
  about: string
  /** What an act must be about for its rules to run unasked. */
  subject?: RuleFile<'preset'>['subject']
}

/** Every rule there is: those of the toolkit, and those that are data. */
export interface RuleBook {
  /** Preset by preset, in the order of their ids. */
  rules: readonly Rule[]
  presets: readonly RulePreset[]
  /** What they look for in a language, by its primary tag. */
  lexiconOf(tag: string): Lexicon
  /** What tells in a language, by its primary tag, that a bill may answer an instrument; undefined where no file says. */
  signsOf(instrument: string, tag: string): InstrumentSigns | undefined
}

/** A file that is a rule, with where it belongs. */
interface Placed {
  source: Sourced<RuleFile<RuleKind>>
  preset: string
  id: string
  language: string | undefined
}

/** What rules are read beside: the languages, and the instruments where they are known. */
type Beside = Pick<Library, 'languages'> & Partial<Pick<Library, 'instruments'>>

/**
 * The book of the rules that some files state, beside those of the toolkit; messages where a file names what the lexicon or library does not
 * hold. `sound` tells of a file that this was found out before, when the toolkit was built.
 */
export function ruleBook(
  files: RuleFiles,
  library: Beside,
  sound: (file: Sourced<RuleFile>) => boolean = () => false,
): { book: RuleBook; messages: Message[] } {
  const lexiconOf = lexicons(files, library)
  const tags = languagesOf(library).map(({ tag }) => tag)
  const rules: Rule[] = structural.map((rule) => (rule.needs ? { ...rule, languages: tags.filter((tag) => knows(lexiconOf(tag), rule.needs ?? [])) } : rule))
  const messages: Message[] = []
  const placed = [...placedIn(files)]
  const sharedBy = sharing(placed, lexiconOf)
  const searchesBy = sharedSearches(files, (tag) => (tag === undefined ? noLexicon : lexiconOf(tag)))
  const unknownIn = (source: Sourced<RuleFile>, searches: SharedSearches) => {
    if (sound(source)) return false
    const words = unknownWords(source, withWordsOf(searches.lexicon, source.value))
    const unknown = [...words, ...unknownSearches(source, searches), ...unknownSigns(source, library.instruments)]
    messages.push(...unknown)
    return unknown.length > 0
  }
  for (const [key, source] of files.ofLaw) {
    const { value } = source
    if (value.kind === 'searches' || value.kind === 'signs') unknownIn(source, searchesBy(folderIn(key), value.language))
  }
  for (const { source, preset, id, language } of placed) {
    const shared = sharedBy(source.value.kind, language)
    const { lexicon } = shared
    const searches = searchesBy(preset, language)
    if (unknownIn(source, searches)) continue
    const about = { id, preset, ...(language === undefined ? {} : { languages: [language] }) }
    rules.push(ruleOf(source.value.kind, source.value, about, (words, flags) => compilePattern(words, lexicon, flags), shared, searches.compiler))
  }
  const presets = presetsOf(rules, files)
  const order = new Map(presets.map(({ id }, place) => [id, place]))
  const place = ({ preset }: Rule) => order.get(preset) ?? 0
  return {
    book: { rules: rules.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)), presets, lexiconOf, signsOf: signsIn(files, lexiconOf) },
    messages,
  }
}

/** What the rules of one kind and language share, always as the same object. */
function sharing(placed: readonly Placed[], lexiconOf: (tag: string) => Lexicon): (kind: RuleKind, language: string | undefined) => Shared<RuleKind> {
  const known = new Map<string, Shared<RuleKind>>()
  return (kind, language) => {
    const key = `${kind} ${language}`
    const shared = known.get(key) ?? {
      lexicon: language === undefined ? noLexicon : lexiconOf(language),
      all: placed.flatMap(({ source: { value }, language: other }) => (value.kind === kind && other === language ? [value] : [])),
    }
    known.set(key, shared)
    return shared
  }
}

function* placedIn({ ofLanguages, ofLaw }: RuleFiles): Generator<Placed> {
  for (const [key, source] of ofLanguages) if (isRule(source)) yield { source, preset: 'drafting', id: nameIn(key), language: folderIn(key) }
  for (const [key, source] of ofLaw) if (isRule(source)) yield { source, preset: folderIn(key), id: nameIn(key), language: source.value.language }
}

/** The families of some rules: those that a file describes in the order of their places, then the others by their names. */
function presetsOf(rules: readonly Rule[], { ofLanguages, ofLaw }: RuleFiles): RulePreset[] {
  const described = [...ofLanguages.values(), ...ofLaw.values()].flatMap(({ value }) => (value.kind === 'preset' ? [value] : []))
  const known = described.sort((a, b) => a.place - b.place).map(({ id, title, about, subject }) => ({ id: nameIn(id), title, about, subject }))
  const others = new Set(rules.map(({ preset }) => preset).filter((preset) => !known.some(({ id }) => id === preset)))
  return [...known, ...[...others].sort().map((id) => ({ id, title: id, about: '' }))]
}

/** The words that rules of a language may name: those of the language itself, and those that the files of the law add. */
function lexicons({ ofLaw }: RuleFiles, library: Pick<Library, 'languages'>): (tag: string) => Lexicon {
  const added = [...ofLaw.values()].flatMap(({ value }) => (value.kind === 'lexicon' ? [value] : []))
  const known = new Map<string, Lexicon>()
  return (tag: string): Lexicon => {
    const found = known.get(tag) ?? added.filter(({ language }) => language === tag).reduce(joined, languageOf(library, tag))
    known.set(tag, found)
    return found
  }
}

/** A lexicon with the words of a file beside its own, and the patterns of the file in the place of its own. */
function joined(lexicon: Lexicon, { words, patterns }: RuleFile<'lexicon'>): Lexicon {
  const lists = Object.entries(words).map(([name, list]) => [name, [...(lexicon.words[name] ?? []), ...list]])
  return { ...lexicon, words: { ...lexicon.words, ...Object.fromEntries(lists) }, patterns: { ...lexicon.patterns, ...patterns } }
}

/** The signs of each instrument in each language, made when they are first asked for. */
function signsIn({ ofLaw }: RuleFiles, lexiconOf: RuleBook['lexiconOf']): RuleBook['signsOf'] {
  const known = new Map<string, InstrumentSigns>()
  return (instrument, tag) => {
    const key = `${instrument} ${tag}`
    const before = known.get(key)
    if (before) return before
    const [file] = [...ofLaw.values()].flatMap(({ value }) =>
      value.kind === 'signs' && value.instrument === instrument && value.language === tag ? value : [],
    )
    const signs = file && elementSigns(file, withWordsOf(lexiconOf(tag), file))
    if (signs) known.set(key, signs)
    return signs
  }
}

const beside: readonly RuleFile['kind'][] = ['signs', 'lexicon', 'searches', 'preset']

function isRule(source: Sourced<RuleFile>): source is Placed['source'] {
  return !beside.includes(source.value.kind)
}

function folderIn(key: string): string {
  return key.slice(0, key.indexOf('/'))
}

function nameIn(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}
