import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { draft, edit, packageCopy, restore } from './command.ts'

interface Case {
  title: string
  /** What is broken in a fresh copy of the package. */
  break(root: string): void
  args?: string[]
  code?: 1 | 2
  /** What the error stream must say: the place, the reason and the hint. */
  says: (string | RegExp)[]
}

const clause = 'clauses/reporting/duty-to-report.yaml'
const choosing = 'clauses/offences/solicitation.yaml'
const template = 'templates/comprehensive.hbs'
const kenya = 'jurisdictions/kenya.yaml'
const put = (root: string, file: string, text: string | Uint8Array) => writeFileSync(join(root, file), text)
const swap = (from: string | RegExp, to: string | (() => string)) => (text: string) => {
  const changed = text.replace(from, to as string)
  if (changed === text) throw new Error(`nothing to break: ${from}`)
  return changed
}

const cases: Case[] = [
  {
    title: 'a YAML syntax error',
    break: (root) => edit(root, clause, swap('heading: ', 'heading: "')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: /, 'yaml-syntax', 'Mend the YAML'],
  },
  {
    title: 'an unknown key',
    break: (root) => edit(root, clause, swap('heading:', 'headng:')),
    says: [`${clause}:2:1: error: Unknown key "headng"`, 'Did you mean "heading"?', 'Missing key "heading"'],
  },
  {
    title: 'an unknown key further in',
    break: (root) => edit(root, kenya, swap('name: National Assembly', 'nam: Parliament of Kenya')),
    says: [/kenya\.yaml:\d+:\d+: error: Unknown key "nam"/, 'Did you mean "name"?'],
  },
  {
    title: 'a wrong type',
    break: (root) => edit(root, clause, swap(/topics: .*/, 'topics: 7')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: topics: /, 'wrong-value'],
  },
  {
    title: 'an unknown setting in a jurisdiction',
    break: (root) => edit(root, kenya, swap('  gazette:', '  gazete:')),
    says: [/kenya\.yaml:\d+:3: error: Unknown setting "words.gazete"/, 'Did you mean "words.gazette"?'],
  },
  {
    title: 'an unknown profile',
    break: (root) => edit(root, kenya, swap('extends: commonwealth', 'extends: comonwealth')),
    says: [/kenya\.yaml:\d+:10: error: Unknown profile "comonwealth"/, 'Did you mean "commonwealth"?'],
  },
  {
    title: 'an unknown clause in a template',
    break: (root) => edit(root, template, swap('"reporting/duty-to-report"', '"reporting/duty-to-reprt"')),
    says: [/comprehensive\.hbs:\d+:1: error: Unknown clause "reporting\/duty-to-reprt"/, 'Did you mean "reporting/duty-to-report"?'],
  },
  {
    title: 'an unknown helper',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{autority "hotline"}}')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: Unknown helper "autority"/, 'Did you mean "authority"?'],
  },
  ...[
    ['a call inside a call', '{{must "report" a=(log "::error::x")}}', 'Helper "must" takes no a'],
    ['a helper that every object has', '{{constructor "x"}}', 'Unknown helper "constructor"'],
    ['a block without a condition', '{{#if}}it{{/if}}', 'Block "if" takes one condition'],
    ['a condition that is a word', '{{#if "x"}}it{{/if}}', '“x” is no name of a setting'],
    ['a way out of the settings', '{{../../x}}', '“../../x” is no name of a setting'],
    ['a block that names something', '{{#if features.federal as |x|}}it{{/if}}', 'A block names nothing'],
    ['blocks without end', `${'{{#if features.federal}}'.repeat(60)}it${'{{/if}}'.repeat(60)}`, 'Blocks are nested more than 50 deep'],
    ['alternatives without end', `{{#if features.federal}}it${'{{else if features.federal}}it'.repeat(5000)}{{/if}}`, 'Blocks are nested more than 50 deep'],
  ].map(([title = '', words = '', reason = '']) => ({
    title,
    break: (root: string) =>
      edit(
        root,
        clause,
        swap('{{authority "hotline"}}', () => words),
      ),
    says: [/duty-to-report\.yaml:\d+:\d+: error: /, reason],
  })),
  {
    title: 'a choice that names itself',
    break: (root) =>
      edit(
        root,
        choosing,
        swap('        text: ', () => '        text: \'{{choice "meeting"}}\'\n        # '),
      ),
    says: [/solicitation\.yaml:\d+:\d+: error: The options of a choice print the choice itself: meeting → meeting/],
  },
  {
    title: 'a condition that is to be printed',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{included "data/retention"}}')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: "included" is a condition/, 'Write {{#if (included "…")}}'],
  },
  {
    title: 'a condition that answers neither yes nor no',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{#if (authority "hotline")}}it{{/if}}')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: Helper "authority" is no condition/, 'Known: included, below'],
  },
  {
    title: 'two conditions in one block',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{#if features.federal features.registers}}it{{/if}}')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: Block "if" takes one condition/],
  },
  {
    title: 'an unknown block',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{#each features.federal}}it{{/each}}')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: Unknown block "each"/, 'Known: if, unless'],
  },
  {
    title: 'an unknown authority',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{authority "hotlin"}}')),
    says: ['Unknown authority "hotlin"', 'Did you mean "hotline"?'],
  },
  {
    title: 'an unknown setting in a clause',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{words.gazete}}')),
    says: ['Unknown setting "words.gazete"', 'Did you mean "words.gazette"?'],
  },
  {
    title: 'an unknown parameter',
    break: (root) => edit(root, clause, swap(/\{\{param "([a-z-]+)"\}\}/, '{{param "$1x"}}')),
    says: [/Unknown parameter "[a-z-]+x"/, 'Did you mean'],
  },
  {
    title: 'an unclosed block',
    break: (root) => edit(root, clause, swap('text: |\n', 'text: |\n  {{#if features.federal}}\n')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: .*\(handlebars-syntax\)/, 'Check the braces'],
  },
  {
    title: 'a helper that is not listed',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{> secret}}')),
    says: ['Partial is not allowed here'],
  },
  {
    title: 'a value that would not be escaped',
    break: (root) => edit(root, clause, swap('{{authority "hotline"}}', '{{{words.gazette}}}')),
    says: ['Three braces are not used here'],
  },
  {
    title: 'a table in a clause',
    break: (root) => edit(root, clause, swap('text: |\n', 'text: |\n  ```\n  x\n  ```\n\n')),
    says: [/duty-to-report\.yaml:\d+: error: A code is not allowed in a clause|duty-to-report\.yaml:\d+:1: error: A code is not allowed in a clause/],
  },
  {
    title: 'an unknown setting in a memorandum',
    break: (root) => edit(root, clause, swap('within {parameters.deadline}', 'within {parameters.dedline}')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: Unknown setting "parameters\.dedline"/, 'Did you mean "parameters.deadline"?'],
  },
  {
    title: 'an unknown right in a memorandum',
    break: (root) => edit(root, clause, swap('    privacy: ', '    privcy: ')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: Unknown right "privcy"/, 'Did you mean "privacy"?'],
  },
  {
    title: 'an unknown anchor in a task',
    break: (root) => edit(root, clause, swap('at: foreign-report,', 'at: foreign-reports,')),
    says: [/duty-to-report\.yaml:\d+:\d+: error: Unknown anchor "foreign-reports"/, 'Did you mean "foreign-report"?'],
  },
  {
    title: 'an unknown section in the form of a memorandum',
    break: (root) => edit(root, kenya, swap('of: [delegated, rights]', 'of: [delegated, right]')),
    says: [/kenya\.yaml:\d+:\d+: error: Unknown section "right"/, 'Did you mean "rights"?'],
  },
  {
    title: 'an unknown choice that a companion document leads with',
    break: (root) => edit(root, 'templates/open-choices.hbs', swap('solicitation.decoy', 'solicitation.decoi')),
    says: [/open-choices\.hbs:\d+:\d+: error: Unknown choice "offences\/solicitation\.decoi"/, 'Did you mean "offences/solicitation.decoy"?'],
  },
  {
    title: 'circular requires',
    break: (root) => {
      put(root, 'clauses/final/one.yaml', 'id: final/one\nheading: One\nkind: duty\nrequires: [final/two]\ntext: One.\ncommentary: One.\n')
      put(root, 'clauses/final/two.yaml', 'id: final/two\nheading: Two\nkind: duty\nrequires: [final/one]\ntext: Two.\ncommentary: Two.\n')
    },
    says: [/final\/(one|two)\.yaml:4:\d+: error: Clauses require each other in a circle: final\/one → final\/two → final\/one/],
  },
  {
    title: 'a second usual template',
    break: (root) => edit(root, 'templates/core.hbs', swap('kind: act\n', 'kind: act\nusual: true\n')),
    says: [
      /templates\/core\.hbs:\d+:\d+: error: The template of templates\/comprehensive\.hbs is the usual one already/,
      'Leave "usual" out of one of the two.',
    ],
  },
  {
    title: 'circular extends',
    break: (root) => edit(root, 'jurisdictions/profiles/base.yaml', swap('id: base\n', 'id: base\nextends: commonwealth\n')),
    says: [
      /profiles\/(base|commonwealth)\.yaml:\d+:10: error: Profiles extend each other in a circle/,
      'Let one of them extend a profile outside the circle, or nothing.',
    ],
  },
  {
    title: 'a profile that extends itself',
    break: (root) => edit(root, 'jurisdictions/profiles/commonwealth.yaml', swap('extends: catalogue', 'extends: commonwealth')),
    says: [/profiles\/commonwealth\.yaml:\d+:10: error: "commonwealth" cannot extend itself/, /Name another\. Profiles: base, (?!.*commonwealth)/],
  },
  {
    title: 'jurisdictions that extend each other',
    break: (root) => {
      edit(root, kenya, swap('extends: commonwealth', 'extends: model'))
      edit(root, 'jurisdictions/model.yaml', swap('extends: commonwealth', 'extends: kenya'))
    },
    args: ['check', 'kenya'],
    says: [/error: Jurisdictions extend each other in a circle: kenya → model → kenya/],
  },
  {
    title: 'circular definitions',
    break: (root) => edit(root, 'clauses/definitions/child.yaml', swap(/text: .*(\n {2}.*)*/, 'text: a person who may be a victim')),
    says: [/error: Definitions rest on each other in a circle: .*definitions\/child/, 'Word one of them without the other term.'],
  },
  {
    title: 'a duplicate id',
    break: (root) => edit(root, clause, swap('id: reporting/duty-to-report', 'id: reporting/urgent-reports')),
    says: [`${clause}:1:5: error: "reporting/urgent-reports" is the id of clauses/reporting/urgent-reports.yaml`, 'Write "id: reporting/duty-to-report" here.'],
  },
  {
    title: 'a dangling anchor',
    break: (root) => edit(root, clause, swap(/\{\{ref "#([a-z-]+)"\}\}/, '{{ref "#$1x"}}')),
    says: [/Unknown anchor "#[a-z-]+x"/, 'Did you mean'],
  },
  {
    title: 'a reference to what is not in the act',
    code: 1,
    break: (root) => {
      put(root, 'clauses/final/one.yaml', 'id: final/one\nheading: One\nkind: duty\ntext: One.\ncommentary: One.\n')
      edit(root, clause, swap('{{authority "hotline"}}', '{{ref "final/one"}}'))
    },
    says: [/duty-to-report\.yaml:\d+:\d+: finding: The reference leads to "final\/one", which is not in the act/, 'included'],
  },
  {
    title: 'a required clause that is missing',
    code: 1,
    break: (root) => edit(root, template, swap('{{clause "reporting/protection-for-reporters"}}\n', '')),
    says: ['requires "reporting/protection-for-reporters", which is not in the act'],
  },
  {
    title: 'a clause placed twice',
    code: 1,
    break: (root) =>
      edit(root, template, swap('{{clause "reporting/duty-to-report"}}', '{{clause "reporting/duty-to-report"}}\n{{clause "reporting/duty-to-report"}}')),
    says: [/comprehensive\.hbs:\d+:1: finding: Clause "reporting\/duty-to-report" stands in the act twice/],
  },
  { title: 'an empty file', break: (root) => put(root, clause, ''), says: [`${clause}: error: The file is empty`] },
  { title: 'a binary file', break: (root) => put(root, clause, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 255])), says: [`${clause}: error: The file is binary`] },
  {
    title: 'a file that is not UTF-8',
    break: (root) => put(root, clause, new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a])),
    says: ['The file is not UTF-8 text'],
  },
  {
    title: 'a YAML file of 50 MB',
    break: (root) => put(root, clause, `id: ${'x'.repeat(50 * 1024 * 1024)}`),
    says: ['The file is 50.0 MiB; a source file may have 1 MiB'],
  },
  {
    title: 'a YAML alias bomb',
    break: (root) =>
      put(
        root,
        clause,
        [
          'a: &a [x,x,x,x,x,x,x,x,x]',
          ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
        ].join('\n'),
      ),
    says: [`${clause}:1:1: error: The aliases in this file expand beyond all measure`],
  },
  { title: 'an unknown jurisdiction', break: () => {}, args: ['generate', 'kenia'], says: ['Unknown jurisdiction "kenia"', 'Did you mean "kenya"?'] },
  {
    title: 'an unknown template',
    break: () => {},
    args: ['generate', 'kenya', '-t', 'comprehensiv'],
    says: ['Unknown template "comprehensiv"', 'Did you mean "comprehensive"?'],
  },
  { title: 'an unknown format', break: () => {}, args: ['generate', 'kenya', '-f', 'dox'], says: ['Unknown format "dox"', 'Did you mean "docx"?'] },
  {
    title: 'an output folder that is a file',
    break: (root) => put(root, 'taken', 'x'),
    args: ['generate', 'kenya', '-o', 'taken'],
    says: ['The output cannot be written', 'Choose a folder you may write to'],
  },
  {
    title: 'a read-only output folder',
    break: () => {},
    args: ['generate', 'kenya', '-o', '/sys/nowhere'],
    says: ['The output cannot be written', 'Choose a folder you may write to'],
  },
]

describe('bad input', () => {
  const root = packageCopy()
  afterEach(() => {
    restore(root)
    for (const path of ['out', 'taken']) rmSync(join(root, path), { recursive: true, force: true })
  })

  for (const { title, break: damage, args = ['generate', 'kenya', '-o', 'out'], code = 2, says } of cases) {
    it(`${title} gets a clear message`, async () => {
      damage(root)
      const run = await draft(root, args)
      for (const words of says) expect(run.err).toMatch(words)
      expect(run.code).toBe(code)
      expect(run.err).not.toMatch(/^\s+at .*\.js:/m)
      expect(run.out).toBe('')
      expect(existsSync(join(root, 'out'))).toBe(false)
    })
  }

  it('reports all problems of a run at once', async () => {
    edit(root, clause, swap('heading:', 'headng:'))
    put(root, 'clauses/reporting/urgent-reports.yaml', '')
    edit(root, template, swap('"data/retention"', '"data/retenton"'))
    const { err } = await draft(root, ['check', 'kenya'])
    for (const words of ['headng', 'The file is empty', 'data/retenton']) expect(err).toContain(words)
  })

  it('creates a missing output folder', async () => {
    mkdirSync(join(root, 'deep'))
    expect((await draft(root, ['generate', 'kenya', '-f', 'md', '-o', 'deep/er/still'])).code).toBe(0)
    expect(existsSync(join(root, 'deep/er/still/kenya/comprehensive.md'))).toBe(true)
  })
})
