import { type Message, message, type Severity } from '../messages/index.ts'
import type { Bill } from '../tree/index.ts'
import { readAct } from './reading.ts'
import type { Found, Rule, RuleSeverity } from './rule.ts'

const severities: Record<Exclude<RuleSeverity, 'off'>, Severity> = { error: 'finding', warning: 'warning', info: 'info' }

/** What the rules find in a bill. `levels` gives a rule another severity, or turns it off, by `preset/id` or id. */
export function lintAct(bill: Bill, rules: readonly Rule[], levels: Record<string, RuleSeverity> = {}): Message[] {
  const reading = readAct(bill)
  const language = bill.language.split('-')[0] ?? ''
  return rules.flatMap((rule) => {
    const level = levels[`${rule.preset}/${rule.id}`] ?? levels[rule.id]
    if (level === 'off' || (rule.languages && !rule.languages.includes(language))) return []
    return [...rule.check(reading)].flatMap((found) => toMessage(rule, found, level ?? found.severity ?? rule.severity))
  })
}

function toMessage(rule: Rule, { origin, label, reason, quote, hint }: Found, severity: RuleSeverity): Message[] {
  if (severity === 'off') return []
  const where = label ? `${label}: ` : ''
  const words = quote ? ` (“${quote.length > 120 ? `${quote.slice(0, 117)}…` : quote}”)` : ''
  const advice = [hint ?? rule.hint, rule.concern && `On the other side: ${rule.concern}`].filter((part) => part !== undefined).join(' ')
  return [
    message(severities[severity], `${rule.preset}/${rule.id}`, `${where}${reason}${words}`, origin, advice, {
      label,
      words: quote,
      mended: quote === undefined ? undefined : rule.fix?.(quote),
    }),
  ]
}
