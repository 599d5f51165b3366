import type { Outcome } from '../../customise/overlays/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Overlay, Sourced } from '../../model/index.ts'
import { basePath } from './baseFiles.ts'

/** What an upgrade makes of an overlay, after the name of its file. */
export function wordsOf(outcome: Outcome, { clause, digest, insert }: Overlay, accepted: boolean): string {
  switch (outcome.state) {
    case 'current':
      return 'is up to date'
    case 'upgraded': {
      const moved = outcome.clause === clause ? '' : ` and now changes ${outcome.clause}, which took the place of ${clause}`
      if (accepted) return 'is accepted as it stands'
      if (outcome.follows !== undefined) return `follows ${outcome.follows}, which took the place of ${insert?.before ?? insert?.after}`
      return (outcome.merged ? 'is merged with the changes of the library' : 'moves on: the library did not touch what it changes') + moved
    }
    case 'conflict':
      return 'and the library disagree'
    case 'withdrawn':
      return `rests on ${outcome.clause}, which the library withdrew`
    case 'lost':
      return `rests on ${outcome.clause}, which is not there`
    case 'no-base':
      return digest === undefined ? 'does not say which text it was made for' : 'was made for a text that was not kept'
  }
}

/** What is left to its author. */
export function problemOf(outcome: Outcome, { file, positions, value }: Sourced<Overlay>, page: string): Message[] {
  const [line, column] = positions.clause ?? [1, 1]
  const finding = (rule: string, reason: string, hint: string) => [message('finding', rule, reason, { file, line, column }, hint)]
  const acceptIt = `then: draft upgrade --accept ${file}`
  switch (outcome.state) {
    case 'current':
    case 'upgraded':
      return []
    case 'conflict':
      return finding('upgrade-conflict', `The overlay and the library both changed "${value.clause}"`, `Compare them in ${page}, edit the overlay, ${acceptIt}`)
    case 'withdrawn':
      return finding('clause-withdrawn', `The library withdrew "${outcome.clause}". ${outcome.notes.join(' ')}`.trim(), keepIt(outcome.clause, value))
    case 'lost':
      return finding(
        'overlay-clause-gone',
        `The clause "${outcome.clause}" is not in the library, which does not say what became of it`,
        'Name the clause that took its place, or delete the overlay.',
      )
    case 'no-base': {
      const reason =
        value.digest === undefined
          ? `The overlay does not say which text of "${value.clause}" it was made for`
          : `The text of "${value.clause}" that this overlay was made for was not kept under .draft/base`
      return finding('base-missing', reason, `Compare the overlay with draft show ${value.clause}, edit it, ${acceptIt}`)
    }
  }
}

function keepIt(clause: string, { clause: changed, digest, insert }: Overlay): string {
  if (clause !== changed) return `Name another clause in "${insert?.before === undefined ? 'after' : 'before'}", or delete the overlay.`
  const kept = digest === undefined ? '' : `To keep the clause as your own, copy ${basePath(clause, digest)} to clauses/${clause}.yaml; `
  return `${kept}${kept ? 'otherwise' : 'Nothing changes it any more:'} delete the overlay.`
}
