import { messageToJson } from '../format.ts'
import { countOf } from './levels.ts'
import type { Reporter } from './reporter.ts'

/** For programs. */
export const json: Reporter = (messages) => {
  const summary = { errors: countOf(messages, 'error'), warnings: countOf(messages, 'warning'), infos: countOf(messages, 'info') }
  return `${JSON.stringify({ summary, messages: messages.map(messageToJson) }, null, 2)}\n`
}
