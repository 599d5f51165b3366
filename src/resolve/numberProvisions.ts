import { type Bill, type Division, isDefinition, isDivision, isSubdivision, type Outline, type Provision, type Subdivision, type Words } from '../tree/index.ts'
import { formatNumber } from './formatNumber.ts'

/** Abbreviations of the Akoma Ntoso naming convention for the element part of an eId. */
const abbreviations: Record<string, string> = {
  title: 'title',
  part: 'part',
  chapter: 'chp',
  division: 'dvs',
  subdivision: 'subdvs',
  section: 'sec',
  article: 'art',
  subsection: 'subsec',
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
  indent: 'indent',
}

interface Counters {
  /** Next number of each division level that runs on. */
  divisions: number[]
  provision: number
}

/** A bill with every number, label and eId. */
export function numberProvisions(bill: Bill): Bill {
  const [preface, preamble, body, conclusions] = bill.children
  const counters: Counters = { divisions: bill.outline.divisions.map(() => 0), provision: 0 }
  return { ...bill, children: [preface, preamble, { ...body, children: numberUpper(body.children, '', bill.outline, counters) }, conclusions] }
}

function numberUpper(nodes: (Division | Provision)[], above: string, outline: Outline, counters: Counters): (Division | Provision)[] {
  return nodes.map((node) => {
    if (!isDivision(node)) {
      counters.provision += 1
      return numberProvision(node, counters.provision, above, outline)
    }
    const level = outline.divisions[node.level]
    if (!level) throw new Error(`no division level ${node.level}`)
    const num = (counters.divisions[node.level] ?? 0) + 1
    counters.divisions[node.level] = num
    for (let below = node.level + 1; below < outline.divisions.length; below++) {
      if (outline.divisions[below]?.restart) counters.divisions[below] = 0
    }
    const n = formatNumber(num, level.number)
    const eId = `${above}${abbreviations[node.type]}_${n.toLowerCase() === n ? n : num}`
    const heading = level.capitals ? node.heading.toUpperCase() : node.heading
    return { ...node, num, heading, label: level.label.replace('{n}', n), eId, children: numberUpper(node.children, `${eId}__`, outline, counters) }
  })
}

function numberProvision(node: Provision, num: number, above: string, outline: Outline): Provision {
  const n = formatNumber(num, outline.provision.number)
  const eId = `${above}${abbreviations[node.type]}_${n}`
  return { ...node, num, label: outline.provision.label.replace('{n}', n), eId, children: numberBelow(node.children, eId, outline) }
}

function numberBelow(nodes: (Words | Subdivision)[], above: string, outline: Outline): (Words | Subdivision)[] {
  let num = 0
  return nodes.map((node) => {
    if (!isSubdivision(node)) return node
    if (isDefinition(node)) {
      const eId = `${above}__def_${node.clause.split('/')[1]}`
      return { ...node, eId, children: numberBelow(node.children, eId, outline) }
    }
    num += 1
    const level = outline.subdivisions[node.level]
    const style = level?.number ?? 'decimal'
    const n = formatNumber(num, style)
    const eId = `${above}__${abbreviations[node.type]}_${n || num}`
    return { ...node, num, label: (level?.label ?? '({n})').replace('{n}', n), eId, children: numberBelow(node.children, eId, outline) }
  })
}
