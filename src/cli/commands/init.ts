import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import {
  type ActChoice,
  choicesOf,
  draftAct,
  formats,
  type Message,
  message,
  type OpenedLibrary,
  type OpenedProject,
  openUnstarted,
  type ProjectAnswers,
  settledIn,
  startProject,
  suggest,
  usualFormats,
} from '../../index.ts'
import type { Exit } from '../program.ts'
import { quoted } from '../quoted.ts'
import { print, report } from '../report.ts'
import { saveFiles } from '../saveFiles.ts'
import { readPair } from '../settingOptions.ts'

interface Options {
  jurisdiction?: string[]
  template?: string
  format?: string[]
  with?: string[]
  choose?: Record<string, string>
  yes?: true
}

const examples = `
Examples:
  draft init
  draft init our-bill --yes --jurisdiction kenya --template comprehensive --format md,docx
  draft init --yes --jurisdiction model --choose liability/limitation-period.period=adulthood`

export function initCommand(program: Command, done: (exit: Exit) => void): void {
  const list = (value: string, before: string[] = []) => [...new Set([...before, ...value.split(',').map((id) => id.trim())])]
  program
    .command('init')
    .summary('begin a project')
    .description(
      'Ask for the country, the template, the formats and the open choices, and write draft.yaml. Every answer can be given as an option. Jurisdictions and templates that lie in the folder or in its packs can be chosen as well.',
    )
    .argument('[dir]', 'folder of the project', '.')
    .option('-j, --jurisdiction <list>', 'jurisdictions', list)
    .option('-t, --template <id>', 'template of the acts')
    .option('-f, --format <list>', 'formats', list)
    .option('--with <list>', 'companion documents', list)
    .option('--choose <choice=option>', 'an option; may be repeated', readPair('', 'offences/solicitation.meeting=material-act'))
    .option('-y, --yes', 'ask nothing: take the defaults, and leave open the choices that are not given')
    .addHelpText('after', examples)
    .action(async (folder: string, options: Options) => done(await init(folder, options, program.version() ?? '')))
}

async function init(folder: string, options: Options, version: string): Promise<Exit> {
  const file = join(folder, 'draft.yaml')
  if (existsSync(file))
    return report([message('unusable', 'file-exists', 'There is a project here already', { file }, 'Edit it, or name another folder: draft init DIR')])
  const opened = await openUnstarted(folder)
  // An overlay that no longer fits is for draft upgrade, which needs the project first.
  const unknown = [...opened.fileMessages.filter(({ severity }) => severity === 'unusable'), ...unknownNames(options, opened)]
  if (unknown.length > 0) return report(unknown)
  if (!options.yes && !(process.stdin.isTTY && process.stdout.isTTY)) {
    const hint = 'Give the answers as options: draft init --yes --jurisdiction kenya --template comprehensive --format md,docx'
    return report([message('unusable', 'no-terminal', 'There is no terminal to ask in', undefined, hint)])
  }
  const answers = options.yes ? withPacks(given(options, version), opened) : await asked(options, version, opened)
  if (!answers) {
    process.stderr.write('Nothing was written.\n')
    return 1
  }
  const refused = await refusedChoices(answers, await openUnstarted(folder, answers.packs))
  if (refused.length > 0) return report(refused)
  const bytes = new TextEncoder().encode(await startProject(answers))
  const problems = saveFiles([{ path: file, bytes }], 'Name a folder that you may write to: draft init DIR')
  if (problems.length > 0) return report(problems)
  const there = folder === '.' ? '' : `cd ${quoted(folder)}\n  `
  await print(`${file}\n\nNext:\n  ${there}draft generate\n  draft check\n`)
  return 0
}

function given({ jurisdiction, template, format, with: companions, choose = {} }: Options, library: string): ProjectAnswers {
  return {
    library,
    jurisdictions: jurisdiction ?? ['model'],
    template: template ?? 'comprehensive',
    formats: format ?? usualFormats,
    with: companions ?? [],
    packs: [],
    choices: choose,
  }
}

/** Answers with the packs of the folder that they rest on: those that bring a jurisdiction, template or companion document chosen. */
function withPacks(answers: ProjectAnswers, { library, project }: OpenedProject): ProjectAnswers {
  const { jurisdictions, template, with: companions } = answers
  const chosen = [...jurisdictions.map((id) => library.jurisdictions.get(id)), ...[template, ...companions].map((id) => library.templates.get(id))]
  return { ...answers, packs: project.packs.filter((pack) => chosen.some((source) => source?.file.startsWith(`${pack.slice(2)}/`))) }
}

/** The answers of a person; undefined when the person broke off. */
async function asked(options: Options, version: string, opened: OpenedProject): Promise<ProjectAnswers | undefined> {
  const { askChoices, askOne, askSome, Cancelled } = await import('../askProject.ts')
  const { jurisdictions, templates } = opened.library
  const companions = [...templates.values()].filter(({ value }) => value.kind === 'companion').map(({ value }) => ({ value: value.id, label: value.title }))
  const acts = [...templates.values()].filter(({ value }) => value.kind !== 'companion').map(({ value }) => ({ value: value.id, label: value.title }))
  const countries = [...jurisdictions.values()].map(({ value }) => ({ value: value.id, label: value.name }))
  const files = formats.map(({ id, title }) => ({ value: id, label: title }))
  const start = given(options, version)
  try {
    const jurisdiction = options.jurisdiction ?? (await askSome('Whose acts do you draft?', countries, start.jurisdictions, true, {}))
    const template = options.template ?? (await askOne('Which act?', acts, start.template, {}))
    const format = options.format ?? (await askSome('In which formats?', files, start.formats, true, {}))
    const beside = options.with ?? (await askSome('Which documents beside it?', companions, [], false, {}))
    const answers = withPacks({ ...start, jurisdictions: jurisdiction, template, formats: format, with: beside }, opened)
    const choices = await openChoices(answers, await openUnstarted(opened.folder, answers.packs))
    const open = choices.filter(({ path }) => options.choose?.[path] === undefined)
    return { ...answers, choices: { ...(await askChoices(open, {})), ...options.choose } }
  } catch (error) {
    if (error instanceof Cancelled) return undefined
    throw error
  }
}

/** The choices of the act in any of the jurisdictions, each once. */
async function openChoices({ jurisdictions, template }: ProjectAnswers, { library, fragments }: OpenedLibrary): Promise<ActChoice[]> {
  const choices = new Map<string, ActChoice>()
  for (const jurisdiction of jurisdictions) {
    const { bill } = await draftAct(library, { jurisdiction, template }, fragments)
    for (const choice of bill ? choicesOf(bill, library) : []) if (!choices.has(choice.path)) choices.set(choice.path, choice)
  }
  return [...choices.values()]
}

function unknownNames({ jurisdiction = [], template, format = [], with: companions = [] }: Options, { library }: OpenedLibrary): Message[] {
  const templates = (companion: boolean) =>
    [...library.templates.values()].filter(({ value }) => (value.kind === 'companion') === companion).map(({ value }) => value.id)
  const check = (what: string, names: string[], known: string[]) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) =>
        message('unusable', `unknown-${what.replace(' ', '-')}`, `Unknown ${what} "${name}"`, undefined, suggest(name, known, `Known: ${known.join(', ')}.`)),
      )
  return [
    ...check('jurisdiction', jurisdiction, [...library.jurisdictions.keys()]),
    ...check('template', template === undefined ? [] : [template], templates(false)),
    ...check(
      'format',
      format,
      formats.map(({ id }) => id),
    ),
    ...check('companion document', companions, templates(true)),
  ]
}

/** Choices and options that the library does not have. */
async function refusedChoices({ jurisdictions, template, choices }: ProjectAnswers, { library, fragments }: OpenedLibrary): Promise<Message[]> {
  const set = settledIn({ choices, set: {} })
  const { messages } = await draftAct(library, { jurisdiction: jurisdictions[0] ?? 'model', template, set }, fragments)
  return messages.filter(({ severity }) => severity === 'unusable')
}
