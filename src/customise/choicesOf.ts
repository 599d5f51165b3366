import type { Clause, Library } from '../model/index.ts'
import { type Bill, clausesOf, type Division, isDefinition, isDivision, type Provision, provisionsOf, separatorOf, unitsIn } from '../tree/index.ts'

/** A choice that an act leaves to its country. */
export interface ActChoice {
  /** `theme/clause.choice`, as `--choose` takes it. */
  path: string
  /** The highest division that it stands in, as the act prints it: “PART II—OFFENCES”. Empty where there is none. */
  part: string
  /** Heading of the provision. */
  heading: string
  question: string
  /** The words that the choice stands in, with an ellipsis in its place. */
  words: string
  /** The recommended option. */
  preferred: string
  options: { id: string; label: string; text: string; effect: string | undefined }[]
}

/** The choices of the clauses that stand in an act, in the order of the act. */
export function choicesOf(bill: Bill, { clauses }: Library): ActChoice[] {
  return highest(bill.children[2].children).flatMap((unit) => {
    const part = isDivision(unit) ? `${unit.label}${separatorOf(unit, bill.outline)}${unit.heading}`.replace(/\s+/g, ' ') : ''
    const provisions = [...provisionsOf({ children: [unit] })]
    const nodes = provisions.flatMap((provision) => [provision, ...provision.children.filter(isDefinition)])
    return nodes.flatMap(({ clause: id }) => {
      const clause = clauses.get(id)?.value
      return clause ? choicesIn(clause, part) : []
    })
  })
}

/** The paths of the same choices, in any order. */
export function choicePaths(bill: Bill, { clauses }: Library): string[] {
  return [...clausesOf(bill)].flatMap(({ clause: id }) => Object.keys(clauses.get(id)?.value.choices ?? {}).map((name) => `${id}.${name}`))
}

/** The highest units of an act; for one that amends a law, those that it inserts there. */
function highest(units: (Division | Provision)[]): (Division | Provision)[] {
  return units.flatMap((unit) => (unit.type === 'mod' ? highest(unitsIn(unit)) : [unit]))
}

function choicesIn({ id, heading, choices, text }: Clause, part: string): ActChoice[] {
  return Object.entries(choices).map(([name, { question, options, default: preferred }]) => ({
    path: `${id}.${name}`,
    part,
    heading,
    question,
    words: wordsAround(text, name),
    preferred,
    options: Object.entries(options)
      .map(([option, { label, text: words, effect }]) => ({ id: option, label, text: readable(words), effect: effect?.join(' ') }))
      .sort((a, b) => Number(b.id === preferred) - Number(a.id === preferred)),
  }))
}

/** The item of a clause that leaves a choice, as it reads. */
function wordsAround(text: string, name: string): string {
  const call = new RegExp(`\\{\\{\\s*choice\\s+"${name}"[^}]*\\}\\}`)
  const line = text.split('\n').find((one) => call.test(one)) ?? ''
  return readable(line.replace(call, '…').replace(/^\s*(?:\d+\.|-)\s+/, ''))
}

/** Words of a clause for a reader: what a call prints stands as its name, conditions and anchors are left out. */
function readable(text: string): string {
  return text
    .replace(/\{\{[#/][^}]*\}\}|\{\{else\}\}|\{#[\w-]+\}/g, '')
    .replace(/\{\{[^}"]*"([^"]+)"[^}]*\}\}/g, (_, name: string) => name.replace(/^.*[/#]/, '').replaceAll('-', ' '))
    .replace(/\{\{([^}]*)\}\}/g, (_, path: string) => path.replace(/^.*\./, '').replaceAll('-', ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
