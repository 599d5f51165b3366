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
  hint?: string
}

/** One of several. */
export async function askOne(message: string, options: Named[], initialValue: string, streams: Streams): Promise<string> {
  return answer(await clack.select({ message, options, initialValue, ...streams }))
}

/** Some of several. */
export async function askSome(message: string, options: Named[], initialValues: string[], required: boolean, streams: Streams): Promise<string[]> {
  return answer(await clack.multiselect({ message: `${message} (space marks, enter goes on)`, options, initialValues, required, ...streams }))
}

// Answers beside the options of a choice; a slug never begins with a space.
const recommendRest = ' recommend rest'
const leaveOpen = ' leave open'
const leaveRest = ' leave rest'
const beside = [
  { value: recommendRest, label: 'The recommended option, here and for all the rest' },
  { value: leaveOpen, label: 'Leave this one open' },
  { value: leaveRest, label: 'Leave this one and all the rest open' },
]
const whileOpen = 'the model law then prints every option, a country’s act the recommended one'

/**
 * Settle the choices of an act: the recommended option of each, one by one, part by part, or left open; at each the person may decide
 * for all the rest. Every option that the person took is an answer, the recommended one too: an act that prints open choices would not know otherwise.
 */
export async function askChoices(choices: ActChoice[], streams: Streams): Promise<Record<string, string>> {
  if (choices.length === 0) return {}
  const ways = [
    { value: 'all', label: `Take the recommended option of each of the ${choices.length} choices` },
    { value: 'ask', label: 'Go through them', hint: 'you can decide for all the rest at any of them' },
    { value: 'open', label: 'Leave them open', hint: whileOpen },
  ]
  const how = await askOne('The clauses leave choices to you.', ways, 'all', streams)
  if (how === 'open') return {}
  if (how === 'all') return recommended(choices)
  const chosen: Record<string, string> = {}
  const inOrder = byPart(choices)
  for (const [index, { place, path, heading, question, preferred, options }] of inOrder.entries()) {
    const offered = options.map(({ id, label, effect }) => ({
      value: id,
      label: `${label}${id === preferred ? ' (recommended)' : ''}`,
      ...(effect ? { hint: effect } : {}),
    }))
    const option = await askOne(`${place} · ${heading}: ${question}`, [...offered, ...beside], preferred, streams)
    if (option === leaveRest) return chosen
    if (option === recommendRest) return { ...chosen, ...recommended(inOrder.slice(index)) }
    if (option !== leaveOpen) chosen[path] = option
  }
  return chosen
}

/** The choices of each part of the act together, each with its place there: “PART II—OFFENCES, 3 of 12”. */
function byPart(choices: ActChoice[]): (ActChoice & { place: string })[] {
  const parts = [...new Set(choices.map(({ part }) => part))]
  return parts.flatMap((part) => {
    const own = choices.filter((choice) => choice.part === part)
    return own.map((choice, index) => ({ ...choice, place: `${part ? `${part}, ` : ''}${index + 1} of ${own.length}` }))
  })
}

function recommended(choices: ActChoice[]): Record<string, string> {
  return Object.fromEntries(choices.map(({ path, preferred }) => [path, preferred]))
}

function answer<T>(given: T): Exclude<T, symbol> {
  if (clack.isCancel(given)) throw new Cancelled()
  return given as Exclude<T, symbol>
}
