import { type Bill, type Inline, isSubdivision, mapWords, type Provision, provisionsOf, type Ref, subdivisionsOf } from '../tree/index.ts'

/** The bill with the target of each reference to its own provisions; one to another law is marked `external`, one to nothing has no target. */
export function findTargets(bill: Bill): Bill {
  const provisions = [...provisionsOf(bill.children[2])]
  const divisions = divisionNumbers(bill)
  return mapWords(bill, (children, _unit, here) => aimAll(children, { here, provisions, divisions }))
}

interface Known {
  here: Provision | undefined
  provisions: Provision[]
  divisions: Set<string>
}

function aimAll(nodes: Inline[], known: Known): Inline[] {
  return nodes.map((node, index) => {
    if (node.type === 'penalty') return { ...node, children: aimAll(node.children, known) }
    return node.type === 'ref' ? aimed(node, nodes[index + 1], known) : node
  })
}

function aimed(node: Ref, next: Inline | undefined, { here, provisions, divisions }: Known): Ref {
  const following = next?.type === 'text' ? next.value : ''
  if (
    /^(?:,? (?:and|or|to) [^.;]{0,40})? of (?:(?:the|that|an?) (?!same |this )(?:[A-Z“"‘]|\w+ (?:Act|Code|Law|Convention))|(?:Act|Law|Cap|Regulation|Directive|Decree)\b)/.test(
      following,
    )
  )
    return { ...node, target: 'external' }
  const value = node.parts[0]?.value ?? ''
  const [, word = '', number, path = ''] = /^(\w+)\s+(?:([\dIVXLC]+[A-Za-z]?))?((?:\(\w+\))*)$/.exec(value) ?? []
  if (/^(parts?|chapters?)$/i.test(word)) return divisions.has(number ?? '') ? { ...node, eId: 'division' } : node
  // “paragraph 2” is one of the provision in which the words stand, not the second provision.
  if (/paragraphs?$|^subsections?$/i.test(word) && number !== undefined) {
    const near = here && !/^ of /.test(following) ? within(here, [`(${number})`, ...stepsOf(path)]) : undefined
    return near === undefined ? node : { ...node, eId: near, parts: [{ value, eId: near }] }
  }
  const provision = number === undefined ? here : provisions.find(({ label }) => numberOf(label) === number)
  if (!provision) return node
  const steps = stepsOf(path)
  const eId = steps.length === 0 ? provision.eId : within(provision, steps)
  return eId === undefined ? node : { ...node, eId, parts: [{ value, eId }] }
}

function stepsOf(path: string): string[] {
  return [...path.matchAll(/\((\w+)\)/g)].map(([step]) => step)
}

function numberOf(label: string): string {
  return label.replace(/^\D*\s/, '').replace(/\.$/, '')
}

function divisionNumbers(bill: Bill): Set<string> {
  const numbers = (nodes: Bill['children'][2]['children']): string[] =>
    nodes.flatMap((node) => ('level' in node ? [node.label.split(' ').at(-1) ?? '', ...numbers(node.children)] : []))
  return new Set(numbers(bill.children[2].children))
}

/** The unit that a path such as (2)(a) leads to; a path may begin at any level. */
function within(provision: Provision, steps: string[]): string | undefined {
  for (const [node, above] of subdivisionsOf(provision)) {
    const labels = [...above, node].map(({ label }) => inBrackets(label)).filter((label) => label !== '')
    if (labels.slice(-steps.length).join() === steps.join() && isSubdivision(node)) return node.eId
  }
  return undefined
}

/** “2.” is cited as (2). */
function inBrackets(label: string): string {
  return label.replace(/^(\w+)[.)°]$/, '($1)')
}
