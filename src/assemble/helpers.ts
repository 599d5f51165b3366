import type { CompiledText, LoadedClause, Settings } from '../model/index.ts'
import { mark } from '../model/marks.ts'
import { type Inline, text } from '../tree/index.ts'
import { apostrophes } from './apostrophes.ts'
import { fillInlines } from './fillFragment.ts'
import Handlebars from './handlebarsRuntime.ts'
import { printPenalty } from './printPenalty.ts'
import { blank, printSetting } from './printSetting.ts'
import { dutyVerb, prohibitionVerb } from './verbForms.ts'

/** What the helpers of one rendering read and fill. */
export interface Rendering {
  settings: Settings
  /** Settings as plain data, for `if`, `unless` and `each`. */
  context: object
  clause: LoadedClause | undefined
  /** The text being rendered. */
  text: CompiledText
  /** Ids of the clauses in the act. */
  included: ReadonlySet<string>
  /** What each value mark stands for, by index. */
  values: Inline[][]
}

type Options = { data: { rendering: Rendering }; hash: { plural?: boolean } }

/** A Handlebars environment with the listed helpers and nothing else; values leave it as marks. */
export function createEnvironment(render: (rendering: Rendering) => string): typeof import('handlebars') {
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
  helper('choice', (name, rendering) => [printChoice(name, rendering, render)])
  helper('ref', printReference)
  helper('term', (words) => [text(words)])
  helper('blank', (label) => [blank(label, '')])
  environment.registerHelper('definitions', (options: Options) => leave(options, [text(options.data.rendering.settings.definitions.intro)]))
  environment.registerHelper('year', (options: Options) => leave(options, printSetting(options.data.rendering.settings, 'act.year')))
  environment.registerHelper('included', (id: string, { data }: Options) => data.rendering.included.has(id))
  environment.registerHelper('clause', (id: string) => new Handlebars.SafeString(`\n\n${mark.clause(id)}\n\n`))
  environment.registerHelper('part', (name: string) => new Handlebars.SafeString(`\n\n${mark.clause(name)}\n\n`))
  environment.registerHelper('amend', function (this: unknown, law: string, { fn }: Handlebars.HelperOptions) {
    return new Handlebars.SafeString(`\n\n${mark.amend(law)}\n\n${fn(this)}\n\n${mark.amend('')}\n\n`)
  })
  return environment
}

function printParameter(name: string, { settings, clause }: Rendering): Inline[] {
  const path = `${clause?.value.id}.${name}`
  const settled = settings.parameters.get(path)
  const words = settled ?? clause?.value.parameters[name]?.default ?? ''
  const setting = `parameters.${path}`
  return settled === undefined && settings.unsettled === 'show' ? [blank(words, setting)] : [{ type: 'value', value: words, setting }]
}

function printChoice(name: string, rendering: Rendering, render: (rendering: Rendering) => string): Inline {
  const { settings, clause } = rendering
  const path = `${clause?.value.id}.${name}`
  const choice = clause?.value.choices[name]
  if (!choice) throw new Error(`choice ${path} was not checked`)
  const wordsOf = (id: string): Inline[] => {
    const text = clause.options[`${name}.${id}`]
    if (!text) throw new Error(`option ${path}.${id} was not loaded`)
    return fillInlines([apostrophes(render({ ...rendering, text }))], rendering.values, false).nodes
  }
  const settled = settings.choices.get(path)
  const setting = `choices.${path}`
  if (settled !== undefined || settings.unsettled !== 'show') return { type: 'option', setting, children: wordsOf(settled ?? choice.default) }
  const options = Object.entries(choice.options).map(([id, { label, effect }], index) => {
    const mark = `${settings.facts.get('words.option')?.value} ${index + 1}`
    return { id, mark, label, effect, children: wordsOf(id) }
  })
  return { type: 'choice', setting, question: choice.question, preferred: choice.default, options }
}

function printReference(target: string, { clause, text }: Rendering): Inline[] {
  const own = clause?.value.id ?? ''
  const at = text.uses.find((use) => use.name === 'ref' && use.args[0] === target)?.at ?? { line: 1, column: 1 }
  return [{ type: 'ref', target: target.startsWith('#') ? own + target : target, parts: [], at }]
}
