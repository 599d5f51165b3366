import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { exitCode, type ImportPlan, importChanges, isMessage, type Message, message, messageToJson, type Unplaced } from '../../index.ts'
import { asCalled } from '../calledAs.ts'
import type { Exit } from '../exit.ts'
import { showProgress } from '../progress.ts'
import { projectHere } from '../projectHere.ts'
import { readGiven } from '../readGiven.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'

interface Options {
  jurisdiction?: string
  template?: string
  reason?: string
  dryRun?: true
  json?: true
}

const examples = `
Examples:
  draft import-changes out/kenya/comprehensive.docx --dry-run
  draft import-changes counsel.docx --reason "Counsel's edits of 3 March"`

export function importChangesCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('import-changes')
    .summary('bring the edits of a Word file home')
    .description('Read the act that counsel edited in Word, with or without tracked changes, and write overlays and settings for what changed.')
    .argument('<file>', 'the edited act: .docx')
    .option('-j, --jurisdiction <id>', 'whose act it is, where the file does not say')
    .option('-t, --template <id>', 'template of the act, where the file does not say')
    .option('--reason <words>', 'why, for the overlays (default: the name of the file)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--json', 'print the overlays, the settings and what was not placed as JSON')
    .addHelpText('after', examples)
    .action(async (file: string, options: Options) => done(await run(file, options)))
}

async function run(file: string, { dryRun, json, ...request }: Options): Promise<Exit> {
  const opened = await projectHere()
  if (Array.isArray(opened)) return report(opened)
  const broken = opened.messages.filter(({ severity }) => severity === 'unusable')
  if (broken.length > 0) return report(broken)
  const bytes = readGiven(file)
  if (isMessage(bytes)) return report([bytes])
  const progress = showProgress(4)
  const plan = await importChanges(opened, file, bytes, { ...request, step: progress.step })
  progress.clear()
  const messages = [...plan.messages]
  if (!dryRun && exitCode(messages) < 2)
    messages.push(...saveFiles(filesOf(plan, opened.folder), 'See that you may write in this folder. Nothing was changed.'))
  const found = [...messages, ...plan.unplaced.map((one) => unplacedMessage(file, one))]
  if (json) {
    const overlays = plan.overlays.map(({ path, clause, text }) => ({ file: path, clause, text }))
    const settings = plan.settings ? { set: plan.settings.set, choices: plan.settings.choices } : { set: {}, choices: {} }
    await print(`${JSON.stringify({ overlays, settings, unplaced: plan.unplaced, edits: plan.edits, messages: messages.map(messageToJson) }, null, 2)}\n`)
    return exitCode(found)
  }
  if (exitCode(messages) < 2) await print(await told(plan, opened.folder, dryRun ?? false))
  const exit = report(found)
  const { home, before, listed } = plan.edits
  if (exitCode(messages) < 2 && home + before + listed > 0) process.stderr.write(asCalled(`${closing(plan.edits, dryRun ?? false)}\n`))
  return exit
}

/** “5 edits: 4 brought home, 1 listed”. */
function closing({ home, before, listed }: ImportPlan['edits'], dryRun: boolean): string {
  const parts = [
    ...(before > 0 ? [`${before} home since an earlier import`] : []),
    ...(home > 0 || before === 0 ? [`${home} ${dryRun ? 'to be brought home' : 'brought home'}`] : []),
    ...(listed > 0 ? [`${listed} listed`] : []),
  ]
  const all = home + before + listed
  const next = home > 0 && !dryRun ? '. Next: draft generate, and draft diff, which tells what the edits cost' : ''
  return `${all} ${all === 1 ? 'edit' : 'edits'}: ${parts.join(', ')}${next}`
}

function filesOf({ overlays, settings, base, record }: ImportPlan, folder: string): { path: string; bytes: Uint8Array }[] {
  const files = [...overlays, ...base, ...(settings ? [{ path: 'draft.yaml', text: settings.text }] : []), ...(record ? [record] : [])]
  return files.map(({ path, text }) => ({ path: join(folder, path), bytes: new TextEncoder().encode(text) }))
}

/** The files, or how each would change. */
async function told({ overlays, settings, unplaced }: ImportPlan, folder: string, dryRun: boolean): Promise<string> {
  const before = settings ? readFileSync(join(folder, 'draft.yaml'), 'utf8') : ''
  const files = [...overlays, ...(settings ? [{ path: 'draft.yaml', text: settings.text, before }] : [])]
  if (files.length === 0) return unplaced.length > 0 ? 'Nothing could be placed.\n' : 'Nothing was changed in the file.\n'
  if (!dryRun) return files.map(({ path }) => `${path}\n`).join('')
  const { createTwoFilesPatch } = await import('diff')
  return files.map((one) => createTwoFilesPatch(one.before === undefined ? '/dev/null' : one.path, one.path, one.before ?? '', one.text)).join('')
}

function unplacedMessage(file: string, { place, text, was, why }: Unplaced): Message {
  const words = text === '' ? `not placed, left out: “${was}”` : `not placed: “${text}”${was === undefined ? '' : ` for “${was}”`}`
  return message('finding', 'unplaced', `${place}, ${words}. ${why}`, { file }, 'Write it by hand: draft customise begins a change.')
}
