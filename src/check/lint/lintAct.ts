import { primaryOf } from '../../language/index.ts'
import { type Message, message, type Severity } from '../../messages/index.ts'
import type { Bill } from '../../tree/index.ts'
import { unitLabel } from '../passages.ts'
import type { Found, Rule, RuleSeverity } from '../rule.ts'
import { readingFor } from './readingFor.ts'
import type { RuleBook } from './ruleBook.ts'
import { fullId } from './ruleNames.ts'

const severities: Record<Exclude<RuleSeverity, 'off'>, Severity> = { error: 'finding', warning: 'warning', info: 'info' }

/** What the rules find in a bill. `levels` gives a rule another severity, or turns it off, by full id. */
export function lintAct(bill: Bill, rules: readonly Rule[], book: Pick<RuleBook, 'lexiconOf'>, levels: Record<string, RuleSeverity> = {}): Message[] {
  const language = primaryOf(bill.language)
  const reading = readingFor(bill, book)
  const running = rules.filter(({ languages }) => !languages || languages.includes(language))
  const found = running.map((rule): [Rule, Message[]] => {
    const level = levels[fullId(rule)]
    if (level === 'off') return [rule, []]
    const messages = [...rule.check(reading)].flatMap((one) => toMessage(rule, one, level ?? one.severity ?? rule.severity))
    return [rule, rule.saidOnce ? onceEach(messages) : messages]
  })
  const told = new Map(found.map(([rule, messages]) => [fullId(rule), new Set(messages.map(unitOf))]))
  return found.flatMap(([{ yields = [] }, messages]) => messages.filter((one) => !yields.some((other) => told.get(other)?.has(unitOf(one)))))
}

/** Where a message belongs: a unit with its heading. */
function unitOf({ label, line }: Message): string {
  return label === undefined ? (line === undefined ? 'title' : `line ${line}`) : unitLabel(label)
}

/** The first message of each reason. */
function onceEach(messages: readonly Message[]): Message[] {
  const first = new Set<string>()
  return messages.filter(({ reason }) => !first.has(reason) && first.add(reason))
}

function toMessage(rule: Rule, { origin, label, reason, quote, hint }: Found, severity: RuleSeverity): Message[] {
  if (severity === 'off') return []
  const shown = quote !== undefined && quote.length > 120 ? `${quote.slice(0, 117)}…` : quote
  const about = { label, words: quote, quote: shown, mended: quote === undefined ? undefined : rule.fix?.(quote), concern: rule.concern }
  return [message(severities[severity], fullId(rule), reason, origin, hint ?? rule.hint, about)]
}
