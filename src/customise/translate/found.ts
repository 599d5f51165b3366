import type { Message } from '../../messages/index.ts'
import type { Need } from './needs.ts'

/** What is wrong with the words of a translation that are for something. */
export interface Found {
  need: Need
  message: Message
}
