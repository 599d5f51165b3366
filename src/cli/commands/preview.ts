import { type Command, InvalidArgumentError } from 'commander'
import { type DraftRequest, type OpenedLibrary, openWorkspace, type Project, previewView, projectOf, servePreview } from '../../index.ts'
import type { Exit } from '../program.ts'
import { print, report } from '../report.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from '../settingOptions.ts'
import { watchWorkspace } from '../watchWorkspace.ts'

interface Given extends SettingOptions {
  template?: string
  port: number
  showChanges?: true
}

const examples = `
Examples:
  draft preview
  draft preview kenya
  draft preview thailand --template amendment --port 4301
  draft preview kenya --show-changes --choose liability/limitation-period.period=none`

export function previewCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('preview')
    .summary('show an act in the browser while it is written')
    .description(
      'Show the act of a jurisdiction on a page of this machine that follows every save: the text, messages beside the clause they concern, what is left open, and coverage.',
    )
    .argument('[jurisdiction]', 'jurisdiction id (default: the first of draft.yaml, or model)')
    .option('-t, --template <id>', 'template (default: that of draft.yaml, or comprehensive)')
    .option('-p, --port <number>', 'port of the page; 0 takes any that is free', readPort, 4300)
    .option('--show-changes', 'tell in notes where the act departs from the library')
    .addHelpText('after', examples)
  addSettingOptions(command).action(async (jurisdiction: string | undefined, given: Given) => done(await preview(jurisdiction, given)))
}

async function preview(jurisdiction: string | undefined, given: Given): Promise<Exit> {
  const opened = await openWorkspace()
  let view = await previewView(opened, requestOf(jurisdiction, given, projectOf(opened)))
  // What is wrong on the command line no saved file will mend.
  if (!view.act && view.problems.some(({ severity, file }) => severity === 'unusable' && !file)) return report(view.problems)
  const served = await servePreview(view, given.port)
  if ('severity' in served) return report([served])
  report(view.problems)
  await print(`${served.url}\n`)
  await watchWorkspace(opened, async (again: OpenedLibrary) => {
    view = await previewView(again, requestOf(jurisdiction, given, projectOf(again)), view)
    served.show(view)
  })
  await served.close()
  return 0
}

function requestOf(jurisdiction: string | undefined, { template, showChanges, ...settings }: Given, project: Project | undefined): DraftRequest {
  return {
    jurisdiction: jurisdiction ?? project?.jurisdictions[0] ?? 'model',
    template: template ?? project?.template ?? 'comprehensive',
    set: overridesOf(settings, project),
    showChanges: showChanges ?? false,
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return port
}
