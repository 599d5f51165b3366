import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { importInstrument, isMessage, type Message, message } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { readGiven } from '../readGiven.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'

const examples = `
Examples:
  draft import-instrument resolution.txt
  draft import-instrument treaty.docx --id regional-treaty --out instruments/regional-treaty.yaml`

export function importInstrumentCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('import-instrument')
    .summary('make an instrument file from the text of a resolution or treaty')
    .description('Read a resolution or treaty (plain text, Markdown or Word) and write an instrument file with its numbered paragraphs, to be completed.')
    .argument('<file>', 'the text: .txt, .md or .docx')
    .option('--id <id>', 'id of the instrument; made from the file name when left out')
    .option('-o, --out <file>', 'file to write; instruments/<id>.yaml when left out')
    .addHelpText('after', examples)
    .action(async (file: string, options: { id?: string; out?: string }) => done(await run(file, options)))
}

async function run(file: string, { id = slugOf(file), out = join('instruments', `${id}.yaml`) }: { id?: string; out?: string }): Promise<Exit> {
  const refused = refuse(id, out)
  if (refused) return report([refused])
  const bytes = readGiven(file)
  if (isMessage(bytes)) return report([bytes])
  const read = await importInstrument(id, file, bytes)
  if (isMessage(read)) return report([read])
  const { found, yaml } = read
  if (found.paragraphs.length === 0) {
    const hint = 'Operative paragraphs begin with a number and a full stop (1. Urges …), articles with “Article 1”.'
    return report([message('unusable', 'nothing-numbered', 'No numbered operative paragraph or article was found', { file }, hint)])
  }
  const problems = saveFiles([{ path: out, bytes: new TextEncoder().encode(yaml) }], 'Choose a file you may write to with --out.')
  if (problems.length === 0) {
    const units = `${found.paragraphs.length} ${found.kind === 'treaty' ? 'articles' : 'operative paragraphs'}`
    const left = found.preambular > 0 ? `, ${found.preambular} preambular paragraphs passed over` : ''
    await print(`${out}: ${units}${left}. Complete its titles, elements and strengths.\n`)
  }
  return report(problems)
}

function slugOf(file: string): string {
  return basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
}

function refuse(id: string, out: string): Message | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return message('unusable', 'wrong-id', `"${id}" cannot be an id`, undefined, 'Give one of lower-case words joined by hyphens: --id regional-treaty')
  }
  if (!existsSync(out)) return undefined
  return message('unusable', 'file-exists', 'The file is there already and is not overwritten', { file: out }, 'Name another with --out, or another --id.')
}
