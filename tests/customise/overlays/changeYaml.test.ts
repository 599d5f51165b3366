import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { changeYaml } from '../../../src/customise/overlays/changeYaml.ts'

const file = `# why we did it
clause:   reporting/duty-to-report   # which
digest: "abc"
patch:
    # the deadline
    heading:    Duty to report at once # note
    "#duty": |
        A provider reports. {#duty}

    list: [ a,  b ]
    choices: { recipient: hotline,   scope: 'all' }
# the end
`

/** The lines that stand in one text and not in the other. */
const touched = (before: string, after: string) =>
  [before, after].map((text, index, both) => text.split('\n').filter((line) => !both[1 - index]?.split('\n').includes(line)))

describe('a change of a YAML file', () => {
  it('touches the value and no other character', () => {
    expect(touched(file, changeYaml(file, [{ path: ['clause'], to: 'reporting/report' }]) ?? '')).toEqual([
      ['clause:   reporting/duty-to-report   # which'],
      ['clause:   reporting/report   # which'],
    ])
    expect(touched(file, changeYaml(file, [{ path: ['patch', 'choices', 'scope'], to: 'a: b, {c}' }]) ?? '')[1]).toEqual([
      "    choices: { recipient: hotline,   scope: 'a: b, {c}' }",
    ])
  })

  it('keeps a text of several lines readable, as a block', () => {
    const made = changeYaml(file, [{ path: ['patch', '#duty'], to: 'A provider reports—\n- what: it knows;\n- # who. {#duty}\n' }]) ?? ''
    expect(made).toContain('    "#duty": |\n      A provider reports—\n      - what: it knows;\n      - # who. {#duty}\n')
    expect(made).toContain('clause:   reporting/duty-to-report   # which')
    expect(parse(made).patch['#duty']).toBe('A provider reports—\n- what: it knows;\n- # who. {#duty}\n')
  })

  it('names a key anew, quotes what would be read as a number, and adds a key at the end', () => {
    const made = changeYaml(file, [
      { path: ['patch', 'choices', 'scope'], name: 'extent' },
      { path: ['digest'], to: '12' },
      { path: ['library'], to: '1.0' },
    ])
    expect(touched(file, made ?? '')[1]).toEqual(['digest: "12"', "    choices: { recipient: hotline,   extent: 'all' }", 'library: "1.0"'])
  })

  it('sets and takes out what is no text', () => {
    const made = changeYaml(file, [
      { path: ['patch', 'list'], to: ['q', 'r'] },
      { path: ['patch', 'choices', 'recipient'], to: undefined },
    ])
    expect(parse(made ?? '').patch).toMatchObject({ list: ['q', 'r'], choices: { scope: 'all' } })
    for (const comment of ['# why we did it', '# which', '# the deadline', '# note', '# the end']) expect(made).toContain(comment)
  })

  it('keeps the line ends of Windows', () => {
    expect(changeYaml('a: x\r\nb: |\r\n  t\r\n', [{ path: ['b'], to: 'q\nz\n' }])).toBe('a: x\r\nb: |\r\n  q\r\n  z\r\n')
  })

  it('is refused where it would change another place as well', () => {
    expect(changeYaml('a: &x foo\nb: *x\n', [{ path: ['a'], to: 'q' }])).toBeUndefined()
  })
})
