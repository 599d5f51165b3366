import { type Command, InvalidArgumentError } from 'commander'
import { type DraftRequest, type OpenedLibrary, openWorkspace, previewView, servePreview } from '../../index.ts'
import { type ActOptions, actAsked, addActOptions } from '../actOptions.ts'
import type { Exit } from '../exit.ts'
import { print, report } from '../report.ts'
import { watchWorkspace } from '../watchWorkspace.ts'

interface Given extends ActOptions {
  port: number
  showChanges?: true
}

const examples = `
Examples:
  draft preview
  draft preview kenya
  draft preview thailand --template amendment --port 4301
  draft preview kenya --show-changes --choose final/regulations.control=approval`

export function previewCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('preview')
    .summary('show an act in the browser while it is written')
    .description(
      'Show the act of a jurisdiction on a page of this machine that follows every save: the text, messages beside the clause they concern, what is left open, and coverage.',
    )
    .option('-p, --port <number>', 'port of the page; 0 takes any that is free', readPort, 4300)
    .option('--show-changes', 'tell in notes where the act departs from the library')
    .addHelpText('after', examples)
  addActOptions(command).action(async (placed: string | undefined, given: Given) => done(await preview(placed, given)))
}

async function preview(placed: string | undefined, given: Given): Promise<Exit> {
  const requestOf = (opened: OpenedLibrary): DraftRequest => ({ ...actAsked(placed, given, opened), showChanges: given.showChanges ?? false })
  const opened = await openWorkspace()
  let view = await previewView(opened, requestOf(opened))
  // What is wrong on the command line no saved file will mend.
  if (!view.act && view.problems.some(({ severity, file }) => severity === 'unusable' && !file)) return report(view.problems)
  const served = await servePreview(view, given.port)
  if ('severity' in served) return report([served])
  report(view.problems)
  await print(`${served.url}\n`)
  await watchWorkspace(opened, async (again: OpenedLibrary) => {
    view = await previewView(again, requestOf(again), view)
    served.show(view)
  })
  await served.close()
  return 0
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return port
}
