import type { Clause, Library } from '../model/index.ts'
import { type Bill, type Division, isDefinition, isDivision, type Provision, provisionsOf, separatorOf } from '../tree/index.ts'

/** A choice that an act leaves to its country. */
export interface ActChoice {
  /** `theme/clause.choice`, as `--choose` takes it. */
  path: string
  /** The highest division that it stands in, as the act prints it: “PART II—OFFENCES”. Empty where there is none. */
  part: string
  /** Heading of the provision. */
  heading: string
  question: string
  /** The recommended option. */
  preferred: string
  options: { id: string; label: string; effect: string | undefined }[]
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

/** The highest units of an act; for one that amends a law, those that it inserts there. */
function highest(units: (Division | Provision)[]): (Division | Provision)[] {
  return units.flatMap((unit) => (unit.type === 'mod' ? highest(unit.children) : [unit]))
}

function choicesIn({ id, heading, choices }: Clause, part: string): ActChoice[] {
  return Object.entries(choices).map(([name, { question, options, default: preferred }]) => ({
    path: `${id}.${name}`,
    part,
    heading,
    question,
    preferred,
    options: Object.entries(options)
      .map(([option, { label, effect }]) => ({ id: option, label, effect }))
      .sort((a, b) => Number(b.id === preferred) - Number(a.id === preferred)),
  }))
}
