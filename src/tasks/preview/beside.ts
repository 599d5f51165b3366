import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { say } from '../../language/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Language } from '../../model/index.ts'
import { type Bill, clausesOf, type Definition, type Division, type Provision } from '../../tree/index.ts'
import { messageItem } from './messageItem.ts'

/**
 * What stands below a unit of a preview: the file and line it was written in, and the messages about that file. The clause is told to
 * the page's script as well, which finds the reader's place by it when provisions are renumbered.
 */
export function beside(messages: Message[], language: Language): (node: Division | Provision | Definition) => ElementContent[] {
  return (node) => {
    const { file, line } = node.origin
    if (!('clause' in node) || file === '') return []
    const own = messages.filter((message) => message.file === file)
    const origin = h('p', { class: 'origin', 'data-clause': node.clause }, [h('code', `${file}:${line}`)])
    if (own.length === 0) return [origin]
    const items = own.map((message) => messageItem(message, language))
    return [origin, h('ul', { class: 'messages', 'aria-label': say(language, 'preview.messagesAbout', { file }) }, items)]
  }
}

/** The unit that each file of the act became. */
export function unitsByFile(bill: Bill): Map<string, string> {
  return new Map([...clausesOf(bill)].map((node) => [node.origin.file, node.eId]))
}
