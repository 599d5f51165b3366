import type { Line } from '../../../tree/index.ts'

export function textLines(text: string): Line[] {
  return text.split(/\r\n?|\n/).map((words, index) => ({ text: words, line: index + 1 }))
}
