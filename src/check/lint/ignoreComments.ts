import { type Message, message } from '../../messages/index.ts'

/** A comment of a bill that lets a finding stand, and the line from which it holds. */
export interface IgnoreComment {
  rule: string
  reason: string
  line: number
  /** The first line after the comment. */
  next: number
}

const comment = /<!--[ \t]*draft-ignore\b([^>]*?)-->/g

/** `<!-- draft-ignore rule: reason -->` of a text; the text without them, line for line; a finding for each that gives no reason. */
export function ignoreComments(text: string, file: string): { text: string; comments: IgnoreComment[]; messages: Message[] } {
  const comments: IgnoreComment[] = []
  const messages: Message[] = []
  const blanked = text.replace(comment, (whole, content: string, offset: number) => {
    const line = text.slice(0, offset).split('\n').length
    const [, rule, reason = ''] = /^\s*([\w/-]+)\s*(?::\s*([\s\S]*))?$/.exec(content) ?? []
    if (rule !== undefined && reason.trim() !== '') comments.push({ rule, reason: reason.trim(), line, next: line + whole.split('\n').length - 1 + 1 })
    else messages.push(withoutReason(file, line, rule))
    return whole.replace(/[^\n]/g, '')
  })
  return { text: blanked, comments, messages }
}

function withoutReason(file: string, line: number, rule: string | undefined): Message {
  const reason = rule ? `This ignore of ${rule} gives no reason` : 'This ignore names no rule'
  return message('finding', 'ignore-without-reason', reason, { file, line }, 'Write: <!-- draft-ignore drafting/and-or: why it may stand -->')
}
