import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Preset, rules } from '../src/check/index.ts'
import { termLists } from '../src/check/rules/terminology/index.ts'
import { termListSchema } from '../src/check/rules/terminology/termList.ts'
import { clauseHelpers, companionHelpers, effectiveSettings, openLibrary, settingPaths, templateHelpers } from '../src/index.ts'
import { clauseSchema } from '../src/model/clause.ts'
import { companionParts } from '../src/model/companionParts.ts'
import { instrumentSchema } from '../src/model/instrument.ts'
import { jurisdictionSchema } from '../src/model/jurisdiction.ts'
import { templateSchema } from '../src/model/template.ts'

// The reference pages are made from the schemas and helper tables, so that they cannot go stale. Update with: npm run docs
type Json = {
  type?: string | string[]
  description?: string
  properties?: Record<string, Json>
  required?: string[]
  items?: Json
  anyOf?: Json[]
  oneOf?: Json[]
  additionalProperties?: Json | boolean
  enum?: string[]
  const?: string
  default?: unknown
  pattern?: string
}

function typeOf(schema: Json): string {
  const options = schema.anyOf ?? schema.oneOf
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (options) return [...new Set(options.map(typeOf))].join(' or ')
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`
  if (schema.type === 'object') return schema.properties ? 'map' : 'map by name'
  const names: Record<string, string> = { string: 'text', boolean: 'true or false', integer: 'whole number' }
  return [schema.type ?? 'string']
    .flat()
    .map((type) => names[type] ?? type)
    .join(' or ')
}

/** One row a key, keys of maps below their parent. */
function rows(schema: Json, above = ''): string[] {
  const variants = schema.anyOf ?? schema.oneOf ?? []
  if (!schema.properties && variants.length > 0) {
    const seen = new Set<string>()
    return variants.flatMap((variant) => rows(variant, above)).filter((row) => !seen.has(row.split('|')[1] ?? '') && seen.add(row.split('|')[1] ?? ''))
  }
  if (schema.type === 'array' && schema.items) return rows(schema.items, `${above}[]`)
  if (schema.type === 'object' && !schema.properties && typeof schema.additionalProperties === 'object') return rows(schema.additionalProperties, `${above}.*`)
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = above ? `${above}.${key}` : key
    const needed = schema.required?.includes(key) && value.default === undefined ? 'yes' : ''
    return [`| \`${path}\` | ${typeOf(value).replaceAll('|', '\\|')} | ${needed} | ${value.description ?? ''} |`, ...rows(value, path)]
  })
}

function page(title: string, opening: string, schema: z.ZodType, rest = ''): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return `# ${title}\n\n${opening}\n\n| key | value | needed | meaning |\n| --- | --- | --- | --- |\n${rows(json).join('\n')}\n${rest}`
}

function helpers(table: Record<string, string>): string {
  return `| helper | takes |\n| --- | --- |\n${Object.entries(table)
    .map(([name, takes]) => `| \`{{${name}}}\` | ${takes} |`)
    .join('\n')}\n`
}

describe('the reference pages', async () => {
  it('say what every key means', () => {
    for (const schema of [clauseSchema, jurisdictionSchema, templateSchema, instrumentSchema, termListSchema]) {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
      expect(rows(json).filter((row) => row.endsWith('|  |'))).toEqual([])
    }
  })

  const { library } = await openLibrary()
  const { settings } = effectiveSettings(library, 'model')
  if (!settings) throw new Error('no settings')
  const shared = [...settingPaths(settings, library)].filter(([path]) => !path.startsWith('parameters.') && !path.startsWith('choices.'))
  const settingRows = shared.map(
    ([path, value]) => `| \`${path}\` | ${value ?? settings.facts.get(path)?.pattern ?? `*blank:* ${settings.facts.get(path)?.label}`} |`,
  )

  const pages: Record<string, string> = {
    clause: page(
      'Clause files',
      'One YAML file under `clauses/<theme>/<name>.yaml`. A clause of kind `definition` has a term and its forms; every other kind is a provision.',
      clauseSchema,
      `\n## Helpers\n\nA text may print a setting by its path (\`{{words.gazette}}\`), use the blocks \`if\`, \`unless\` and \`each\`, and these helpers:\n\n${helpers(clauseHelpers)}`,
    ),
    jurisdiction: page(
      'Jurisdiction files',
      'One YAML file under `jurisdictions/`; the profiles that several countries share lie in `jurisdictions/profiles/` and have the same form.',
      jurisdictionSchema,
    ),
    template: page(
      'Templates',
      'One file under `templates/`: this front matter between two lines of `---`, then Markdown headings for the upper divisions and a `clause` line for each provision.',
      templateSchema,
      `\n## Helpers\n\n${helpers(templateHelpers)}\n## Companion documents\n\nA template of kind \`companion\` is Markdown with settings and these helpers:\n\n${helpers(companionHelpers)}\nThe parts are:\n\n| part | what it holds |\n| --- | --- |\n${Object.entries(
        companionParts,
      )
        .map(([name, holds]) => `| \`{{part "${name}"}}\` | ${holds} |`)
        .join('\n')}\n`,
    ),
    terms: page(
      'Lists of terms',
      'One JSON file a language, `src/check/rules/terminology/<language>.json`. Each entry is a rule with [a page of its own](../rules/README.md). To add a term, add its entry, write its page with three examples that fail and three that pass, and run `npm run docs`; to add a language, do so for each of its terms and put the list into `index.ts` beside it.',
      termListSchema,
    ),
    instrument: page('Instrument files', 'One YAML file under `instruments/`.', instrumentSchema),
    settings: `# Settings\n\nEvery setting by its path, as \`--set\` takes it, with what the model law prints. Parameters and choices of clauses are listed by \`draft list settings\`.\n\n| path | model law |\n| --- | --- |\n${settingRows.join('\n')}\n`,
  }
  it.each(Object.keys(pages))('%s is as the code has it', async (name) => {
    await expect(pages[name]).toMatchFileSnapshot(`../docs/reference/${name}.md`)
  })
})

// The index of the rules is made from the rules. Their pages are written by hand and tested by tests/check/rules.test.ts.
describe('the index of the rules', () => {
  const presets: Record<Preset, string> = {
    drafting: 'Good drafting, whatever the subject: what the manuals of drafting offices ask.',
    terminology:
      'Words for children and for what is done to them, after the Luxembourg Guidelines. The level says how a term is taken, the mark how far that was checked: V read in the sources, S read in a secondary source, M from general knowledge and to be checked against the second edition of 2025.',
    safeguards: 'What reviewers of child-protection law have found wanting, and what protects children and the rights of all.',
  }
  const levels = { 'avoid-always': 'never', avoid: 'avoid', care: 'with care', usable: 'once defined' }
  const entries = new Map(termLists.flatMap((list) => list.entries.map((entry) => [entry.id, entry])))
  const languages = termLists.map(({ language }) => new Intl.DisplayNames('en', { type: 'language' }).of(language)).join(', ')
  const notes: Partial<Record<Preset, string>> = {
    terminology: `There are lists for: ${languages}. The Guidelines are not translated word for word, since the same word weighs differently in another language. A language has a list only when somebody who knows its usage has made one; an act in any other language is not checked for terms. [The reference](../reference/terms.md) shows what a list holds.`,
  }
  const row = ({ id, preset, severity, finds, languages }: (typeof rules)[number]) => {
    const entry = preset === 'terminology' ? entries.get(id) : undefined
    const cells = [`[${id}](${preset}/${id}.md)`, severity, ...(entry ? [levels[entry.level], entry.mark] : [languages?.join(', ') ?? 'every']), finds]
    return `| ${cells.join(' | ').replaceAll('\n', ' ')} |`
  }
  const section = (preset: Preset) => {
    const heads = ['rule', 'severity', ...(preset === 'terminology' ? ['use', 'mark'] : ['language']), 'finds']
    const table = [heads, heads.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`)
    const own = rules.filter((rule) => rule.preset === preset)
    const intro = [presets[preset], notes[preset]].filter((part) => part !== undefined).join('\n\n')
    return `## ${preset}\n\n${intro}\n\n${[...table, ...own.map(row)].join('\n')}\n`
  }

  it('is as the code has it', async () => {
    const intro =
      'Each rule has a page that says why it matters and shows provisions that fail and that pass. An `error` is a fault that the act should not be published with, a `warning` most often one, an `info` a thing to think about.'
    const index = `# Rules\n\n${intro}\n\n${(Object.keys(presets) as Preset[]).map(section).join('\n')}`
    await expect(index).toMatchFileSnapshot('../docs/rules/README.md')
  })
})
