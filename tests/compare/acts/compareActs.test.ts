import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedRow, changesByPlace, compareActs, isReworded, passagesOf, summaryOf } from '../../../src/compare/acts/index.ts'
import { numberProvisions } from '../../../src/resolve/numberProvisions.ts'
import { resolveReferences } from '../../../src/resolve/resolveReferences.ts'
import { type Bill, isDivision, type Provision, plainText, provisionsOf, type Subdivision, text } from '../../../src/tree/index.ts'
import { acts, draftOf } from '../../fixtures/acts.ts'
import { type Edit, editedBill, edits } from '../../fixtures/editedBill.ts'

const kenya = await draftOf({ jurisdiction: 'kenya', template: 'comprehensive' })
const runs = { numRuns: 40 }

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
type Upper = Bill['children'][2]['children']
/** The list that a provision stands in. */
const listOf = (bill: Bill, clause: string): Upper => {
  const lists = (list: Upper): Upper[] => [list, ...list.flatMap((node) => (isDivision(node) ? lists(node.children) : []))]
  return lists(bill.children[2].children).find((list) => list.some((node) => !isDivision(node) && node.clause === clause)) ?? []
}
const takeOut = (bill: Bill, clause: string): Provision => {
  const list = listOf(bill, clause)
  const [node] = list.splice(
    list.findIndex((one) => !isDivision(one) && one.clause === clause),
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
      runs,
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
      runs,
    )
  })

  it('tells a provision that moved as moved, and nothing of the numbers that follow', () => {
    const after = changed((copy) => {
      const node = takeOut(copy, 'reporting/duty-to-report')
      listOf(copy, 'offences/production').unshift(node)
    })
    for (const compared of [compareActs(kenya, after), compareActs(nameless(kenya), nameless(after))]) {
      const summary = summaryOf(compared)
      expect(labels(summary)).toEqual({ added: 0, removed: 0, moved: 1, reworded: 0, split: 0, merged: 0, penalties: 0, astray: 0 })
      expect(summary.moved[0]?.from.heading).toBe('Duty to report')
      expect(summary.moved[0]?.from.label).not.toBe(summary.moved[0]?.to.label)
    }
  })

  it('tells a provision that is gone once, and whose references to it are gone', () => {
    const after = changed((copy) => {
      takeOut(copy, 'prevention/men-and-boys')
    })
    const summary = summaryOf(compareActs(kenya, after))
    expect(labels(summary)).toEqual({ added: 0, removed: 1, moved: 0, reworded: 0, split: 0, merged: 0, penalties: 0, astray: 0 })
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
    expect(told).toEqual([['movedAway 41.'], [expect.stringMatching(/^movedHere \d+\.$/), 'reworded (1)']])
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

  it('grows no faster than the act', () => {
    const grown = (times: number) => ({
      ...kenya,
      children: kenya.children.map((part) =>
        part.type === 'body'
          ? { ...part, children: Array.from({ length: times }, (_, nth) => structuredClone(part.children).map((node) => prefixed(node, nth))).flat() }
          : part,
      ) as Bill['children'],
    })
    const some: Edit[] = [
      { what: 'move', where: 17, to: 80 },
      { what: 'reword', where: 140, to: 3 },
      { what: 'leaveOut', where: 55, to: 0 },
    ]
    const time = (times: number) => {
      const [before, after] = [nameless(grown(times)), nameless(editedBill(grown(times), some))]
      let best = Number.POSITIVE_INFINITY
      for (let run = 0; run < 3; run++) {
        const start = performance.now()
        compareActs(before, after)
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    time(1)
    expect(time(4) / time(1)).toBeLessThan(8)
  })
})

/** A copy with other names and a word of its own in each heading, so that copies of an act are not all the same. */
function prefixed(node: Bill['children'][2]['children'][number], nth: number): typeof node {
  if (isDivision(node)) return { ...node, children: node.children.map((child) => prefixed(child, nth)) }
  return { ...node, clause: `${node.clause}-${nth}`, heading: `${node.heading} ${'abcdefgh'[nth]}${nth}` }
}
