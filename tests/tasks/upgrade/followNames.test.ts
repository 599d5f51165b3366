import { describe, expect, it } from 'vitest'
import { followNames } from '../../../src/tasks/upgrade/followNames.ts'

const note = { since: '2' }
const present = {
  clauses: new Map([
    ['new/name', new Set(['who'])],
    ['part/one', new Set(['who'])],
    ['part/two', new Set<string>()],
    ['own/rule', new Set<string>()],
  ]),
  changes: [
    { clause: 'old/name', to: ['mid/name'], note: 'Renamed.', ...note },
    { clause: 'mid/name', to: ['new/name'], note: 'Again.', ...note },
    { clause: 'old/split', to: ['part/one', 'part/two'], note: 'The half on costs is apart.', ...note },
    { clause: 'old/gone', to: [], note: 'The law on labour has it.', ...note },
  ],
}
const follow = (kind: Parameters<typeof followNames>[0], source: string) => followNames(kind, 'a.yaml', source, present)

const clause = `# see old/name
id:   own/rule   # ours
requires: [ old/name,  'old/name', own/rule ] # old/name
text: | # old/name
    1. As {{ref "old/name#who"}} says,{{#if (included "old/name")}} and {{ref 'old/name'}} too,{{/if}} see old/name. {#a}
    2. {{ref "old/name-two"}}, {{ref "#old"}}
choices:
  way:
    options:
      one: { label: old/name, text: 'so {{ref "old/name"}}' }
      two: { text: "so {{ref \\"old/name\\"}}" }
commentary: As {{ref "old/name"}} says.
`

describe('the names of clauses in a file', () => {
  it('are followed where they name a clause, and every other character stays', () => {
    const { text, steps, messages } = follow('clause', clause)
    const expected = clause
      .replace("[ old/name,  'old/name', own", "[ new/name,  'new/name', own")
      .replace('"old/name#who"', '"new/name#who"')
      .replace('(included "old/name")', '(included "new/name")')
      .replace("{{ref 'old/name'}}", "{{ref 'new/name'}}")
      .replace(`text: 'so {{ref "old/name"}}'`, `text: 'so {{ref "new/name"}}'`)
      .replace('\\"old/name\\"', '\\"new/name\\"')
    expect(text).toBe(expected)
    expect(messages).toEqual([])
    expect(steps).toEqual([{ file: 'a.yaml', state: 'upgraded', words: 'names new/name in place of old/name' }])
    expect(follow('clause', text)).toEqual({ text, steps: [], messages: [] })
  })

  it('keep the line ends of Windows and a byte order mark', () => {
    const windows = `\uFEFFrequires: [old/name]\r\ntext: |\r\n  As {{ref "old/name"}}\r\n  says.\r\n`
    expect(follow('clause', windows).text).toBe(windows.replaceAll('old/name', 'new/name'))
  })

  it('are followed in templates, overlays and jurisdictions', () => {
    const template = '---\nid: own\ntitle: old/name\n---\n# Part\n\n{{clause "old/name"}}\n{{#if (included "old/name")}}\n{{clause "own/rule"}}\n{{/if}}\n'
    expect(follow('template', template).text).toBe(template.replaceAll('"old/name"', '"new/name"'))
    const overlay =
      'clause: own/rule\nreason: old/name went.\npatch:\n  requires: [old/name]\n  "#a": >\n    As {{ref "old/name"}}\n    says.\n  choices.way.options.one.text: \'{{ref "old/name"}}\'\n'
    const fresh = overlay.replace('[old/name]', '[new/name]').replaceAll('"old/name"', '"new/name"')
    expect(follow('overlay', overlay).text).toBe(fresh)
    const insert = 'clause: own/rule\nreason: R.\ninsert: { after: "#a", text: \'{{ref "old/name"}}\' }\n'
    expect(follow('overlay', insert).text).toBe(insert.replace('old/name', 'new/name'))
    const jurisdiction = 'id: here\nchoices: { old/name.who: x } # old/name.who\nparameters:\n  "old/name.deadline": old/name.who\n'
    expect(follow('jurisdiction', jurisdiction).text).toBe(jurisdiction.replace('{ old/name', '{ new/name').replace('"old/name', '"new/name'))
  })

  it('are told with their place where the library divided or withdrew what they name', () => {
    const { text, messages } = follow('clause', 'requires: [old/gone]\ntext: |\n  {{ref "old/name"}}\n  and {{ref "old/split#who"}}\n')
    expect(text).toContain('{{ref "new/name"}}\n  and {{ref "old/split#who"}}')
    expect(messages.map(({ file, line, column, reason }) => [`${file}:${line}:${column}`, reason])).toEqual([
      ['a.yaml:1:12', '"old/gone" is still named here: the library withdrew it. The law on labour has it.'],
      ['a.yaml:4:14', '"old/split" is still named here: the library divided it into part/one and part/two. The half on costs is apart.'],
    ])
    const settled = follow('jurisdiction', 'choices: { old/split.who: x }\nparameters: { old/split.who: y }\n')
    expect(settled.text).toBe('choices: { part/one.who: x }\nparameters: { old/split.who: y }\n')
    expect(settled.messages.map(({ line, column }) => [line, column])).toEqual([[2, 15]])
  })

  it('are left and told where a jurisdiction settles the same under both names', () => {
    const both = 'choices: { old/name.who: x, new/name.who: y }\n'
    const { text, messages } = follow('jurisdiction', both)
    expect(text).toBe(both)
    expect(messages.map(String)).toEqual([expect.stringContaining('"old/name.who" is now "new/name.who"')])
  })

  it('are left and told where they cannot be written anew', () => {
    for (const source of ['requires: &all [old/name]\ntext: x\nfloor: *all\n', 'requires: ["old\\/name"]\n', 'text: "\\nold/name {{ref \\"old/name\\"}}"\n']) {
      const { text, steps, messages } = follow('clause', source)
      expect(text).toBe(source)
      expect(steps).toEqual([])
      expect(messages.map(({ ruleId, note: hint }) => [ruleId, hint])).toEqual([['name-by-hand', 'Write "new/name" here by hand.']])
    }
  })
})
