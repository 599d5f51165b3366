import type { Command } from 'commander'
import { type Coverage, coverAct, type DraftRequest, draftAct, type Message, type OpenedLibrary, openWorkspace, projectOf } from '../../index.ts'
import type { Exit } from '../program.ts'
import { print, report } from '../report.ts'
import { addSettingOptions, overridesOf, type SettingOptions } from '../settingOptions.ts'

interface Options extends SettingOptions {
  template?: string
}

const examples = `
Examples:
  draft check
  draft check kenya thailand
  draft check kenya --template comprehensive`

export function checkCommand(program: Command, done: (exit: Exit) => void): void {
  const command = program
    .command('check')
    .summary('check files, references, definitions and coverage')
    .description('Check the act of each jurisdiction; by default every jurisdiction with every act template, or what draft.yaml names.')
    .argument('[jurisdiction...]', 'jurisdiction ids')
    .option('-t, --template <id>', 'only this template')
    .addHelpText('after', examples)
  addSettingOptions(command).action(async (jurisdictions: string[], options: Options) => done(await check(jurisdictions, options)))
}

async function check(asked: string[], options: Options): Promise<Exit> {
  const opened = await openWorkspace()
  const { library } = opened
  const project = projectOf(opened)
  const jurisdictions = asked.length > 0 ? [...new Set(asked)] : (project?.jurisdictions ?? [...library.jurisdictions.keys()])
  const template = options.template ?? project?.template
  const templates = template ? [template] : [...library.templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => value.id)
  const messages = [...opened.messages]
  for (const jurisdiction of jurisdictions)
    for (const id of templates) messages.push(...(await checkAct({ jurisdiction, template: id, set: overridesOf(options, project) }, opened)))
  return report(messages)
}

async function checkAct(request: DraftRequest, { library, fragments }: OpenedLibrary): Promise<Message[]> {
  const { bill, messages } = await draftAct(library, request, fragments)
  const template = library.templates.get(request.template)
  if (!bill || !template) return messages
  const measured = template.value.answers.flatMap((answer) => {
    const instrument = library.instruments.get(typeof answer === 'string' ? answer : answer.instrument)
    return instrument ? [coverAct(bill, instrument.value, template)] : []
  })
  const found = [...messages, ...measured.flatMap((result) => result.messages)]
  const coverage = measured.map((result) => totals(result.coverage)).join(', ')
  const findings = found.filter(({ severity }) => severity === 'unusable' || severity === 'finding').length
  await print(`${request.jurisdiction} ${request.template}: ${coverage}; ${findings === 1 ? '1 finding' : `${findings} findings`}\n`)
  return found
}

function totals({ instrument, covered, declined, total }: Coverage): string {
  return `${instrument} ${covered}/${total}${declined > 0 ? ` (${declined} left out)` : ''}`
}
