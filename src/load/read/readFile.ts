import { z } from 'zod'
import { type Message, message, suggest } from '../../messages/index.ts'
import type { CompiledText, Positions } from '../../model/index.ts'
import {
  type Clause,
  type ClauseTranslation,
  clauseSchema,
  clauseTranslationSchema,
  instrumentSchema,
  instrumentTranslationSchema,
  jurisdictionSchema,
  languageSchemas,
  placeOf,
  type RuleFileKind,
  ruleSchemas,
  type TemplateFrontMatter,
  templateSchema,
  templateTranslationSchema,
  validate,
  wordingSchema,
} from '../../model/schema/index.ts'
import { clauseHelpers, companionHelpers, templateHelpers } from '../helpers.ts'
import { compileText } from './compileText.ts'
import { parseYaml } from './parseYaml.ts'

export type FileKind =
  | 'clause'
  | 'jurisdiction'
  | 'instrument'
  | 'template'
  | 'language'
  | 'rule'
  | 'wording'
  | 'clause-translation'
  | 'template-translation'
  | 'instrument-translation'
/** What a file holds, read afresh. */
export interface FreshFile {
  value: unknown
  positions: Positions
  text?: CompiledText | undefined
  options?: Record<string, CompiledText> | undefined
}

/** Read one file's text into a typed value. This is the way that needs the YAML, schema and Handlebars packages, so it is loaded on demand. */
export function readFile(kind: FileKind, source: string, file: string): FreshFile | Message[] {
  switch (kind) {
    case 'clause':
      return readClause(source, file)
    case 'jurisdiction':
      return readYaml(jurisdictionSchema, source, file)
    case 'wording':
      return readYaml(wordingSchema, source, file)
    case 'instrument':
      return readYaml(instrumentSchema, source, file)
    case 'template':
      return readTemplate(source, file)
    case 'language':
      return readLanguage(source, file)
    case 'rule':
      return readRule(source, file)
    case 'clause-translation':
      return readClauseTranslation(source, file)
    case 'template-translation':
      return readTemplateTranslation(source, file)
    case 'instrument-translation':
      return readYaml(instrumentTranslationSchema, source, file)
  }
}

function readYaml<T>(schema: z.ZodType<T>, source: string, file: string, firstLine = 1) {
  const parsed = parseYaml(source, file, firstLine)
  if (Array.isArray(parsed)) return parsed
  const value = validate(schema, parsed.value, file, parsed.positions)
  return Array.isArray(value) ? (value as Message[]) : { value, positions: parsed.positions }
}

/** A file of a language: its name says which schema it has. */
function readLanguage(source: string, file: string): FreshFile | Message[] {
  const name = /([^/]+)\.yaml$/.exec(file)?.[1] ?? ''
  const schema = languageSchemas[name]
  if (schema) return readYaml(schema, source, file)
  const known = Object.keys(languageSchemas)
  const hint = suggest(name, known, `The files of a language are ${known.map((one) => `${one}.yaml`).join(', ')}.`)
  return [message('unusable', 'unknown-language-file', `A language has no file called ${name}.yaml`, { file, line: 1 }, hint)]
}

/** A file of rule data: its kind says which schema it has. */
function readRule(source: string, file: string): FreshFile | Message[] {
  const parsed = parseYaml(source, file)
  if (Array.isArray(parsed)) return parsed
  const kind = z.looseObject({ kind: z.string() })
  const named = validate(kind, parsed.value, file, parsed.positions)
  if (Array.isArray(named)) return named as Message[]
  const schema: z.ZodType | undefined = Object.hasOwn(ruleSchemas, named.kind) ? ruleSchemas[named.kind as RuleFileKind] : undefined
  if (!schema) {
    const known = Object.keys(ruleSchemas)
    const hint = suggest(named.kind, known, `Known: ${known.join(', ')}.`)
    return [message('unusable', 'unknown-kind', `Unknown kind of rule "${named.kind}"`, placeOf(parsed.positions, file, ['kind']), hint)]
  }
  const value = validate(schema, parsed.value, file, parsed.positions)
  return Array.isArray(value) ? (value as Message[]) : { value, positions: parsed.positions }
}

function readClause(source: string, file: string): FreshFile | Message[] {
  const parsed = parseYaml(source, file)
  return Array.isArray(parsed) ? parsed : readClauseValue(parsed.value, file, parsed.positions)
}

/** A clause from the plain value of its YAML: checked against the schema, its texts compiled. */
export function readClauseValue(plain: unknown, file: string, positions: Positions): FreshFile | Message[] {
  const value = validate(clauseSchema, plain, file, positions)
  if (Array.isArray(value)) return value as Message[]
  const texts = compileTexts(value, file, positions)
  return Array.isArray(texts) ? texts : { value, positions, ...texts, text: withOwner(texts.text, value, positions) }
}

function readClauseTranslation(source: string, file: string): FreshFile | Message[] {
  const read = readYaml(clauseTranslationSchema, source, file)
  if (Array.isArray(read)) return read
  const texts = compileTexts(read.value, file, read.positions)
  return Array.isArray(texts) ? texts : { ...read, ...texts }
}

/** The text of a clause and the words of its options, compiled; or what is wrong in them. */
function compileTexts(
  { text, choices }: Pick<ClauseTranslation, 'text' | 'choices'>,
  file: string,
  positions: Positions,
): { text: CompiledText; options: Record<string, CompiledText> } | Message[] {
  const compile = (words: string, path: string[]) => {
    const { line = 1, column = 1 } = placeOf(positions, file, path)
    return compileText(words, { file, line, column }, clauseHelpers)
  }
  const compiled = compile(text, ['text'])
  const options = Object.entries(choices).flatMap(([choice, { options: all }]) =>
    Object.entries(all).map(([option, { text: words }]) => [`${choice}.${option}`, compile(words, ['choices', choice, 'options', option, 'text'])] as const),
  )
  const problems = [compiled, ...options.map(([, words]) => words)].flatMap((words) => (Array.isArray(words) ? words : []))
  if (problems.length > 0) return problems
  return { text: compiled as CompiledText, options: Object.fromEntries(options) as Record<string, CompiledText> }
}

/** A schedule refers to the provision that it belongs to as if its text did. */
function withOwner(text: CompiledText, clause: Clause, positions: Positions): CompiledText {
  if (clause.kind !== 'schedule') return text
  const [line, column] = positions.of ?? [1, 1]
  return { ...text, uses: [...text.uses, { name: 'ref', args: [clause.of], at: { line, column } }] }
}

function readTemplate(source: string, file: string): FreshFile | Message[] {
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(source)
  const read = readYaml(templateSchema, matter?.[1] ?? '', file, 2)
  if (Array.isArray(read)) return read
  return readTemplateText(read.value, read.positions, source.slice(matter?.[0].length), matter?.[0].split('\n').length ?? 1, file)
}

function readTemplateTranslation(source: string, file: string): FreshFile | Message[] {
  const read = readYaml(templateTranslationSchema, source, file)
  if (Array.isArray(read) || read.value.text === undefined) return read
  const { line = 1, column = 1 } = placeOf(read.positions, file, ['text'])
  const text = compileText(read.value.text, { file, line, column }, companionHelpers)
  return Array.isArray(text) ? text : { ...read, text }
}

/** A template from its front matter and text; `line` is where the text begins in its file. */
export function readTemplateText(matter: TemplateFrontMatter, positions: Positions, words: string, line: number, file: string): FreshFile | Message[] {
  const text = compileText(words, { file, line, column: 1 }, matter.kind === 'companion' ? companionHelpers : templateHelpers)
  return Array.isArray(text) ? text : { value: { ...matter, text: words }, positions, text }
}
