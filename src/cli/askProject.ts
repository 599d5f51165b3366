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

/** A question that the person left by Esc, for the one before it. */
export class Back extends Error {}

interface Named {
  value: string
  label: string
  hint?: string
}

/** One of several. */
export async function askOne(message: string, options: Named[], initialValue: string, streams: Streams): Promise<string> {
  return answer(streams, () => clack.select({ message, options, initialValue, ...streams }))
}

/** Some of several. */
export async function askSome(message: string, options: Named[], initialValues: string[], required: boolean, streams: Streams): Promise<string[]> {
  return answer(streams, () =>
    clack.multiselect({ message: `${message} (space marks, enter goes on, Esc goes back)`, options, initialValues, required, ...streams }),
  )
}

/** One of many, found by typing how its value, its name or a word of it begins, in any case. */
export async function askFound(message: string, options: Named[], streams: Streams): Promise<string> {
  const filter = (typed: string, { value, label = '' }: { value: string; label?: string }) => {
    const wanted = typed.trim().toLowerCase()
    const starts = [label, value, ...label.split(/[^\p{L}]+/u)]
    return starts.some((start) => start.toLowerCase().startsWith(wanted))
  }
  return answer(streams, () => clack.autocomplete({ message, options, filter, maxItems: 8, placeholder: 'type how its name begins', ...streams }))
}

/** A question of several, from what was answered so far to what is answered then; asked only `when` it applies. */
export interface Question<Answers> {
  when?(answers: Answers): boolean
  ask(answers: Answers): Promise<Answers>
}

/** Questions one after another; Esc goes back to the one before, whose answer is kept until it is given anew. Esc at the first breaks off. */
export async function inTurn<Answers>(questions: readonly Question<Answers>[], start: Answers): Promise<Answers> {
  let answers = start
  const asked: number[] = []
  for (let at = 0; at < questions.length; ) {
    const question = questions[at]
    try {
      if (question && (question.when?.(answers) ?? true)) {
        answers = await question.ask(answers)
        asked.push(at)
      }
      at += 1
    } catch (error) {
      if (!(error instanceof Back)) throw error
      const before = asked.pop()
      if (before === undefined) throw new Cancelled()
      at = before
    }
  }
  return answers
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
const whileOpen = 'an act that shows what is unsettled then prints every option, any other the recommended one'

/**
 * Settle the choices of an act: the recommended option of each, one by one, part by part, or left open; at each the person may decide
 * for all the rest. Every option that the person took is an answer, the recommended one too: an act that prints open choices would not know otherwise.
 */
export async function askChoices(choices: ActChoice[], streams: Streams): Promise<Record<string, string>> {
  if (choices.length === 0) return {}
  const ways = [
    { value: 'all', label: `Take the recommended option of each of the ${choices.length} choices` },
    { value: 'ask', label: 'Go through them', hint: 'you can decide for all the rest at any of them; Esc goes back' },
    { value: 'open', label: 'Leave them open', hint: whileOpen },
  ]
  for (;;) {
    const how = await askOne('The clauses leave choices to you.', ways, 'all', streams)
    if (how === 'open') return {}
    if (how === 'all') return recommended(choices)
    const chosen = await askEach(byPart(choices), streams)
    if (chosen) return chosen
  }
}

/** The choices one by one; nothing when the person went back before the first. */
async function askEach(inOrder: Placed[], streams: Streams): Promise<Record<string, string> | undefined> {
  const taken = new Map<string, string>()
  const settled = (upTo: number) =>
    Object.fromEntries(inOrder.slice(0, upTo).flatMap(({ path }) => (taken.has(path) ? [[path, taken.get(path) as string]] : [])))
  for (let at = 0; at < inOrder.length; ) {
    const choice = inOrder[at] as Placed
    try {
      const option = await askChoice(choice, taken.get(choice.path) ?? choice.preferred, streams)
      if (option === leaveRest) return settled(at)
      if (option === recommendRest) return { ...settled(at), ...recommended(inOrder.slice(at)) }
      if (option === leaveOpen) taken.delete(choice.path)
      else taken.set(choice.path, option)
      at += 1
    } catch (error) {
      if (!(error instanceof Back)) throw error
      if (at === 0) return undefined
      at -= 1
    }
  }
  return settled(inOrder.length)
}

/** One choice: its question, the words of the clause that it stands in, and of each option its words and what follows from it. */
function askChoice({ place, heading, question, words, preferred, options }: Placed, initial: string, streams: Streams): Promise<string> {
  const offered = options.map(({ id, label, text, effect }) => ({
    value: id,
    label: `${label}${id === preferred ? ' (recommended)' : ''}`,
    hint: [text === '' ? '' : `“${short(text)}”`, effect ?? ''].filter(Boolean).join(' '),
  }))
  const clause = words === '' ? '' : `\n“${short(words)}”`
  return askOne(`${place} · ${heading}: ${question}${clause}`, [...offered, ...beside], initial, streams)
}

/** More words of a clause than these fill the screen. */
const most = 300

function short(words: string): string {
  return words.length > most ? `${words.slice(0, most).replace(/\s+\S*$/, '')} …` : words
}

type Placed = ActChoice & { place: string }

/** The choices of each part of the act together, each with its place there: “PART II—OFFENCES, 3 of 12”. */
function byPart(choices: ActChoice[]): Placed[] {
  const parts = [...new Set(choices.map(({ part }) => part))]
  return parts.flatMap((part) => {
    const own = choices.filter((choice) => choice.part === part)
    return own.map((choice, index) => ({ ...choice, place: `${part ? `${part}, ` : ''}${index + 1} of ${own.length}` }))
  })
}

function recommended(choices: ActChoice[]): Record<string, string> {
  return Object.fromEntries(choices.map(({ path, preferred }) => [path, preferred]))
}

/** What the person answered; Esc is told from Ctrl+C by the key. */
async function answer<T>({ input = process.stdin }: Streams, ask: () => Promise<T>): Promise<Exclude<T, symbol>> {
  let escaped = false
  const listen = (_: string, key?: { name?: string }) => {
    escaped = key?.name === 'escape'
  }
  input.on('keypress', listen)
  try {
    const given = await ask()
    if (clack.isCancel(given)) throw escaped ? new Back() : new Cancelled()
    return given as Exclude<T, symbol>
  } finally {
    input.off('keypress', listen)
  }
}
