import type { OpenedRules, RuleFiles } from '../../src/index.ts'

type Rule = OpenedRules['book']['rules'][number]

const opening =
  'Each rule has a page that says why it matters and shows provisions that fail and that pass. An `error` is a fault that the act should not be published with, a `warning` most often one, an `info` a thing to think about.'

const intros: Record<string, string> = {
  drafting: 'Good drafting, whatever the subject: what the manuals of drafting offices ask.',
  terminology:
    'Words for children and for what is done to them, after the Luxembourg Guidelines. The level says how a term is taken, the mark how far that was checked: V read in the sources, S read in a secondary source, M from general knowledge and to be checked against the second edition of 2025.',
  safeguards: 'What reviewers of child-protection law have found wanting, and what protects children and the rights of all.',
}

/** In which languages terms are looked for. */
function languagesNote(files: RuleFiles): string {
  const tags = [...files.ofLaw.values()].flatMap(({ value }) => (value.kind === 'term' && value.language !== undefined ? [value.language] : []))
  const languages = [...new Set(tags)].map((tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag)).join(', ')
  return `There are terms for: ${languages}. The Guidelines are not translated word for word, since the same word weighs differently in another language. A language has them only when somebody who knows its usage has made them; an act in any other language is not checked for terms. [The reference](../reference/rule.md) shows what a rule file holds.`
}

/** The index of the rules. Their own pages are written by hand. */
export function ruleIndex({ book: { presets, rules }, files }: OpenedRules): string {
  const sections = presets.map(({ id }) => presetSection(id, rules, files))
  return `# Rules\n\n${opening}\n\n${[...sections, earlierIds(rules)].join('\n')}`
}

function presetSection(preset: string, rules: readonly Rule[], files: RuleFiles): string {
  const own = rules.filter((rule) => rule.preset === preset)
  const ofTerms = own.some((rule) => termOf(rule, files) !== undefined)
  const heads = ['rule', 'severity', ...(ofTerms ? ['use', 'mark'] : ['language']), 'finds']
  const table = [heads, heads.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`)
  const intro = [intros[preset], ofTerms ? languagesNote(files) : undefined].filter((part) => part !== undefined).join('\n\n')
  return `## ${preset}\n\n${intro}\n\n${[...table, ...own.map((rule) => ruleRow(rule, files))].join('\n')}\n`
}

function ruleRow(rule: Rule, files: RuleFiles): string {
  const { id, preset, severity, finds, languages } = rule
  const term = termOf(rule, files)
  const cells = [`[${id}](${preset}/${id}.md)`, severity, ...(term ? [term.use, term.mark] : [languages?.join(', ') ?? 'every']), finds]
  return `| ${cells.join(' | ').replaceAll('\n', ' ')} |`
}

function termOf({ preset, id }: Rule, { ofLaw }: RuleFiles) {
  const file = ofLaw.get(`${preset}/${id}`)?.value
  return file?.kind === 'term' ? file : undefined
}

function earlierIds(rules: readonly Rule[]): string {
  const rows = rules.flatMap(({ id, preset, formerly = [] }) => formerly.map((old) => `| ${preset}/${old} | [${preset}/${id}](${preset}/${id}.md) |`))
  return `## Earlier ids\n\nIgnores, baselines and \`--rule\` still know these.\n\n| then | now |\n| --- | --- |\n${rows.sort().join('\n')}\n`
}
