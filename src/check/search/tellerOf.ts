import type { Check, Condition } from '../../model/index.ts'
import { isAmending } from '../isAmending.ts'
import type { Found, RuleSeverity } from '../rule.ts'
import type { Compiler } from './compiler.ts'
import type { Caught, Place, Test } from './place.ts'
import { views } from './views.ts'
import { wordsIn } from './wordsIn.ts'

/** A function that words what a check has to tell of a place: nothing, one thing, or one for each of some words in it. */
export function tellerOf(check: Check, compiler: Compiler): (place: Place) => Found[] {
  const reasonFor = reasonOf(check, compiler)
  const lackingAt = lackingIn(check, compiler)
  const each = check.each?.map((asked) => ({ say: asked.say, matches: wordsIn(asked, compiler) }))
  const quote = quoteOf(check, compiler)
  return (place) => {
    const caught: Caught = {}
    const told = reasonFor(place, caught)
    const lacking = lackingAt(place)
    if (!told || lacking?.length === 0) return []
    const { origin, label, reading } = place
    const severity = check.amending && isAmending(reading) ? check.amending : told.level
    const values = { ...(caught.age === undefined ? {} : { age: String(caught.age) }), lacking: lacking?.join(', ') ?? '' }
    if (!each) return [{ origin, label, reason: filled(told.say, values), quote: quote(place), severity }]
    return each.flatMap(({ say, matches }) =>
      matches(place).map(([found]) => ({
        origin,
        label,
        reason: filled(say ?? told.say, { ...values, found }),
        quote: check.quote === 'none' ? undefined : found,
        severity,
      })),
    )
  }
}

interface Told {
  say: string
  level: RuleSeverity | undefined
}

/** The first reason of a check whose condition holds. */
function reasonOf({ reason = '', level }: Check, { test }: Compiler): (place: Place, caught: Caught) => Told | undefined {
  if (typeof reason === 'string') return () => ({ say: reason, level })
  const reasons = reason.map((one) => ({ holds: ifAny(one.if, test), told: { say: one.say, level: one.level ?? level } }))
  return (place, caught) => reasons.find(({ holds }) => holds(place, caught))?.told
}

function ifAny(condition: Condition | undefined, test: Compiler['test']): Test {
  return condition === undefined ? () => true : test(condition)
}

/** What a place needs and the words that must answer lack; nothing where a check asks for nothing of that sort. */
function lackingIn({ needs }: Check, { pattern, test }: Compiler): (place: Place) => string[] | undefined {
  if (!needs) return () => undefined
  const wanted = needs.each.map(({ name, words, if: condition }) => ({ name, words: pattern(words), asked: ifAny(condition, test) }))
  return (place) => {
    const answers = views[needs.in](place).map(({ text }) => text)
    return wanted.filter(({ words, asked }) => asked(place) && !answers.some((text) => words.test(text))).map(({ name }) => name)
  }
}

function quoteOf({ quote }: Check, compiler: Compiler): (place: Place) => string | undefined {
  if (quote === 'none') return () => undefined
  if (quote === 'text') return ({ text }) => text
  if (quote === undefined) return ({ text, sentence }) => (sentence ? text : undefined)
  const matches = wordsIn(quote, compiler)
  return (place) => matches(place)[0]?.[0]
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
