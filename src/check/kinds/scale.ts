import type { Unit } from '../reading.ts'
import type { Found } from '../rule.ts'
import { heaviest, isLighter, lightest, offencesBeside, type Scaled, scaledOffences } from '../scaledOffences.ts'
import type { MakeRule } from './kind.ts'
import { filled } from './worded.ts'

interface Step {
  name: string
  sign: RegExp
}

/** Kinds of conduct of which the graver is to bear the heavier penalty. */
export const scale: MakeRule<'scale'> = ({ scales, messages }, pattern) => {
  const made = scales.map((steps) => steps.map(({ name, pattern: sign }): Step => ({ name, sign: pattern(sign) })))
  const [attempt, heavier] = [pattern('{attempt}'), pattern('{graver case}')]
  return {
    *check(reading) {
      const offences = scaledOffences(reading)
      for (const steps of made) {
        const tops = steps.map(({ name, sign }) => ({ name, top: heaviest(offences.filter(({ unit }) => isOnly(unit, sign, steps))) }))
        for (const [index, { name, top }] of tops.entries()) {
          const lesser = tops.slice(index + 1).find((below) => top && below.top && isLighter(top, below.top))
          if (top && lesser?.top) yield found(top, filled(messages.order, { graver: name, lesser: lesser.name, place: lesser.top.unit.label }))
        }
      }
      const plain = new Set(offences.filter(({ unit }) => !attempt.test(unit.text) && !heavier.test(unit.text)))
      for (const offence of offences.filter((one) => !plain.has(one))) {
        const simple = offencesBeside(offence, offences).filter((other) => plain.has(other))
        const [top, low] = [heaviest(simple), lightest(simple)]
        const { text } = offence.unit
        if (attempt.test(text) && top && isLighter(top, offence)) yield found(offence, filled(messages.attempt, { place: top.unit.label }))
        if (heavier.test(text) && low && isLighter(offence, low)) yield found(offence, filled(messages.graver, { place: low.unit.label }))
      }
    },
  }
}

/** Whether conduct is of one kind of a scale and no other, by its heading where that tells. */
function isOnly({ heading, own }: Unit, sign: RegExp, steps: readonly Step[]): boolean {
  const named = (words: string) => steps.filter((other) => other.sign.test(words)).map((other) => other.sign)
  const inHeading = named(heading)
  const told = inHeading.length > 0 ? inHeading : named(own)
  return told.length === 1 && told[0] === sign
}

function found({ unit }: Scaled, reason: string): Found {
  return { origin: unit.origin, label: unit.label, reason, quote: unit.own }
}
