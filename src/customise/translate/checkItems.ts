import type { Message, Place } from '../../messages/index.ts'
import { differs } from './differs.ts'

/** The same list items at the same depth. `path` names the text, `start` is where it begins, `file` is that of the master. */
export function checkItems(path: string, master: string, translation: string, start: Place, file: string): Message[] {
  const [wanted, said] = [itemsOf(master), itemsOf(translation)]
  const at = wanted.findIndex(({ shape }, index) => said[index]?.shape !== shape)
  if (at === -1 && said.length === wanted.length) return []
  const first = at === -1 ? wanted.length : at
  const line = (start.line ?? 1) + (said[first]?.line ?? said.at(-1)?.line ?? 0)
  const reason = `The items of "${path}" are not those of the master: ${said.length} stand here, ${wanted.length} there`
  return [differs({ file: start.file, line, column: 1 }, reason, `From item ${first + 1} on compare it with ${file}: the same items, at the same depth.`)]
}

/** The list items of a text, as indent and mark, with the line of each counted from 0. */
function itemsOf(words: string): { shape: string; line: number }[] {
  return words.split('\n').flatMap((source, line) => {
    const item = /^(\s*)(\d+\.|[-*])\s/.exec(source)
    return item ? [{ shape: `${item[1]?.length ?? 0} ${/\d/.test(item[2] ?? '') ? '1.' : '-'}`, line }] : []
  })
}
