import { type Message, message } from '../index.ts'

/** The time that a file bears which must bear one: SOURCE_DATE_EPOCH where it is set (https://reproducible-builds.org/specs/source-date-epoch). */
export function documentDate(otherwise: Date): Date | Message {
  const { SOURCE_DATE_EPOCH: seconds } = process.env
  const date = seconds === undefined ? otherwise : new Date(Number(seconds) * 1000)
  return Number.isNaN(date.getTime()) ? wrongDate : date
}

const wrongDate = message(
  'unusable',
  'source-date-epoch',
  'SOURCE_DATE_EPOCH is no number of seconds that makes a date',
  undefined,
  'Give it as seconds since 1970, such as $(date +%s), or unset it.',
)
