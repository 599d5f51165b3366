import type { Clause, Library } from '../model/index.ts'
import { type Bill, clausesOf } from '../tree/index.ts'

/** A choice that an act leaves to its country. */
export interface ActChoice {
  /** `theme/clause.choice`, as `--choose` takes it. */
  path: string
  /** Heading of the provision. */
  heading: string
  question: string
  /** The recommended option. */
  preferred: string
  options: { id: string; label: string; effect: string | undefined }[]
}

/** The choices of the clauses that stand in an act, in the order of the act. */
export function choicesOf(bill: Bill, { clauses }: Library): ActChoice[] {
  const values = [...clausesOf(bill)].flatMap(({ clause }) => clauses.get(clause)?.value ?? [])
  return values.flatMap((clause: Clause) =>
    Object.entries(clause.choices).map(([name, { question, options, default: preferred }]) => ({
      path: `${clause.id}.${name}`,
      heading: clause.heading,
      question,
      preferred,
      options: Object.entries(options)
        .map(([id, { label, effect }]) => ({ id, label, effect }))
        .sort((a, b) => Number(b.id === preferred) - Number(a.id === preferred)),
    })),
  )
}
