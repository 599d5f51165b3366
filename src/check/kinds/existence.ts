import type { RuleFile } from '../../model/index.ts'
import { eachSentence } from '../eachSentence.ts'
import { phrase } from '../phrase.ts'
import type { Unit } from '../reading.ts'
import type { Found } from '../rule.ts'
import type { MakeRule } from './kind.ts'
import { worded } from './worded.ts'

type Look = RuleFile<'existence'>['looks'][number]

/** Words that should not stand there. */
export const existence: MakeRule<'existence'> = (file, pattern) => {
  const some = (source: string | undefined) => (source === undefined ? undefined : pattern(source))
  const looks = file.looks.map((look) => ({
    look,
    found: pattern(look.words ? `\\b(?:${look.words.join('|')})\\b` : (look.pattern ?? ''), 'g'),
    also: some(look.with),
    unless: some(look.unless),
    heading: some(look.heading),
  }))
  type Made = (typeof looks)[number]
  const fits = ({ also, unless }: Made, text: string) => (also?.test(text) ?? true) && !unless?.test(text)
  const where = ({ look, heading }: Made, unit: Unit) => isMeant(look, unit) && !heading?.test(unit.heading)
  return {
    *check(reading) {
      for (const made of looks) {
        const { look, found } = made
        const say = (match: RegExpMatchArray) => worded(look.message, match)
        const told =
          file.in === 'words'
            ? phrase(reading, found, say, (unit) => where(made, unit) && fits(made, unit.own))
            : eachSentence(
                reading,
                found,
                (sentence) => {
                  const [match] = fits(made, sentence) ? sentence.matchAll(found) : []
                  return match && say(match)
                },
                (unit) => where(made, unit),
              )
        for (const one of told) yield withLevel(one, look)
      }
    },
  }
}

function isMeant({ kinds, except }: Look, { kind }: Unit): boolean {
  return (kinds?.includes(kind) ?? true) && !except?.includes(kind)
}

function withLevel(found: Found, { level }: Look): Found {
  return level === undefined ? found : { ...found, severity: level }
}
