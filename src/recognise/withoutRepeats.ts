import { anyOf } from '../language/index.ts'
import type { Line } from '../tree/index.ts'
import { digit, type Idiom } from './idiom.ts'
import { remembered } from './remembered.ts'

const headings = remembered(({ provisions }: Idiom) => new RegExp(`^(?:(?:${anyOf([...provisions.keys()])}|§)\\s*)?(${digit}+[A-Z]*)(?:\\.|\\s|$)`, 'iu'))
// Under a heading with the number alone, “2.” before the words is that number again and no first item.
const bare = new RegExp(`^(${digit}+[A-Z]*)[.\\s]`, 'u')
const again = new RegExp(`^\\(?(${digit}+[A-Z]*)[.)]\\s+(.+)$`, 'u')
const repeated = new RegExp(`^(${digit}+[A-Z]*)\\.?\\s*(?:[—–-]+\\s*|(?=\\(${digit}))(.+)$`, 'u')

/** The lines of a bill in which the words of a provision bear the number of its heading once more: “2 Keepers”, then “2.—(1) A keeper …”. */
export function withoutRepeats(lines: readonly Line[], idiom: Idiom): readonly Line[] {
  let [number, alone]: (string | undefined)[] = []
  return lines.map((line, index) => {
    const text = line.text.trim()
    if (text === '') return line
    const repeats = line.heading ? undefined : repeatOf(text, number, alone, lines.slice(index + 1))
    number = headings(idiom).exec(text)?.[1]
    alone = line.heading ? bare.exec(text)?.[1] : undefined
    return repeats === undefined ? line : { ...line, text: repeats }
  })
}

/** The words behind a number that repeats that of the heading above them; nothing where they bear none, or one of their own. */
function repeatOf(text: string, number: string | undefined, alone: string | undefined, below: readonly Line[]): string | undefined {
  const [, same, words] = repeated.exec(text) ?? (alone === undefined ? [] : (again.exec(text) ?? []))
  if (same === undefined || same !== number) return undefined
  // “(1)” under the heading 1 opens a row of subsections where a second follows.
  const row = text.startsWith('(') && below.slice(0, below.findIndex(({ heading }) => heading) >>> 0).some((line) => line.text.trim().startsWith('(2)'))
  return row ? undefined : words
}
