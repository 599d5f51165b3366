import { type Message, message, suggest } from '../messages/index.ts'
import type { LoadedClause } from '../model/index.ts'

/** Each clock of a clause is that of a parameter which the clause has. */
export function checkClockNames(clause: LoadedClause): Message[] {
  const parameters = Object.keys(clause.value.parameters)
  return Object.keys(clause.value.clocks)
    .filter((name) => !parameters.includes(name))
    .map((name) => {
      const [line, column] = clause.positions[`clocks/${name}!key`] ?? [1, 1]
      const hint = suggest(
        name,
        parameters,
        parameters.length > 0 ? `Known: ${parameters.join(', ')}.` : 'A clock is named as the parameter that holds its time.',
      )
      return message('unusable', 'unknown-parameter', `Unknown parameter "${name}"`, { file: clause.file, line, column }, hint)
    })
}
