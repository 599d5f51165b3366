import { passagesOf } from '../../../src/compare/acts/index.ts'
import type { Amendment } from '../../../src/compare/amendments/index.ts'
import type { Bill } from '../../../src/index.ts'
import { isDefinition, isDivision, isSchedule, partsOf, plainText, termOf, unitsIn } from '../../../src/tree/index.ts'

// A reader of amendment papers in the Commonwealth form, which knows nothing of how they are made: it finds the places that the statements name in
// the earlier act and does there what they say. All statements are told against the act as it stands.

/** A paragraph of the act, with the names of everything that holds it. */
interface Line {
  text: string
  names: Set<string>
  gone: boolean
  edits: { from: number; to: number; words: string }[]
}

/** The paragraphs of the act that the amendments make of a bill, without labels. */
export function carryOut(bill: Bill, amendments: Amendment[]): string[] {
  let lines = linesOf(bill)
  const acts = amendments.map((amendment) => ({ ...read(amendment.statement), text: amendment.text }))
  for (const { place, words } of acts) if (words) editWords(oneLine(lines, place), words)
  const moves = acts.filter(({ move }) => move)
  while (moves.length > 0) {
    const next = moves.findIndex(
      ({ move }) => !moves.some((other) => other.move && nameOf(other.place, other.move.unit) === nameOf(move?.near.place ?? '', move?.near.name ?? '')),
    )
    if (next < 0) throw new Error('moves in a circle')
    const [{ place, move } = { place: '', move: undefined }] = moves.splice(next, 1)
    if (move) lines = moved(lines, nameOf(place, move.unit), nameOf(move.near.place, move.near.name), move.side)
  }
  for (const { place, gone, text } of acts) {
    const names = (gone ?? []).map((name) => nameOf(place, name))
    const found = names.map((name) => named(lines, name))
    for (const line of found.flat()) line.gone = true
    if (text.length > 0 && gone) lines = inserted(lines, found.at(-1)?.at(-1), 'after', freshLines(text, [...(found.at(-1)?.[0]?.names ?? [])]))
  }
  for (const { place, insert, text } of acts) {
    if (!insert) continue
    const beside = named(lines, nameOf(place, insert.near))
    const near = insert.side === 'after' ? beside.at(-1) : beside[0]
    const holders =
      place === '' ? [] : [...(near?.names ?? [])].filter((name) => place === name || place.startsWith(`${name}(`) || place.startsWith(`${name}, `))
    lines = inserted(lines, near, insert.side, freshLines(text, holders))
  }
  return lines.filter(({ gone }) => !gone).map(edited)
}

interface Reading {
  place: string
  words?: { does: 'replace' | 'after' | 'before' | 'alone'; known: string; nth: number; fresh: string }
  gone?: string[]
  insert?: { side: 'after' | 'before'; near: string }
  move?: { unit: string; side: 'after' | 'before'; near: { place: string; name: string } }
}

function read(statement: string): Reading {
  const outer = /^(After|Before) (.+), insert the following(?: new Clause)?—$/.exec(statement)
  if (outer) return { place: '', insert: { side: outer[1] === 'After' ? 'after' : 'before', near: outer[2] ?? '' } }
  const verb = /, (leave out|after|before|insert|transpose|at end insert) ?/.exec(statement)
  if (!verb) throw new Error(`cannot read: ${statement}`)
  const place = statement.slice(0, verb.index)
  const rest = statement.slice(verb.index + verb[0].length)
  const does = verb[1]
  if (does === 'insert') return { place, words: { does: 'alone', known: '', nth: 0, fresh: quoted(rest)[0] } }
  if (does === 'at end insert') return { place: '', insert: { side: 'after', near: place } }
  if (does === 'transpose') {
    const [, unit = '', side, near = ''] = /^(.+?) to (after|before) (.+)$/.exec(rest) ?? []
    const isAlone = !near.startsWith('Clause')
    return { place, move: { unit, side: side as 'after' | 'before', near: { place: isAlone ? place : '', name: near } } }
  }
  if (!rest.startsWith('“')) {
    if (does === 'leave out') return { place, gone: listed(rest.replace(/ and insert—$/, '')) }
    return { place, insert: { side: does as 'after' | 'before', near: rest.replace(/ insert—$/, '') } }
  }
  const [known, behind] = quoted(rest)
  const [, ordinal, fresh = ''] = /^(?: \(in the (\w+) place it occurs\))?(?:(?: and)? insert (.+))?$/s.exec(behind) ?? []
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']
  const nth = ordinal === undefined ? 0 : ordinals.indexOf(ordinal) + 1 || Number.parseInt(ordinal, 10)
  return { place, words: { does: does === 'leave out' ? 'replace' : (does as 'after'), known, nth, fresh: fresh === '' ? '' : quoted(fresh)[0] } }
}

/** What stands between the outer quotation marks, and what follows. */
function quoted(words: string): [string, string] {
  let open = 0
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '“') open += 1
    if (words[at] === '”') open -= 1
    if (open === 0) return [words.slice(1, at), words.slice(at + 1)]
  }
  throw new Error(`marks are not closed: ${words}`)
}

/** “A, B and C” as three names; “and” may stand inside quotation marks. */
function listed(words: string): string[] {
  const names: string[] = ['']
  let open = 0
  for (let at = 0; at < words.length; at += 1) {
    const separator = /^(, | and )/.exec(words.slice(at))?.[0]
    if (words[at] === '“') open += 1
    if (words[at] === '”') open -= 1
    if (separator && open === 0) {
      names.push('')
      at += separator.length - 1
    } else names.push(`${names.pop()}${words[at]}`)
  }
  return names
}

/** “paragraph (a)” of “Clause 3(1)” is “Clause 3(1)(a)”. */
function nameOf(place: string, name: string): string {
  if (/^(subsection|paragraph|subparagraph|point) \(/.test(name)) {
    return /definition of “[^”]*”$/.test(place) ? `${place}, ${name}` : place + name.slice(name.indexOf('('))
  }
  if (/^(heading|.*words|.*passage of words|the definition of .*)$/.test(name) && !/^the words below/.test(name)) return `${place}, ${name}`
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function linesOf(bill: Bill): Line[] {
  const passages = passagesOf(bill)
  const blocks = {
    docType: 'The words below the short title',
    docTitle: 'The # short title',
    docDate: 'Date',
    longTitle: 'Title',
    recital: 'The # recital',
    formula: 'The # formula',
    signature: 'The # signature',
    note: 'The # note',
  }
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']
  const partNames = new Map<string, string[]>()
  const inDivision = new Map<string, Set<string>>()
  const visit = (children: Bill['children'][2]['children'], above: string[]) => {
    for (const child of children) {
      if (isDivision(child)) {
        const number = /(?:PART|Division) (\w+)/.exec(child.label)?.[1]
        const bare = `${child.type === 'part' ? 'Part' : 'Division'} ${number}`
        const again =
          child.type !== 'part' &&
          bill.children[2].children.filter((part) => isDivision(part) && unitsIn(part).some(({ label }) => label === child.label)).length > 1
        const name = again ? `${bare} of ${above[0]}` : bare
        partNames.set(child.eId, [`The heading of ${name}`, ...above, name])
        visit(unitsIn(child), [...above, name])
      } else inDivision.set(child.eId, new Set(above))
    }
  }
  visit(bill.children[2].children, [])
  return passages.map((passage) => {
    const { role, unit, provision, path, children } = passage
    const line = { text: plainText(children), gone: false, edits: [] }
    if (!unit) {
      const alike = passages.filter((one) => one.role === role)
      const name = blocks[role as keyof typeof blocks]
      return { ...line, names: new Set([alike.length > 1 ? name.replace('#', ordinals[alike.indexOf(passage)] ?? '') : name.replace('# ', '')]) }
    }
    if (!provision) return { ...line, names: new Set(partNames.get(unit.eId)) }
    const inSchedule = isSchedule(provision)
    let name = inSchedule ? provision.label : `Clause ${provision.label.replace(/\.$/, '')}`
    const names = [...(inDivision.get(provision.eId) ?? []), name]
    let defined = false
    for (const node of path) {
      if (isDefinition(node)) name += `, the definition of “${termOf(node)}”`
      else if (inSchedule && node.level === 0) name += `, paragraph ${node.label.replace(/\.$/, '')}`
      else name += defined ? `, ${['subsection', 'paragraph', 'subparagraph', 'point'][node.level]} ${node.label}` : node.label
      defined = isDefinition(node)
      names.push(name)
    }
    // What the words are called among those of their unit.
    const own = passages.filter((one) => one.unit === unit)
    const words = own.filter((one) => one.role !== 'heading')
    const all = isDivision(unit) ? unit.children.length : partsOf(unit).length
    const at = words.indexOf(passage)
    const last = passages.filter((one) => one.path.includes(unit as never) || one.provision === (unit as never)).at(-1)
    if (role === 'heading') names.push(`${name}, heading`)
    else if (words.length === 1 && all === 1) names.push(`${name}, the words`)
    else if (
      at === 0 &&
      words.length < Math.max(all, 2) &&
      passage === passages.find((one) => one.unit === unit && one.role !== 'heading') &&
      startsUnit(unit, passage)
    )
      names.push(`${name}, opening words`)
    else if (passage === last && words.length < all) names.push(`${name}, closing words`)
    else names.push(`${name}, ${ordinals[at]} passage of words`)
    return { ...line, names: new Set(names) }
  })
}

function startsUnit(unit: { children: { type: string }[] }, passage: { children: unknown[] }): boolean {
  const [first] = unit.children
  return passage.children.length === 0 || ['intro', 'content', 'wrapUp'].includes(first?.type ?? '')
}

function named(lines: Line[], name: string): Line[] {
  const found = lines.filter(({ names }) => names.has(name))
  if (found.length === 0) throw new Error(`there is no ${name}`)
  return found
}

/** The line that a place names: one that holds words of several is told by its part. */
function oneLine(lines: Line[], name: string): Line {
  const found = named(lines, name)
  const own = found.filter(
    ({ names }) => [...names].at(-1) === name || names.has(`${name}, the words`) || ([...names].at(-2) === name && [...names].at(-1)?.endsWith('the words')),
  )
  const [line, ...more] = own.length > 0 ? own : found
  if (!line || more.length > 0) throw new Error(`${name} is ${found.length} paragraphs`)
  return line
}

function editWords(line: Line, { does, known, nth, fresh }: NonNullable<Reading['words']>): void {
  if (does === 'alone') {
    line.edits.push({ from: 0, to: 0, words: fresh })
    return
  }
  const letter = /[\p{L}\p{N}]/u
  const places: number[] = []
  for (let at = line.text.indexOf(known); at >= 0; at = line.text.indexOf(known, at + 1)) {
    const runsOn = (inside: string | undefined, outside: string | undefined) => letter.test(inside ?? '') && letter.test(outside ?? '')
    if (!runsOn(known[0], line.text[at - 1]) && !runsOn(known.at(-1), line.text[at + known.length])) places.push(at)
  }
  if (places.length !== 1 && nth === 0) throw new Error(`“${known}” stands ${places.length} times in: ${line.text}`)
  const from = places[Math.max(0, nth - 1)]
  if (from === undefined) throw new Error(`“${known}” does not stand ${nth} times in: ${line.text}`)
  const to = from + known.length
  if (does === 'after') line.edits.push({ from: to, to, words: `${/^[,.;:)\]”—]/.test(fresh) ? '' : ' '}${fresh}` })
  else if (does === 'before') line.edits.push({ from, to: from, words: `${fresh}${/[([“—]$/.test(fresh) ? '' : ' '}` })
  else if (fresh !== '') line.edits.push({ from, to, words: fresh })
  else {
    // What is left out takes one of the spaces around it along, both before a stop.
    const [before, behind] = [line.text.slice(0, from), line.text.slice(to)]
    const start = before.trimEnd().length
    const end = line.text.length - behind.trimStart().length
    const space = start < from && !/^[,.;:)\]”]/.test(behind.trimStart()) ? ' ' : ''
    line.edits.push({ from: start, to: end, words: space })
  }
}

function edited({ text, edits }: Line): string {
  let made = text
  for (const { from, to, words } of [...edits].sort((a, b) => b.from - a.from)) made = made.slice(0, from) + words + made.slice(to)
  return made.replace(/\s+/g, ' ').trim()
}

function freshLines(text: Amendment['text'], names: string[]): Line[] {
  const last = text.length - 1
  return text.map(({ label, words }, index) => {
    const opened = index === 0 && !label.startsWith('“') ? words.replace(/^“/, '') : words
    return { text: index === last ? opened.replace(/”$/, '') : opened, names: new Set(names), gone: false, edits: [] }
  })
}

function inserted(lines: Line[], near: Line | undefined, side: 'after' | 'before', fresh: Line[]): Line[] {
  if (!near) throw new Error('nothing to insert beside')
  const at = lines.indexOf(near) + (side === 'after' ? 1 : 0)
  return [...lines.slice(0, at), ...fresh, ...lines.slice(at)]
}

/** Lines that go elsewhere belong to what holds them there. */
function moved(lines: Line[], name: string, near: string, side: 'after' | 'before'): Line[] {
  const going = named(lines, name)
  const beside = named(lines, near)
  const holders = [...(beside[0]?.names ?? [])].slice(0, [...(beside[0]?.names ?? [])].indexOf(near))
  for (const line of going) line.names = new Set([...holders, ...[...line.names].slice([...line.names].indexOf(name))])
  const rest = lines.filter((line) => !going.includes(line))
  return inserted(rest, side === 'after' ? beside.at(-1) : beside[0], side, going)
}
