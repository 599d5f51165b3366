import fc from 'fast-check'
import type { Bill, Division, Inline, Provision, Subdivision, Words } from '../../../src/index.ts'
import { isDivision, isSubdivision, isWords, provisionsOf, unitsIn } from '../../../src/tree/index.ts'

// Edits as a committee may make them, told by numbers that pick where: so that they can be made on any act, and shrink.
const words = fc.array(
  fc.constantFrom('child', 'provider', 'the', 'service,', 'or', 'within', 'court', '“order”', 'report;', '(lawful)', '48', 'hours', 'not'),
  { minLength: 1, maxLength: 6 },
)
const place = fc.nat(100_000)

export const edit = fc.record({
  does: fc.constantFrom(
    'replaceWords',
    'insertWords',
    'deleteWords',
    'heading',
    'title',
    'deleteItem',
    'insertItem',
    'moveItem',
    'deleteProvision',
    'insertProvision',
    'moveProvision',
    'addClosing',
    'rewrite',
    'dropDivision',
  ),
  at: place,
  to: place,
  length: fc.nat(4),
  words,
})
export type RandomEdit = typeof edit extends fc.Arbitrary<infer T> ? T : never

type Holder = Division | Bill['children'][2]

/** A bill after edits; the numbers of what stays are not counted anew. */
export function afterEdits(bill: Bill, edits: RandomEdit[]): Bill {
  const made = structuredClone(bill)
  edits.forEach((one, index) => {
    apply(made, one, `new_${index}`)
  })
  return made
}

function apply(bill: Bill, { does, at, to, length, words: fresh }: RandomEdit, name: string): void {
  const body = bill.children[2]
  const provisions = [...provisionsOf(body)]
  const provision = pick(provisions, at)
  const holder = provision && holderOf(body, provision)
  if (!provision || !holder) return
  const units = [provision, ...subdivisionsBelow(provision)]
  const unit = pick(units, to)
  const run = unit && pick(unit.children.filter(isWords), to)
  switch (does) {
    case 'replaceWords':
      if (run) changeWords(run, to, length, fresh)
      break
    case 'insertWords':
      if (run) changeWords(run, to, 0, fresh)
      break
    case 'deleteWords':
      if (run) changeWords(run, to, length + 1, [])
      break
    case 'rewrite':
      if (run) run.children = [{ type: 'text', value: `${fresh.join(' ')} ${name} wholly new.` }]
      break
    case 'heading':
      provision.heading = `${provision.heading.split(' ').slice(0, length).join(' ')} ${fresh.join(' ')}`.trim()
      break
    case 'title': {
      const block = pick(bill.children[0].children, at)
      if (block) block.children = changed(block.children, to, length, fresh)
      break
    }
    case 'deleteItem': {
      const above = pick(
        units.filter((one) => one.children.filter(isSubdivision).length > 1),
        to,
      )
      const item = above && pick(above.children.filter(isSubdivision), at + length)
      if (above && item) above.children = above.children.filter((one) => one !== item)
      break
    }
    case 'insertItem': {
      const above = pick(
        units.filter((one) => one.children.some(isSubdivision)),
        to,
      )
      const like = above?.children.find(isSubdivision)
      if (above && like && like.type !== 'definition') {
        const item = {
          ...freshItem(like, name),
          children: [{ type: 'content' as const, children: [{ type: 'text' as const, value: `${fresh.join(' ')} ${name}.` }] }],
        }
        const first = above.children.indexOf(like)
        const places = above.children.filter(isSubdivision).length
        above.children.splice(first + (length % (places + 1)), 0, item)
      }
      break
    }
    case 'moveItem': {
      const above = pick(
        units.filter((one) => one.children.filter(isSubdivision).length > 1),
        to,
      )
      const item = above && pick(above.children.filter(isSubdivision), at + length)
      if (above && item) {
        const first = above.children.findIndex(isSubdivision)
        above.children = above.children.filter((one) => one !== item)
        above.children.splice(first + (length % above.children.filter(isSubdivision).length), 0, item)
      }
      break
    }
    case 'deleteProvision':
      if (provisions.length > 2) holder.children = holder.children.filter((one) => one !== provision)
      break
    case 'insertProvision': {
      const twin = structuredClone(provision)
      holder.children.splice(holder.children.indexOf(provision) + (length % 2), 0, renamed(twin, name, fresh))
      break
    }
    case 'moveProvision': {
      const target = pick(
        provisions.filter((one) => one !== provision),
        to,
      )
      const there = target && holderOf(body, target)
      if (!target || !there) break
      holder.children = holder.children.filter((one) => one !== provision)
      there.children.splice(there.children.indexOf(target) + (length % 2), 0, provision)
      break
    }
    case 'addClosing':
      if (unit?.children.some(isSubdivision) && unit.children.every((one) => one.type !== 'wrapUp')) {
        unit.children.push({ type: 'wrapUp', children: [{ type: 'text', value: `${fresh.join(' ')} ${name}.` }] })
      }
      break
    case 'dropDivision':
      if (body.children.length > 2 && at % 3 === 0) body.children.splice(to % body.children.length, 1)
      break
  }
}

function pick<T>(list: T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)]
}

function holderOf(body: Bill['children'][2], provision: Provision): Holder | undefined {
  const search = (holder: Holder): Holder | undefined =>
    holder.children.includes(provision)
      ? holder
      : unitsIn(holder)
          .filter(isDivision)
          .map(search)
          .find((one) => one !== undefined)
  return search(body)
}

function subdivisionsBelow(unit: Provision | Subdivision): Subdivision[] {
  return unit.children.filter(isSubdivision).flatMap((child) => [child, ...subdivisionsBelow(child)])
}

function changeWords(run: Words, at: number, length: number, fresh: string[]): void {
  run.children = changed(run.children, at, length, fresh)
}

/** Words in the place of others, in one of the plain texts of a run. */
function changed(children: Inline[], at: number, length: number, fresh: string[]): Inline[] {
  const texts = children.filter((node) => node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value))
  const node = pick(texts, at)
  if (node?.type !== 'text') return children
  const pieces = node.value.split(' ')
  const from = at % pieces.length
  // Nobody can quote words whose own quotation marks are broken.
  if (/[“”]/.test(pieces.slice(from, from + length).join(' '))) return children
  const value = [...pieces.slice(0, from), ...fresh, ...pieces.slice(from + length)].join(' ')
  return children.map((one) => (one === node ? { ...node, value } : one))
}

function freshItem(like: Subdivision, name: string): Subdivision {
  return { ...structuredClone(like), eId: name, anchor: undefined, children: [] }
}

function renamed(provision: Provision, name: string, fresh: string[]): Provision {
  const again = (unit: Subdivision): Subdivision => ({
    ...unit,
    eId: `${name}__${unit.eId}`,
    children: unit.children.map((one) => (isSubdivision(one) ? again(one) : isWords(one) ? said(one) : one)),
  })
  const said = (run: Words): Words => ({ ...run, children: [...run.children, { type: 'text', value: ` ${fresh.join(' ')}` }] })
  return {
    ...provision,
    eId: name,
    clause: `new/${name}`,
    heading: `${fresh.join(' ')} ${name}`,
    children: provision.children.map((one) => (isSubdivision(one) ? again(one) : isWords(one) ? said(one) : one)),
  }
}
