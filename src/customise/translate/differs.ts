import { type Message, message, type Place } from '../../messages/index.ts'

/** A translation whose skeleton is not that of its master. */
export function differs(at: Place, reason: string, hint: string): Message {
  return message('unusable', 'translation-differs', reason, at, hint)
}
