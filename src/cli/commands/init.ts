import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import {
  type ActChoice,
  choicesOf,
  draftAct,
  formatNamed,
  formats,
  isMessage,
  type Message,
  message,
  type OpenedLibrary,
  type OpenedProject,
  openUnstarted,
  type ProjectAnswers,
  settledIn,
  startProject,
  suggest,
  templateOf,
  unknownJurisdiction,
  usualFormats,
  usualJurisdiction,
} from '../../index.ts'
import type { NewCountry } from '../askCountry.ts'
import type { Question } from '../askProject.ts'
import { asCalled } from '../calledAs.ts'
import type { Exit } from '../exit.ts'
import { idsIn } from '../idsIn.ts'
import { beginJurisdiction } from '../newJurisdiction.ts'
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
  draft init --yes --jurisdiction model --choose final/regulations.control=approval`

export function initCommand(program: Command, done: (exit: Exit) => void): void {
  program
    .command('init')
    .summary('begin a project')
    .description(
      'Ask for the country, the template, the formats and the open choices, and write draft.yaml. Every answer can be given as an option. Jurisdictions and templates that lie in the folder or in its packs can be chosen as well.',
    )
    .argument('[dir]', 'folder of the project', '.')
    .option('-j, --jurisdiction <list>', 'jurisdictions', idsIn)
    .option('-t, --template <id>', 'template of the acts')
    .option('-f, --format <list>', 'formats', (value: string, before: string[] = []) => idsIn(value, before).map(formatNamed))
    .option('--with <list>', 'companion documents', idsIn)
    .option('--choose <choice=option>', 'an option; may be repeated', readPair('', 'final/regulations.control=approval'))
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
  const told = options.yes ? { answers: withPacks(given(options, version, opened), opened), begun: undefined } : await asked(options, version, opened)
  if (!told) {
    process.stderr.write('Nothing was written.\n')
    return 1
  }
  const { answers, begun } = told
  const refused = await refusedChoices(answers, await openUnstarted(folder, answers.packs))
  if (refused.length > 0) return report(refused)
  const bytes = new TextEncoder().encode(await startProject(answers))
  const problems = saveFiles([{ path: file, bytes }], 'Name a folder that you may write to: draft init DIR')
  if (problems.length > 0) return report(problems)
  if (begun) {
    const start = { ...begun, template: answers.template }
    const words = await beginJurisdiction(opened, start, {}, { ask: true, folder, version })
    if (isMessage(words)) return report([words])
    await print(asCalled(words))
  }
  const there = folder === '.' ? '' : `cd ${quoted(folder)}\n  `
  await print(asCalled(`${file}\n\nNext:\n  ${there}draft generate\n  draft check\n`))
  return 0
}

function given({ jurisdiction, template, format, with: companions, choose = {} }: Options, library: string, opened: OpenedProject): ProjectAnswers {
  return {
    library,
    jurisdictions: jurisdiction ?? [usualJurisdiction(opened.library)],
    template: template ?? templateOf(opened),
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

/** The answers of a person, and the country that is to be begun where the library has none. */
interface Asked {
  answers: ProjectAnswers
  begun?: NewCountry | undefined
}

/** What a person answers; undefined when the person broke off. Esc goes back to the question before. */
async function asked(options: Options, version: string, opened: OpenedProject): Promise<Asked | undefined> {
  const { Cancelled, inTurn } = await import('../askProject.ts')
  try {
    const { answers, begun } = await inTurn(await questionsOf(options, opened), { answers: given(options, version, opened) })
    return { answers: { ...answers, choices: { ...answers.choices, ...options.choose } }, begun }
  } catch (error) {
    if (error instanceof Cancelled) return undefined
    throw error
  }
}

/** The questions whose answers were not given as options. */
async function questionsOf(options: Options, opened: OpenedProject): Promise<Question<Asked>[]> {
  const { askChoices, askOne, askSome } = await import('../askProject.ts')
  const { askCountry, another } = await import('../askCountry.ts')
  const { jurisdictions, templates } = opened.library
  const titled = (companion: boolean) =>
    [...templates.values()].filter(({ value }) => (value.kind === 'companion') === companion).map(({ value }) => ({ value: value.id, label: value.title }))
  const countries = [another, ...[...jurisdictions.values()].map(({ value }) => ({ value: value.id, label: value.name }))]
  const files = formats.map(({ id, title }) => ({ value: id, label: title }))
  const answering = (key: 'jurisdictions' | 'template' | 'formats' | 'with', ask: (before: ProjectAnswers) => Promise<string | string[]>) => ({
    ask: async ({ answers, ...rest }: Asked) => ({ ...rest, answers: { ...answers, [key]: await ask(answers) } }),
  })
  const isOther = (id: string) => id === another.value
  const unlessGiven = (option: unknown, ...questions: Question<Asked>[]) => (option === undefined ? questions : [])
  return [
    ...unlessGiven(
      options.jurisdiction,
      answering('jurisdictions', async ({ jurisdictions: before }) => {
        // Nothing is marked for a person who has not answered yet: a country that is marked would come beside it.
        const usual = usualJurisdiction(opened.library)
        const marked = before.join() === usual ? [] : before
        const name = jurisdictions.get(usual)?.value.name ?? usual
        const chosen = await askSome(`Whose acts do you draft? Mark none for ${name}`, countries, marked, false, {})
        return chosen.length > 0 ? chosen : [usual]
      }),
      {
        when: ({ answers }) => answers.jurisdictions.some(isOther),
        ask: async ({ answers }) => ({ answers, begun: await askCountry(opened.library, {}) }),
      },
    ),
    ...unlessGiven(
      options.template,
      answering('template', (before) => askOne('Which act?', titled(false), before.template, {})),
    ),
    ...unlessGiven(
      options.format,
      answering('formats', (before) => askSome('In which formats?', files, before.formats, true, {})),
    ),
    ...unlessGiven(
      options.with,
      answering('with', (before) => askSome('Which documents beside it?', titled(true), before.with, false, {})),
    ),
    {
      ask: async ({ answers, begun }) => {
        const own = begun && answers.jurisdictions.some(isOther) ? begun : undefined
        const named = [...new Set([...answers.jurisdictions.filter((id) => !isOther(id)), ...(own ? [own.id] : [])])]
        const packed = withPacks({ ...answers, jurisdictions: named }, opened)
        const choices = await openChoices(packed, await openUnstarted(opened.folder, packed.packs))
        const open = choices.filter(({ path }) => options.choose?.[path] === undefined)
        return { answers: { ...packed, choices: await askChoices(open, {}) }, begun: own }
      },
    },
  ]
}

/** The choices of the act in any of the jurisdictions, each once. */
async function openChoices({ jurisdictions, template }: ProjectAnswers, { library, fragments }: OpenedLibrary): Promise<ActChoice[]> {
  const choices = new Map<string, ActChoice>()
  for (const jurisdiction of usable(jurisdictions, library)) {
    const { bill } = await draftAct(library, { jurisdiction, template }, fragments)
    for (const choice of bill ? choicesOf(bill, library) : []) if (!choices.has(choice.path)) choices.set(choice.path, choice)
  }
  return [...choices.values()]
}

/** The jurisdictions that there are already; the usual one stands for one that is still to be begun. */
function usable(jurisdictions: string[], library: OpenedLibrary['library']): string[] {
  return [...new Set(jurisdictions.map((id) => (library.jurisdictions.has(id) ? id : usualJurisdiction(library))))]
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
    ...jurisdiction.filter((id) => !library.jurisdictions.has(id)).map((id) => unknownJurisdiction(id, library)),
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
  const [jurisdiction = usualJurisdiction(library)] = usable(jurisdictions, library)
  const { messages } = await draftAct(library, { jurisdiction, template, set }, fragments)
  return messages.filter(({ severity }) => severity === 'unusable')
}
