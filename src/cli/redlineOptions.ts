import { isMessage, type Message, message, type RedlineOptions } from '../index.ts'
import { documentDate } from './documentDate.ts'

/** Who made the changes of a redline and when, or what is wrong with what was given. */
export function redlineOptions({ author, date }: { author?: string; date?: string }, format: string): RedlineOptions | Message {
  const given = author === undefined ? (date === undefined ? undefined : 'date') : 'author'
  if (given && format !== 'docx') {
    return message('unusable', 'no-redline', `--${given} belongs to a redline, and this comparison is none`, undefined, 'Add --format docx, or leave it out.')
  }
  const time = date === undefined ? documentDate(new Date()) : new Date(date)
  if (isMessage(time)) return time
  if (!Number.isNaN(time.getTime())) return { author: author ?? 'draft compare', date: time }
  return message('unusable', 'no-date', `"${date}" is no date`, undefined, 'Write it as 2026-03-01 or 2026-03-01T14:30:00Z.')
}
