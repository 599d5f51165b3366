import type { Message, Severity } from '../message.ts'

/** How grave a message is, in the words that everybody uses. */
export const levels: Record<Severity, 'error' | 'warning' | 'info'> = { unusable: 'error', finding: 'error', warning: 'warning', info: 'info' }

export function levelOf(severity: Severity): 'error' | 'warning' | 'info' {
  return levels[severity]
}

/** “2 errors, 1 warning”; “nothing found”. */
export function totalsOf(messages: readonly Message[]): string {
  const names = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['remark', 'remarks'] } as const
  const counted = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = countOf(messages, level)
    return count === 0 ? [] : [`${count} ${names[level][count === 1 ? 0 : 1]}`]
  })
  return counted.length === 0 ? 'nothing found' : counted.join(', ')
}

export function countOf(messages: readonly Message[], level: 'error' | 'warning' | 'info'): number {
  return messages.filter(({ severity }) => levels[severity] === level).length
}

/** Messages by the file that they name, in the order of the first of each. */
export function byFile(messages: readonly Message[]): [file: string, messages: Message[]][] {
  const groups = new Map<string, Message[]>()
  for (const message of messages) groups.set(message.file ?? '', [...(groups.get(message.file ?? '') ?? []), message])
  return [...groups]
}

/** Where the words of a message end, where that is known. */
export function endOf({ place }: Message): { line: number; column: number } | undefined {
  return place && 'end' in place ? place.end : undefined
}
