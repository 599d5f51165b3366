import {
  type Bill,
  type Division,
  type DivisionLevel,
  formatNumber,
  isDefinition,
  isDivision,
  isSubdivision,
  type NumberStyle,
  type Outline,
  type Provision,
  type ProvisionLevel,
  type Subdivision,
  upperOutline,
  type Words,
} from '../tree/index.ts'

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
/** The bill's own units and those that it inserts elsewhere are counted apart. */
interface Tally {
  own: Counters
  inserted: Counters
}

/** A bill with every number, label and eId. */
export function numberProvisions(bill: Bill): Bill {
  const [preface, preamble, body, conclusions] = bill.children
  const tally: Tally = { own: { divisions: [], provision: 0 }, inserted: { divisions: [], provision: 0 } }
  return { ...bill, children: [preface, preamble, { ...body, children: numberUpper(body.children, '', bill.outline, tally) }, conclusions] }
}

function numberUpper(nodes: (Division | Provision)[], above: string, outline: Outline, tally: Tally): (Division | Provision)[] {
  return nodes.map((node) => {
    const { divisions, provision } = upperOutline(node, outline)
    const counters = node.inserted ? tally.inserted : tally.own
    if (!isDivision(node)) {
      const at = countProvision(provision, counters, above)
      return { ...node, ...at, children: numberBelow(node.children, at.eId, outline) }
    }
    const at = node.type === 'mod' ? countProvision(provision, counters, above) : countDivision(node, divisions, counters, above)
    const below = node.type === 'mod' ? `${at.eId}__mod_1__qstr_1__` : `${at.eId}__`
    const heading = node.type !== 'mod' && divisions[node.level]?.capitals ? node.heading.toUpperCase() : node.heading
    return { ...node, ...at, heading, children: numberUpper(node.children, below, outline, tally) }
  })
}

interface Numbered {
  num: number
  label: string
  eId: string
}

function countProvision({ element, number, label }: ProvisionLevel, counters: Counters, above: string): Numbered {
  counters.provision += 1
  return numbered(element, counters.provision, number, label, above)
}

function countDivision({ type, level }: Division, levels: DivisionLevel[], counters: Counters, above: string): Numbered {
  const form = levels[level]
  if (!form) throw new Error(`no division level ${level}`)
  const num = (counters.divisions[level] ?? 0) + 1
  counters.divisions[level] = num
  for (let below = level + 1; below < levels.length; below++) if (levels[below]?.restart) counters.divisions[below] = 0
  return numbered(type, num, form.number, form.label, above)
}

/** The number part of an eId is what the label prints without its words; capitals would make it another name, so they count in figures. */
function numbered(type: string, num: number, style: NumberStyle, label: string, above: string): Numbered {
  const n = formatNumber(num, style)
  return { num, label: label.replace('{n}', n), eId: `${above}${abbreviations[type]}_${n.toLowerCase() === n ? n : num}` }
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
