import { type Command, Option } from 'commander'
import { compareProject, exitCode, messageToJson, type ProjectComparison, projectReport, tellProject, writeReport } from '../../index.ts'
import type { Exit } from '../exit.ts'
import { idsIn } from '../idsIn.ts'
import { projectHere } from '../projectHere.ts'
import { print, report } from '../report.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from '../settingOptions.ts'

interface Options extends SettingOptions {
  jurisdiction?: string[]
  template?: string
  format: 'terminal' | 'md' | 'json'
}

const examples = `
Examples:
  draft diff
  draft diff --jurisdiction kenya --template core
  draft diff --choose final/regulations.control=disallowance
  draft diff --format md > changes.md`

export function diffCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('diff')
    .summary('show what a project changes, and what that costs')
    .description(
      'Show what this project changes against the library, clause by clause, and which commitments, provisions, references, definitions and penalties of its acts that loses, gains or changes.',
    )
    .option('-j, --jurisdiction <list>', 'jurisdictions (default: those of draft.yaml)', idsIn)
    .option('-t, --template <id>', 'template (default: that of draft.yaml)')
    .addOption(new Option('--format <format>', 'form of the report').choices(['terminal', 'md', 'json']).default('terminal'))
    .addHelpText('after', examples)
  addSettingOptions(command).action(async (options: Options) => done(await diff(options)))
}

async function diff(options: Options): Promise<Exit> {
  const opened = await projectHere()
  if (Array.isArray(opened)) return report(opened)
  if (exitCode(opened.messages) === 2) return report(opened.messages)
  const { project } = opened
  const compared = await compareProject(opened, {
    jurisdictions: options.jurisdiction ?? project.jurisdictions,
    template: options.template ?? project.template,
    set: overridesOf(options, project),
  })
  const messages = [...opened.messages, ...compared.messages]
  if (exitCode(messages) !== 2) await print(await formed({ ...compared, messages }, options.format))
  return report(messages)
}

async function formed(compared: ProjectComparison, format: Options['format']): Promise<string | Uint8Array> {
  switch (format) {
    case 'terminal': {
      const { diffTerminal } = await import('../diffTerminal.ts')
      return diffTerminal(await tellProject(compared))
    }
    case 'md': {
      const told = await tellProject(compared)
      return writeReport(await projectReport(told), 'md', { title: told.title, language: 'en' })
    }
    case 'json':
      return `${JSON.stringify({ ...compared, messages: compared.messages.map(messageToJson) }, null, 2)}\n`
  }
}
