import type { LoadedClause, Settings } from '../model/index.ts'
import { mark } from '../model/marks.ts'
import { type Inline, text } from '../tree/index.ts'
import Handlebars from './handlebarsRuntime.ts'
import { printPenalty } from './printPenalty.ts'
import { blank, printSetting } from './printSetting.ts'
import { dutyVerb, prohibitionVerb } from './verbForms.ts'

/** What the helpers of one rendering read and fill. */
export interface Rendering {
  settings: Settings
  clause: LoadedClause | undefined
  /** Ids of the clauses in the act. */
  included: ReadonlySet<string>
  /** What each value mark stands for, by index. */
  values: Inline[][]
}

type Options = { data: { rendering: Rendering }; hash: { plural?: boolean } }

/** A Handlebars environment with the listed helpers and nothing else; values leave it as marks. */
export function createEnvironment(): typeof import('handlebars') {
  const environment = Handlebars.create()
  const leave = ({ data: { rendering } }: Options, nodes: Inline[]) => new Handlebars.SafeString(mark.value(rendering.values.push(nodes) - 1))
  const helper = (name: string, print: (name: string, rendering: Rendering, plural: boolean) => Inline[]) => {
    environment.registerHelper(name, (arg: string, options: Options) => leave(options, print(arg, options.data.rendering, options.hash.plural ?? false)))
  }
  helper('value', (path, { settings }) => printSetting(settings, path))
  helper('item', (words) => [{ type: 'value', value: String(words), setting: '' }])
  helper('must', (verb, { settings }, plural) => [text(dutyVerb(settings.obligation, verb, plural))])
  helper('must-not', (verb, { settings }, plural) => [text(prohibitionVerb(settings.obligation, verb, plural))])
  helper('authority', (id, { settings }) => printSetting(settings, `authorities.${id}`))
  helper('penalty', (name, { settings }) => [printPenalty(settings, name)])
  helper('param', printParameter)
  helper('choice', printChoice)
  helper('ref', printReference)
  helper('term', (words) => [text(words)])
  helper('blank', (label) => [blank(label, '')])
  environment.registerHelper('definitions', (options: Options) => leave(options, [text(options.data.rendering.settings.definitions.intro)]))
  environment.registerHelper('year', (options: Options) => leave(options, printSetting(options.data.rendering.settings, 'act.year')))
  environment.registerHelper('included', (id: string, { data }: Options) => data.rendering.included.has(id))
  environment.registerHelper('clause', (id: string) => new Handlebars.SafeString(`\n\n${mark.clause(id)}\n\n`))
  return environment
}

function printParameter(name: string, { settings, clause }: Rendering): Inline[] {
  const path = `${clause?.value.id}.${name}`
  const settled = settings.parameters.get(path)
  const words = settled ?? clause?.value.parameters[name]?.default ?? ''
  const setting = `parameters.${path}`
  return settled === undefined && settings.unsettled === 'show' ? [blank(words, setting)] : [{ type: 'value', value: words, setting }]
}

function printChoice(name: string, { settings, clause }: Rendering): Inline[] {
  const path = `${clause?.value.id}.${name}`
  const choice = clause?.value.choices[name]
  if (!choice) throw new Error(`choice ${path} was not checked`)
  const settled = settings.choices.get(path)
  const setting = `choices.${path}`
  if (settled === undefined && settings.unsettled === 'show') {
    const options = Object.entries(choice.options).map(([id, { label, text: words, effect }]) => ({ id, label, effect, children: [text(words)] }))
    return [{ type: 'choice', setting, question: choice.question, options }]
  }
  const option = choice.options[settled ?? choice.default]
  return [{ type: 'value', value: option?.text ?? '', setting }]
}

function printReference(target: string, { clause }: Rendering): Inline[] {
  const own = clause?.value.id ?? ''
  const at = clause?.text.uses.find((use) => use.name === 'ref' && use.args[0] === target)?.at ?? { line: 1, column: 1 }
  return [{ type: 'ref', target: target.startsWith('#') ? own + target : target, parts: [], at }]
}
