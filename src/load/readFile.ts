import type { z } from 'zod'
import type { Message } from '../messages/index.ts'
import { clauseSchema } from '../model/clause.ts'
import type { CompiledText, Positions } from '../model/index.ts'
import { instrumentSchema } from '../model/instrument.ts'
import { jurisdictionSchema } from '../model/jurisdiction.ts'
import { type TemplateFrontMatter, templateSchema } from '../model/template.ts'
import { compileText } from './compileText.ts'
import { clauseHelpers, companionHelpers, templateHelpers } from './helpers.ts'
import type { FileRecord } from './memo.ts'
import { parseYaml } from './parseYaml.ts'
import { digestOf } from './readText.ts'
import { placeOf, validate } from './validate.ts'

export type FileKind = 'clause' | 'jurisdiction' | 'instrument' | 'template'
export type FreshFile = Omit<FileRecord, 'text' | 'options'> & { text?: CompiledText | undefined; options?: Record<string, CompiledText> | undefined }

/** Read one file's text into a typed value. This is the way that needs the YAML, schema and Handlebars packages, so it is loaded on demand. */
export function readFile(kind: FileKind, source: string, file: string): FreshFile | Message[] {
  switch (kind) {
    case 'clause':
      return readClause(source, file)
    case 'jurisdiction':
      return readYaml(jurisdictionSchema, source, file)
    case 'instrument':
      return readYaml(instrumentSchema, source, file)
    case 'template':
      return readTemplate(source, file)
  }
}

function readYaml<T>(schema: z.ZodType<T>, source: string, file: string, firstLine = 1) {
  const parsed = parseYaml(source, file, firstLine)
  if (Array.isArray(parsed)) return parsed
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
  const read = { value, positions }
  const compile = (words: string, path: string[]) => {
    const { line = 1, column = 1 } = placeOf(read.positions, file, path)
    return compileText(words, digestOf(words), { file, line, column }, clauseHelpers)
  }
  const text = compile(read.value.text, ['text'])
  const options = Object.entries(read.value.choices).flatMap(([choice, { options: all }]) =>
    Object.entries(all).map(([option, { text: words }]) => [`${choice}.${option}`, compile(words, ['choices', choice, 'options', option, 'text'])] as const),
  )
  const problems = [text, ...options.map(([, compiled]) => compiled)].flatMap((compiled) => (Array.isArray(compiled) ? compiled : []))
  if (problems.length > 0) return problems
  return { ...read, text: text as CompiledText, options: Object.fromEntries(options) as Record<string, CompiledText> }
}

function readTemplate(source: string, file: string): FreshFile | Message[] {
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(source)
  const read = readYaml(templateSchema, matter?.[1] ?? '', file, 2)
  if (Array.isArray(read)) return read
  return readTemplateText(read.value, read.positions, source.slice(matter?.[0].length), matter?.[0].split('\n').length ?? 1, file)
}

/** A template from its front matter and text; `textLine` is where the text begins in its file. */
export function readTemplateText(matter: TemplateFrontMatter, positions: Positions, words: string, textLine: number, file: string): FreshFile | Message[] {
  const text = compileText(words, digestOf(words), { file, line: textLine, column: 1 }, matter.kind === 'companion' ? companionHelpers : templateHelpers)
  return Array.isArray(text) ? text : { value: { ...matter, text: words, textLine }, positions, text }
}
