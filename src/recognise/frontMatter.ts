import { type Block, type Line, text } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'

/** What stands before the first provision, by its function. */
export interface FrontMatter {
  title: string | undefined
  preface: Block[]
  preamble: Block[]
}

/** The title of a bill, what further headings and lines name the document, and the recitals. */
export function frontMatter(lines: readonly Line[], idiom: Idiom): FrontMatter {
  const isNamed = ({ text: said }: Line) => idiom.document.test(said)
  const others = lines.filter((line) => !isNamed(line))
  const title = others.find(({ heading }) => heading) ?? others[0] ?? lines[0]
  const at = title ? lines.indexOf(title) : -1
  const end = lines.findIndex((line, index) => index > at && !line.heading)
  const roleOf = (line: Line, index: number): Block['role'] => {
    if (line === title || (index > at && index < (end < 0 ? lines.length : end))) return 'docTitle'
    if (isNamed(line)) return 'docType'
    return idiom.longTitle.test(line.text) ? 'longTitle' : 'recital'
  }
  const blocks = lines.map((line, index): Block => ({ type: 'block', role: roleOf(line, index), children: [text(line.text)] }))
  return { title: title?.text, preface: blocks.filter(({ role }) => role !== 'recital'), preamble: blocks.filter(({ role }) => role === 'recital') }
}
