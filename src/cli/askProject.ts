import type { Readable, Writable } from 'node:stream'
import * as clack from '@clack/prompts'
import type { ActChoice } from '../index.ts'

/** Where the questions are read and written; a test gives its own. */
export interface Streams {
  input?: Readable
  output?: Writable
}

/** A question that the person broke off. */
export class Cancelled extends Error {}

interface Named {
  value: string
  label: string
}

/** One of several. */
export async function askOne(message: string, options: Named[], initialValue: string, streams: Streams): Promise<string> {
  return answer(await clack.select({ message, options, initialValue, ...streams }))
}

/** Some of several. */
export async function askSome(message: string, options: Named[], initialValues: string[], required: boolean, streams: Streams): Promise<string[]> {
  return answer(await clack.multiselect({ message: `${message} (space marks, enter goes on)`, options, initialValues, required, ...streams }))
}

const rest = ' rest'

/**
 * Go through the choices of an act, or take the recommended option of all; at each the person may take the recommended one for all
 * the rest. Only what differs from the recommendation is an answer.
 */
export async function askChoices(choices: ActChoice[], streams: Streams): Promise<Record<string, string>> {
  const all = { value: 'all', label: `Take the recommended option of each of the ${choices.length} choices` }
  const how = await askOne('The clauses leave choices to you.', [all, { value: 'ask', label: 'Go through them' }], 'all', streams)
  const chosen: Record<string, string> = {}
  if (how === 'all') return chosen
  for (const [index, { path, heading, question, preferred, options }] of choices.entries()) {
    const offered = options.map(({ id, label, effect }) => ({
      value: id,
      label: `${label}${id === preferred ? ' (recommended)' : ''}`,
      ...(effect ? { hint: effect } : {}),
    }))
    const left = { value: rest, label: 'The recommended option, here and for all the rest' }
    const option = await askOne(`${index + 1} of ${choices.length}, ${heading}: ${question}`, [...offered, left], preferred, streams)
    if (option === rest) return chosen
    if (option !== preferred) chosen[path] = option
  }
  return chosen
}

function answer<T>(given: T): Exclude<T, symbol> {
  if (clack.isCancel(given)) throw new Cancelled()
  return given as Exclude<T, symbol>
}
