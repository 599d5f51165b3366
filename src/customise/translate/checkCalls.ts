import { type Message, type Place, suggest } from '../../messages/index.ts'
import type { Use } from '../../model/index.ts'
import { differs } from './differs.ts'

/** Calls that must stand in a translation as often as in its master; of the others each must stand there. */
const counted: ReadonlySet<string> = new Set(['ref', 'param', 'choice', 'penalty', 'blank', 'definitions', 'year', 'part'])
/** Verbs and forms of terms are of a language. */
const free: ReadonlySet<string> = new Set(['must', 'must-not', 'term', 'agree'])

/** The same calls; `start` is where the translated text begins, `file` is that of the master. */
export function checkCalls(master: readonly Use[], translation: readonly Use[], start: Place, file: string): Message[] {
  const [wanted, said] = [callsIn(master), callsIn(translation)]
  const lacking = [...wanted].filter(([key, uses]) => (said.get(key)?.length ?? 0) < (isCounted(uses) ? uses.length : 1))
  const strange = [...said].filter(([key, uses]) => (isCounted(uses) ? uses.length > (wanted.get(key)?.length ?? 0) : !wanted.has(key)))
  return [
    ...checkAgreement(translation, said, start),
    ...lacking.map(([key, uses]) => differs(start, `The translation lacks ${key}`, `The master has it in ${file}:${uses[0]?.at.line}.`)),
    ...strange.map(([key, uses]) => {
      const reason = `The master does not call ${key}${wanted.has(key) ? ' so often' : ''}`
      return differs({ file: start.file, ...uses.at(-1)?.at }, reason, suggest(key, [...wanted.keys()], 'Take it out.'))
    }),
  ]
}

/** A word agrees with a name that the text calls. */
function checkAgreement(uses: readonly Use[], said: ReadonlyMap<string, Use[]>, { file }: Place): Message[] {
  const named = [...said.values()].flat().flatMap(({ name, args: [arg] }) => (['authority', 'setting'].includes(name) && arg !== undefined ? [arg] : []))
  return uses.flatMap(({ name, args: [arg = ''], at }) => {
    if (name !== 'agree' || named.includes(arg)) return []
    return [differs({ file, ...at }, `{{agree "${arg}"}} agrees with what this text does not name`, suggest(arg, named, `It names ${named.join(', ')}.`))]
  })
}

function isCounted([first]: readonly Use[]): boolean {
  return first !== undefined && counted.has(first.name)
}

/** Calls by what they ask for, as an author writes them. */
function callsIn(uses: readonly Use[]): Map<string, Use[]> {
  const found = new Map<string, Use[]>()
  for (const use of uses.filter(({ name }) => !free.has(name))) {
    const key = written(use)
    found.set(key, [...(found.get(key) ?? []), use])
  }
  return found
}

function written({ name, args: [arg] }: Use): string {
  if (name === 'setting') return `{{${arg}}}`
  if (name === 'condition') return `{{#if ${arg}}}`
  // What a blank says is words.
  return arg === undefined || name === 'blank' ? `{{${name}}}` : `{{${name} "${arg}"}}`
}
