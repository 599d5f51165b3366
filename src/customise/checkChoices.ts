import { type Message, message } from '../messages/index.ts'
import type { LoadedClause, Use } from '../model/index.ts'

/** How many options the words of one clause may print when every choice in every option is drawn out: what people write has a few dozen. */
const most = 1000

/** A choice may stand in the words of an option, but not in its own, and not so often that nobody could read the act. */
export function checkChoices(clause: LoadedClause): Message[] {
  const drawn = new Map<string, number>()
  const messages: Message[] = []
  const refuse = ({ at }: Use, id: string, reason: string, hint: string) => messages.push(message('unusable', id, reason, { file: clause.file, ...at }, hint))

  /** The options that a choice prints, those of choices inside them included. */
  const optionsOf = (name: string, trail: string[]): number => {
    const before = drawn.get(name)
    if (before !== undefined) return before
    let count = 0
    for (const option of Object.keys(clause.value.choices[name]?.options ?? {})) {
      count += 1
      for (const use of choicesIn(clause.options[`${name}.${option}`])) {
        const [inner = ''] = use.args
        const start = [...trail, name].indexOf(inner)
        if (start < 0) count += optionsOf(inner, [...trail, name])
        else {
          const circle = [...[...trail, name].slice(start), inner].join(' → ')
          refuse(use, 'circular-choice', `The options of a choice print the choice itself: ${circle}`, 'Leave the call out of the words of one of the options.')
        }
      }
    }
    drawn.set(name, count)
    return count
  }

  let count = 0
  for (const use of choicesIn(clause.text)) {
    count += optionsOf(use.args[0] ?? '', [])
    if (count <= most) continue
    refuse(
      use,
      'too-many-options',
      `Drawn out, the choices of this clause print ${count} options; ${most} at most`,
      'Let fewer choices stand in the words of others.',
    )
    break
  }
  return messages
}

function choicesIn(text: LoadedClause['text'] | undefined): Use[] {
  return text?.uses.filter(({ name }) => name === 'choice') ?? []
}
