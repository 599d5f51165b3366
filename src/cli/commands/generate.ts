import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { type Draft, draftAct, exitCode, formats, type Library, type Message, message, messageToJson, openLibrary, suggest } from '../../index.ts'
import { type FormatFile, filesOf } from '../filesOf.ts'
import type { Exit } from '../program.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from '../settingOptions.ts'

interface Options extends SettingOptions {
  format: string[]
  out: string
  template: string
  with: string[]
  strict?: true
  json?: true
}

const examples = `
Examples:
  draft generate kenya
  draft generate kenya thailand --format docx --out drafts
  draft generate kenya --with memorandum,concordance,checklist,open-choices
  draft generate kenya --set "authorities.hotline=Childline Kenya" --strict
  draft generate --choose liability/limitation-period.period=none
  draft generate --format md --out - > model-law.md`

export function generateCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('generate')
    .summary('write a national bill, or the model law')
    .description('Write the act of each jurisdiction; with no jurisdiction, the model law.')
    .argument('[jurisdiction...]', 'jurisdiction ids; see: draft list jurisdictions')
    .option(
      '-f, --format <list>',
      `formats, of ${formats.map(({ id }) => id).join(',')}`,
      readFormats,
      formats.map(({ id }) => id),
    )
    .option('-o, --out <dir>', 'output folder; - prints one format to standard output', 'out')
    .option('-t, --template <id>', 'template', 'comprehensive')
    .option('--with <list>', 'companion documents, such as memorandum,concordance,checklist,open-choices', readList, [])
    .option('--strict', 'blanks left over are an error')
    .option('--json', 'print files, blanks and messages as JSON')
    .addHelpText('after', examples)
  addSettingOptions(command).action(async (jurisdictions: string[], options: Options) =>
    done(await generate(jurisdictions.length > 0 ? [...new Set(jurisdictions)] : ['model'], options)),
  )
}

async function generate(jurisdictions: string[], options: Options): Promise<Exit> {
  const opened = await openLibrary()
  const drafts: Draft[] = []
  const files: FormatFile[] = []
  const messages = [...opened.messages, ...refuseStdout(jurisdictions, options), ...refuseCompanions(options.with, opened.library)]
  for (const jurisdiction of jurisdictions) {
    const draft = await draftAct(opened.library, { jurisdiction, template: options.template, set: overridesOf(options) }, opened.fragments)
    drafts.push(draft)
    messages.push(...draft.messages, ...(options.strict ? strictMessages(draft) : []))
    files.push(...(await filesOf(draft, opened.library, options)))
  }
  const clean = !messages.some(({ severity }) => severity !== 'warning')
  const toStdout = options.out === '-'
  if (clean && !toStdout) messages.push(...saveFiles(files))
  const saved = clean && !messages.some(({ severity }) => severity === 'unusable') ? files : []
  if (options.json) {
    await print(`${JSON.stringify(summary(saved, drafts, messages), null, 2)}\n`)
    return exitCode(messages)
  }
  if (toStdout && saved[0]) await print(saved[0].bytes)
  else for (const { path } of saved) await print(`${path}\n`)
  const exit = report(messages)
  if (saved.length === 0) process.stderr.write('Nothing was written.\n')
  return exit
}

function refuseCompanions(asked: string[], { templates }: Library): Message[] {
  const known = [...templates.values()].filter(({ value }) => value.kind === 'companion').map(({ value }) => value.id)
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => message('unusable', 'unknown-companion', `Unknown companion document "${id}"`, undefined, suggest(id, known, `Known: ${known.join(', ')}.`)))
}

function strictMessages({ jurisdiction, blanks }: Draft): Message[] {
  return blanks.map(({ label, setting, kind, count }) => {
    const hint = setting ? `Set it in jurisdictions/${jurisdiction}.yaml, or with --set "${setting}=…".` : 'Write the words in the clause.'
    return message(
      'finding',
      'blank-left',
      `${jurisdiction}: ${kind === 'blank' ? `[${label}]` : 'a choice'} is left open${count > 1 ? ` in ${count} places` : ''}`,
      undefined,
      hint,
    )
  })
}

function refuseStdout(jurisdictions: string[], { out, format, json, with: companions }: Options): Message[] {
  if (out !== '-' || (jurisdictions.length === 1 && format.length === 1 && companions.length === 0 && !json)) return []
  return [
    message(
      'unusable',
      'one-document',
      'Standard output takes one document',
      undefined,
      'Name one jurisdiction and one format: draft generate kenya -f md -o -',
    ),
  ]
}

function summary(files: FormatFile[], drafts: Draft[], messages: Message[]) {
  return {
    files: files.map(({ path, format, bytes }) => ({
      path: relative('', path) || path,
      format,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    blanks: drafts.flatMap(({ jurisdiction, blanks }) => blanks.map((point) => ({ jurisdiction, ...point }))),
    messages: messages.map(messageToJson),
  }
}

function readList(list: string): string[] {
  return [...new Set(list.split(',').map((id) => id.trim()))]
}

function readFormats(list: string): string[] {
  const known = formats.map(({ id }) => id)
  const asked = readList(list)
  for (const id of asked) {
    if (!known.includes(id)) throw new InvalidArgumentError(`Unknown format "${id}". ${suggest(id, known, `Known: ${known.join(', ')}.`)}`)
  }
  return asked
}
