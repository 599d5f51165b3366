import { describe, expect, it } from 'vitest'
import { complete } from '../../src/cli/complete.ts'
import { valuesFor, valuesIn } from '../../src/cli/completeValues.ts'
import { programOf } from '../../src/cli/program.ts'
import { library } from '../fixtures/acts.ts'

const program = programOf('0.0.0', () => {})
const known: Record<string, string[]> = {
  jurisdiction: ['kenya', 'model', 'thailand'],
  template: ['comprehensive', 'core'],
  with: ['checklist', 'concordance', 'memorandum'],
  document: ['checklist', 'concordance', 'memorandum'],
  format: ['docx', 'md'],
  preset: ['drafting', 'terminology', 'safeguards'],
}
const after = (line: string) => complete(program, line.split(' ').slice(1), async (name) => known[name] ?? [])

describe('completion of a command line', () => {
  it.each([
    ['draft gen', ['generate']],
    ['draft generate ', ['kenya', 'model', 'thailand']],
    ['draft generate kenya ', ['model', 'thailand']],
    ['draft generate k', ['kenya']],
    ['draft generate --strict --out drafts k', ['kenya']],
    ['draft generate -- k', ['kenya']],
    ['draft generate --templ', ['--template']],
    ['draft generate -t co', ['comprehensive', 'core']],
    ['draft generate --template=cor', ['--template=core']],
    ['draft generate --template=core k', ['kenya']],
    ['draft generate -f ', ['docx', 'md']],
    ['draft generate -fmd k', ['kenya']],
    ['draft preview ke', ['kenya']],
    ['draft preview --port ', []],
    ['draft preview -t cor', ['core']],
    ['draft generate -f md,', ['md,docx']],
    ['draft generate --with checklist,con', ['checklist,concordance']],
    ['draft generate --with=checklist,mem', ['--with=checklist,memorandum']],
    ['draft generate --out ', []],
    ['draft coverage kenya ', []],
    ['draft report con', ['concordance']],
    ['draft report concordance k', ['kenya']],
    ['draft lint --reporter ', ['pretty', 'json', 'sarif', 'junit', 'github', 'markdown']],
    ['draft lint --report ', ['html', 'md', 'docx']],
    ['draft lint ', []],
    ['draft check --preset drafting,s', ['drafting,safeguards']],
    ['draft coverage --format ', ['table', 'md', 'json', 'html']],
    ['draft list ter', ['terms']],
    ['draft list settings --jurisdiction th', ['thailand']],
    ['draft completion ', ['bash', 'zsh', 'fish']],
    ['draft help sh', ['show']],
    ['draft --ver', ['--version']],
    ['draft nothing ', []],
    ['draft generate --nothing=', []],
  ])('%s', async (line, candidates) => {
    expect(await after(line)).toEqual(candidates)
  })

  it('offers every command and option that the help shows, and no hidden one', async () => {
    const shown = program.commands.map((command) => command.name()).filter((name) => name !== 'complete')
    expect(await after('draft ')).toEqual([...shown, 'help'])
    for (const name of shown) {
      const help = program.commands.find((command) => command.name() === name)?.helpInformation() ?? ''
      const flags = await after(`draft ${name} --`)
      expect(flags).toContain('--help')
      for (const flag of flags) expect(help).toContain(flag)
    }
  })
})

describe('completion of values', async () => {
  it.each([
    ['jurisdiction', '', 'kenya'],
    ['clause', '', 'reporting/duty-to-report'],
    ['template', '', 'comprehensive'],
    ['with', '', 'memorandum'],
    ['document', '', 'memorandum'],
    ['instrument', '', 'ipu-143-draft'],
    ['choose', '', 'liability/limitation-period.period='],
    ['choose', 'liability/limitation-period.period=', 'liability/limitation-period.period=none'],
    ['set', '', 'authorities.hotline='],
    ['format', '', 'docx'],
  ])('of %s after "%s" holds %s', (name, word, value) => {
    expect(valuesIn(library, name, word)).toContain(value)
  })

  it('of --preset', async () => {
    expect(await valuesFor('preset', '')).toContain('safeguards')
  })

  it('of --rule, and of their severities', async () => {
    expect(await valuesFor('rule', '')).toContain('drafting/and-or=')
    expect(await valuesFor('rule', 'drafting/and-or=')).toContain('drafting/and-or=off')
  })

  it('keeps acts and companion documents apart, and knows nothing of files', () => {
    expect(valuesIn(library, 'template', '')).not.toContain('memorandum')
    expect(valuesIn(library, 'with', '')).not.toContain('comprehensive')
    expect(valuesIn(library, 'out', '')).toEqual([])
  })
})
