import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedRow, changesByPlace, isReworded, passagesOf, summaryOf } from '../../../src/compare/acts/index.ts'
import { lintFile } from '../../../src/index.ts'
import { numberProvisions } from '../../../src/resolve/numberProvisions.ts'
import { resolveReferences } from '../../../src/resolve/resolveReferences.ts'
import {
  type Bill,
  type Division,
  isDivision,
  isProvision,
  type Provision,
  plainText,
  provisionsOf,
  type Subdivision,
  text,
  type Words,
} from '../../../src/tree/index.ts'
import { acts, draftOf } from '../../fixtures/acts.ts'
import { editedBill, edits } from '../../fixtures/editedBill.ts'
import { compareActs } from '../../fixtures/english.ts'
import { runs } from '../../fixtures/runs.ts'

const kenya = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
const often = { numRuns: runs(40) }

const stands = (act: 'before' | 'after') => (row: ComparedRow) =>
  act === 'before' ? (row.op === 'added' || row.op === 'movedHere' ? [] : [row.before]) : row.op === 'removed' || row.op === 'movedAway' ? [] : [row.after]
const wordsOf = ({ pieces }: ComparedRow, leave: 'added' | 'removed') =>
  pieces
    .filter(({ op }) => op !== leave)
    .map(({ words }) => words)
    .join('')
/** A bill whose provisions come from one file of another’s, so that nothing but words tells them. */
const nameless = (bill: Bill): Bill => ({ ...bill, jurisdiction: '' })
const renumbered = (bill: Bill) => resolveReferences(numberProvisions(bill)).bill
const changed = (change: (copy: Bill) => void) => {
  const copy = structuredClone(kenya)
  change(copy)
  return renumbered(copy)
}
const provision = (bill: Bill, clause: string) => [...provisionsOf(bill.children[2])].find((node) => node.clause === clause) as Provision
type Upper = (Words | Division | Provision)[]
/** The list that a provision stands in. */
const listOf = (bill: Bill, clause: string): Upper => {
  const lists = (list: Upper): Upper[] => [list, ...list.flatMap((node) => (isDivision(node) ? lists(node.children) : []))]
  return lists(bill.children[2].children).find((list) => list.some((node) => isProvision(node) && node.clause === clause)) ?? []
}
const takeOut = (bill: Bill, clause: string): Provision => {
  const list = listOf(bill, clause)
  const [node] = list.splice(
    list.findIndex((one) => isProvision(one) && one.clause === clause),
    1,
  )
  return node as Provision
}
const labels = (summary: ReturnType<typeof summaryOf>) => Object.fromEntries(Object.entries(summary).map(([name, entries]) => [name, entries.length]))

describe('two acts compared', () => {
  it.each(acts)('finds nothing between $jurisdiction $template and itself, by its clauses or by its words alone', async (request) => {
    const bill = await draftOf(request)
    for (const compared of [compareActs(bill, structuredClone(bill)), compareActs(nameless(bill), nameless(structuredClone(bill)))]) {
      expect(compared.rows.filter((row) => row.op !== 'kept' || isReworded(row))).toEqual([])
    }
  })

  it('holds every passage of both acts once, in order, and words that give each act back', () => {
    fc.assert(
      fc.property(edits(), fc.boolean(), (made, told) => {
        const after = editedBill(kenya, made)
        const compared = told ? compareActs(kenya, after) : compareActs(nameless(kenya), nameless(after))
        expect(compared.rows.flatMap(stands('before'))).toEqual(passagesOf(compared.before))
        expect(compared.rows.flatMap(stands('after'))).toEqual(passagesOf(compared.after))
        for (const row of compared.rows) if (row.op !== 'removed' && row.op !== 'movedAway') expect(wordsOf(row, 'removed')).toBe(plainText(row.after.children))
      }),
      often,
    )
  })

  it('pairs every unit that both acts have, whatever was done around it', () => {
    fc.assert(
      fc.property(edits(), (made) => {
        const after = editedBill(kenya, made)
        const compared = compareActs(kenya, after)
        const gone = new Set([...provisionsOf(kenya.children[2])].map(({ clause }) => clause).filter((clause) => !provision(after, clause)))
        for (const row of compared.rows) if (row.op === 'removed' && row.before.role === 'heading') expect(gone).toContain(row.before.provision?.clause)
      }),
      often,
    )
  })

  it('tells a provision that moved as moved, and nothing of the numbers that follow', () => {
    const after = changed((copy) => {
      const node = takeOut(copy, 'reporting/duty-to-report')
      listOf(copy, 'offences/production').unshift(node)
    })
    for (const compared of [compareActs(kenya, after), compareActs(nameless(kenya), nameless(after))]) {
      const summary = summaryOf(compared)
      expect(labels(summary)).toEqual({ added: 0, removed: 0, moved: 1, reworded: 0, split: 0, merged: 0, penalties: 0, brokenReferences: 0, astray: 0 })
      expect(summary.moved[0]?.from.heading).toBe('Duty to report')
      expect(summary.moved[0]?.from.label).not.toBe(summary.moved[0]?.to.label)
    }
  })

  it('tells a provision that is gone once, and whose references to it are gone', () => {
    const after = changed((copy) => {
      takeOut(copy, 'prevention/men-and-boys')
    })
    const summary = summaryOf(compareActs(kenya, after))
    expect(labels(summary)).toEqual({ added: 0, removed: 1, moved: 0, reworded: 0, split: 0, merged: 0, penalties: 0, brokenReferences: 0, astray: 0 })
    expect(summary.removed[0]).toMatchObject({ heading: 'Men and boys as allies', clause: 'prevention/men-and-boys' })
  })

  it('tells of a section that moved once, and below it only what was reworded', () => {
    const after = changed((copy) => {
      const node = takeOut(copy, 'reporting/duty-to-report')
      const [first] = node.children
      const [opening] = first && 'label' in first ? first.children : []
      if (opening && 'type' in opening && opening.type === 'content') opening.children.push(text(' It is urgent.'))
      listOf(copy, 'prevention/men-and-boys').push(node)
    })
    const told = changesByPlace(compareActs(kenya, after)).map(({ passages }) => passages.map(({ op, label }) => `${op} ${label}`))
    expect(told).toEqual([['movedAway 42.'], [expect.stringMatching(/^movedHere \d+\.$/), 'reworded (1)']])
  })

  it('shows the words that changed and no others', () => {
    const after = changed((copy) => {
      const [first] = provision(copy, 'reporting/duty-to-report').children
      const [opening] = first && 'label' in first ? first.children : []
      if (opening && 'type' in opening && opening.type === 'content') opening.children.push(text(' It is urgent.'))
    })
    const { rows } = compareActs(kenya, after)
    const pieces = rows.filter(isReworded).flatMap((row) => row.pieces.filter(({ op }) => op !== 'same'))
    expect(pieces).toEqual([{ op: 'added', words: ' It is urgent.' }])
  })

  it('knows a provision whose last items became one of their own as split, and the reverse as merged', () => {
    const split = changed((copy) => {
      const whole = provision(copy, 'reporting/duty-to-report')
      const own = { ...structuredClone(whole), clause: 'own/limits', heading: 'Limits of the duty', children: whole.children.splice(4) }
      const list = listOf(copy, 'reporting/duty-to-report')
      list.splice(list.indexOf(whole) + 1, 0, own)
    })
    const told = summaryOf(compareActs(nameless(kenya), nameless(split)))
    expect(told.split).toHaveLength(1)
    expect(told.split[0]?.from.heading).toBe('Duty to report')
    expect(told.split[0]?.to.map(({ heading }) => heading)).toEqual(['Duty to report', 'Limits of the duty'])
    const back = summaryOf(compareActs(split, kenya))
    expect(back.merged.map(({ from, to }) => [from.map(({ heading }) => heading), to.heading])).toEqual([
      [['Duty to report', 'Limits of the duty'], 'Duty to report'],
    ])
  })

  it('knows a subsection that was divided, and two that were joined', () => {
    const [first, second] = ['The body shall answer each person who made a report in good faith.', 'The answer names the steps taken and the means of review.']
    const items = (...texts: string[]) =>
      changed((copy) => {
        const whole = provision(copy, 'reporting/protection-for-reporters')
        const at = whole.children.findIndex((node) => 'label' in node)
        const node = whole.children[at] as Subdivision
        const made = texts.map((words, nth) => ({
          ...node,
          anchor: nth === 0 ? node.anchor : undefined,
          children: [{ type: 'content' as const, children: [text(words)] }],
        }))
        whole.children.splice(at, 1, ...made)
      })
    const [joined, divided] = [items(`${first} ${second}`), items(first, second)]
    const told = summaryOf(compareActs(joined, divided))
    expect(told.split).toHaveLength(1)
    expect(told.split[0]?.to).toHaveLength(2)
    const back = summaryOf(compareActs(divided, joined))
    expect(back.merged.map(({ to }) => to.label)).toEqual([told.split[0]?.from.label])
  })

  it('names a penalty that changed with its place', () => {
    const after = changed((copy) => {
      for (const node of provisionsOf(copy.children[2])) {
        const visit = (children: unknown[]): void => {
          for (const child of children as { type: string; children?: { type: string; value?: string }[] }[]) {
            if (child.type === 'penalty')
              for (const words of child.children ?? []) if (words.value) words.value = words.value.replace('ten years', 'twelve years')
            if (child.children) visit(child.children)
          }
        }
        visit(node.children)
      }
    })
    const { penalties } = summaryOf(compareActs(kenya, after))
    expect(penalties.length).toBeGreaterThan(0)
    for (const { before, after: fresh, places } of penalties) {
      expect(fresh).toBe(before?.replace('ten years', 'twelve years'))
      expect(places[0]?.label).toMatch(/^section \d+/)
    }
  })
})
describe('how an office sets its type', () => {
  const read = async (text: string) => (await lintFile('act.md', new TextEncoder().encode(text))).bill as Bill
  const act = (words: string) =>
    `# Lamps Act\n\n## Section 1 Notice\n\nA keeper must tell “the owner” under section 2—\n\n(a) ${words}; and\n\n(b) the hour.\n\n## Section 2 Owner\n\nThe owner must answer.\n`
  const plain = act("the day of the owner's choice - or a day between 3 and 5")
  const changesOf = async (after: string) => changesByPlace(compareActs(await read(plain), await read(after)))

  it.each([
    ['a space before a dash', plain.replace('2—', '2 —')],
    ['an en dash for an em dash', plain.replace('2—', '2 – ')],
    ['a no-break space', plain.replace('section 2', 'section\u00a02')],
    ['other quotation marks', plain.replace('“the owner”', '"the owner"').replace("owner's", 'owner’s')],
    ['a soft hyphen', plain.replace('keeper', 'kee\u00adper')],
    ['front matter', `---\ntitle: Lamps Act\n---\n${plain}`],
    ['annotation marks', plain.replace('the hour.', 'F2[the hour.]')],
  ])('is no change: %s', async (_, after) => {
    expect(after).not.toBe(plain)
    expect(await changesOf(after)).toEqual([])
  })

  it('hides no change of a word beside it', async () => {
    const [place] = await changesOf(plain.replace('2—', '2 —').replace('the hour', 'the minute'))
    expect(place?.passages.map(({ pieces }) => pieces.filter(({ op }) => op !== 'same').map(({ words }) => words))).toEqual([['hour', 'minute']])
  })
})
