import type { Rule } from '../../check/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Bill } from '../../tree/index.ts'

/** What the rules could not judge, because they read other languages than that of a bill; nothing where they read it. */
export function unjudged({ language, children: [, , body] }: Bill, rules: readonly Rule[], file: string): Message[] {
  const [primary = ''] = language.split('-')
  const deaf = rules.filter(({ languages }) => languages && !languages.includes(primary))
  if (deaf.length === 0 || body.children.length === 0) return []
  const tongues = new Intl.DisplayNames('en', { type: 'language' })
  const heard = [...new Set(deaf.flatMap(({ languages = [] }) => languages))].map((tag) => tongues.of(tag) ?? tag)
  const is = language === 'und' ? 'The language of the bill was not found' : `The bill is in ${tongues.of(language) ?? language}`
  const reason = `${is}: ${deaf.length} of the ${rules.length} rules read ${heard.join(', ')} and could not judge it`
  const hint = 'What was checked is its structure: numbers, references, definitions, lists. Have its wording and its safeguards read by a person.'
  return [message('warning', 'not-judged', reason, { file, line: 1 }, hint)]
}
