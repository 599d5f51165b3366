import { rmSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import { exitCode, messageToJson, upgradeProject } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { projectHere } from '../projectHere.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'

interface Options {
  accept?: string
  dryRun?: true
  json?: true
}

const examples = `
Examples:
  draft upgrade --dry-run
  draft upgrade
  draft upgrade --accept overlays/final-regulations.yaml`

export function upgradeCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('upgrade')
    .summary('bring the changes of a project to the present library')
    .description('Merge the overlays of a project with a library that has moved on. What cannot be merged is shown, and nothing of yours is lost.')
    .option('--accept <file>', 'an overlay that you have settled by hand')
    .option('--dry-run', 'tell what would be done, and write nothing')
    .option('--json', 'print the steps and messages as JSON')
    .addHelpText('after', examples)
    .action(async (options: Options) => done(await upgrade(options, program.version() ?? '')))
}

async function upgrade({ accept, dryRun, json }: Options, version: string): Promise<Exit> {
  const opened = await projectHere()
  if (Array.isArray(opened)) return report(opened)
  // Overlays that do not fit the library are what an upgrade is there for; files that cannot be read are not.
  const broken = opened.fileMessages.filter(({ severity }) => severity === 'unusable')
  if (broken.length > 0) return report(broken)
  const plan = await upgradeProject(opened, version, accept === undefined ? undefined : nameOf(accept, opened.folder))
  const messages = [...plan.messages]
  const unusable = messages.some(({ severity }) => severity === 'unusable')
  if (!dryRun && !unusable) {
    const files = plan.files.map(({ path, text }) => ({ path: join(opened.folder, path), bytes: new TextEncoder().encode(text) }))
    messages.push(...saveFiles(files, 'See that you may write in this folder. Nothing was changed.'))
    if (exitCode(messages) < 2) for (const path of plan.remove) rmSync(join(opened.folder, path))
  }
  if (json) {
    const files = plan.files.map(({ path }) => path)
    await print(`${JSON.stringify({ steps: plan.steps, files, removed: plan.remove, messages: messages.map(messageToJson) }, null, 2)}\n`)
    return exitCode(messages)
  }
  for (const { file, words } of plan.steps) await print(`${file} ${words}\n`)
  if (plan.steps.length === 0) await print('Nothing to bring up to date.\n')
  if (dryRun) process.stderr.write('Nothing was written.\n')
  return report(messages)
}

/** The name of a file as messages give it, from the way a user writes it. */
function nameOf(path: string, folder: string): string {
  return relative(folder, resolve(path)).split(sep).join('/')
}
