import { type Command, Option } from 'commander'
import { companionOf, companionTitle, draftAct, lackedByCompanions, openWorkspace, writeReport, writeTables } from '../../index.ts'
import { type ActOptions, actAsked, addActOptions } from '../actOptions.ts'
import type { Exit } from '../exit.ts'
import { showProgress } from '../progress.ts'
import { print, report } from '../report.ts'
import { unknownCompanions } from '../unknownCompanions.ts'

interface Options extends ActOptions {
  format: 'md' | 'html' | 'csv'
}

const examples = `
Examples:
  draft report penalties kenya
  draft report open-choices kenya --format html > open-choices.html
  draft report checklist kenya --format csv > checklist.csv
  draft report concordance thailand --template core

The same documents are written as Word files beside the act by: draft generate --with`

export function reportCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('report')
    .summary('print a companion document of an act')
    .description('Print a companion document of the act of a jurisdiction, such as its table of penalties; see: draft list templates.')
    .argument('<document>', 'companion document, such as penalties, checklist or concordance')
    .addOption(new Option('-f, --format <format>', 'form of the document; csv gives its tables for a spreadsheet').choices(['md', 'html', 'csv']).default('md'))
    .addHelpText('after', examples)
  addActOptions(command).action(async (document: string, placed: string | undefined, options: Options) => done(await reportOn(document, placed, options)))
}

async function reportOn(document: string, placed: string | undefined, options: Options): Promise<Exit> {
  const opened = await openWorkspace()
  const { library, fragments } = opened
  const companion = library.templates.get(document)
  if (companion?.value.kind !== 'companion') return report([...opened.messages, ...unknownCompanions([document], library)])
  const asked = actAsked(placed, options, opened)
  const progress = showProgress(3)
  progress.step(`${asked.jurisdiction} ${asked.template}`)
  const draft = await draftAct(library, asked, fragments)
  const { bill, settings } = draft
  const refused = lackedByCompanions(draft, [companion])
  if (bill && settings && refused.length === 0) {
    const properties = { title: companionTitle(companion, draft), language: settings.language }
    progress.step(companion.value.title)
    const made = await companionOf(library, draft, companion)
    progress.step(options.format)
    const written = await (options.format === 'csv' ? writeTables(made) : writeReport(made, options.format, properties))
    progress.clear()
    await print(written)
  }
  progress.clear()
  return report([...opened.messages, ...draft.messages, ...refused])
}
