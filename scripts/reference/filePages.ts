import type { z } from 'zod'
import { clauseHelpers, companionHelpers, templateHelpers } from '../../src/index.ts'
import { companionParts } from '../../src/model/companionParts.ts'
import { clauseSchema } from '../../src/model/schema/clause.ts'
import { instrumentSchema } from '../../src/model/schema/instrument.ts'
import { jurisdictionSchema } from '../../src/model/schema/jurisdiction.ts'
import { anyRuleSchema, ruleSchemas } from '../../src/model/schema/rule.ts'
import { searchParts } from '../../src/model/schema/search.ts'
import { templateSchema } from '../../src/model/schema/template.ts'
import { clauseTranslationSchema, instrumentTranslationSchema, templateTranslationSchema } from '../../src/model/schema/translation.ts'
import { keysOf, keyTable } from './keyTable.ts'

/** The kinds of file that an author writes. */
export const fileSchemas: Record<string, z.ZodType> = {
  clause: clauseSchema,
  jurisdiction: jurisdictionSchema,
  template: templateSchema,
  instrument: instrumentSchema,
  'clause-translation': clauseTranslationSchema,
  'template-translation': templateTranslationSchema,
  'instrument-translation': instrumentTranslationSchema,
}

/** The page of each kind of file: what it is, its keys, and what else it may hold. */
export function filePages(): Record<string, string> {
  const pages = Object.fromEntries(
    Object.entries(fileSchemas).map(([name, schema]) => {
      const { title, opening, rest = '' } = texts[name] ?? { title: name, opening: '' }
      return [`reference/${name}.md`, `# ${title}\n\n${opening}\n\n${keyTable(schema)}${rest}`]
    }),
  )
  const rules = Object.entries(ruleSchemas).map(
    ([kind, schema]) => `\n## ${kind}\n\n${keyTable(schema, ['kind', ...keysOf(anyRuleSchema).map(({ path }) => path)])}`,
  )
  return { ...pages, 'reference/rule.md': `# Rule files\n\n${ofRules}\n\n${keyTable(anyRuleSchema)}${rules.join('')}${ofSearches()}` }
}

/** What searches are made of. */
function ofSearches(): string {
  const { search, condition } = searchParts
  return `\n${searches}\n\n### A search\n\n${keyTable(search)}\nA search has the keys of a condition besides.\n\n### A condition\n\n${keyTable(condition)}`
}

const searches = `## Searches and conditions

A search finds places in an act; a check tells of them. A *statement* is a sentence with the items that it leads into, a *rule* a subsection with all that it holds, an *offence* a rule that describes one, an *item* the innermost subdivision of an offence, *words* what a unit says without its subdivisions, a *term* a defined one.

A condition is asked of a place. A text alone is a pattern that its words must hold; of a list each must hold; a map names aspects, and all that it names must hold. So this finds duties of a provider to delete beside which no duty to preserve stands:

\`\`\`yaml
searches:
  kept: { in: statement, words: \\bpreserves?\\b }
checks:
  - find: { in: statement, kinds: [duty], all: ['{provider}', \\bdeletes?\\b] }
    unless: [{ beside: kept }]
    once: provision
    reason: What shows a crime is deleted here before it is preserved
\`\`\`

Conditions with a name are signs. The words, signs and searches of a file of kind \`searches\` are for every rule of its preset and language.`

const ofRules = `A rule about words is one YAML file: \`languages/<tag>/rules/<name>.yaml\` where it belongs to a language whatever the subject, \`rules/<preset>/<name>.yaml\` where it belongs to the subject of a library. Its \`kind\` says how it works. Each has [a page of its own](../rules/README.md) with three examples that fail and three that pass. A project may have rules of its own in the same folders; those of a pack are not read, because a pattern can keep a machine busy for ever.

Patterns are regular expressions of JavaScript with the flag \`u\`. Letters of both cases fit them unless they begin with \`(?-i)\`; \`{name}\` stands for a list of words or a pattern of the lexicon: \`languages/<tag>/checks.yaml\`, and files of kind \`lexicon\` under \`rules/\`. A file of kind \`signs\` is no rule: it says by which words \`draft lint --report\` shows where a bill may answer an instrument, in one language.`

const texts: Record<string, { title: string; opening: string; rest?: string }> = {
  clause: {
    title: 'Clause files',
    opening: 'One YAML file under `clauses/<theme>/<name>.yaml`. A clause of kind `definition` has a term and its forms; every other kind is a provision.',
    rest: `\n## Helpers\n\nA text may print a setting by its path (\`{{words.gazette}}\`), use the blocks \`if\`, \`unless\` and \`each\`, and these helpers:\n\n${helpers(clauseHelpers)}`,
  },
  jurisdiction: {
    title: 'Jurisdiction files',
    opening: 'One YAML file under `jurisdictions/`; the profiles that several countries share lie in `jurisdictions/profiles/` and have the same form.',
  },
  template: {
    title: 'Templates',
    opening:
      'One file under `templates/`: this front matter between two lines of `---`, then Markdown headings for the upper divisions and a `clause` line for each provision.',
    rest: `\n## Helpers\n\n${helpers(templateHelpers)}\n## Companion documents\n\nA template of kind \`companion\` is Markdown with settings and these helpers:\n\n${helpers(companionHelpers)}\nThe parts are:\n\n| part | what it holds |\n| --- | --- |\n${Object.entries(
      companionParts,
    )
      .map(([name, holds]) => `| \`{{part "${name}"}}\` | ${holds} |`)
      .join('\n')}\n`,
  },
  instrument: { title: 'Instrument files', opening: 'One YAML file under `instruments/`.' },
  'clause-translation': {
    title: 'Translations of clauses',
    opening: 'One YAML file beside the clause, `clauses/<theme>/<name>.<tag>.yaml`. [The guide](../translating.md) says how to write one.',
  },
  'instrument-translation': {
    title: 'Translations of instruments',
    opening: 'One YAML file beside the instrument, `instruments/<name>.<tag>.yaml`. [The guide](../translating.md) says how to write one.',
  },
  'template-translation': {
    title: 'Translations of templates',
    opening: 'One YAML file beside the template, `templates/<name>.<tag>.yaml`. [The guide](../translating.md) says how to write one.',
  },
}

function helpers(table: Record<string, string>): string {
  return `| helper | takes |\n| --- | --- |\n${Object.entries(table)
    .map(([name, takes]) => `| \`{{${name}}}\` | ${takes} |`)
    .join('\n')}\n`
}
