import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Mark, Printed } from './printedTokens.ts'

/** The same words in the earlier act, and how to say what a reference was that only follows its target. */
export interface Earlier {
  printed: Printed[]
  tell(words: string): string
}

/** Words as HTML. */
export function setWords(printed: Printed[], { printed: earlier, tell }: Earlier = { printed, tell: (words) => words }): ElementContent[] {
  const was = earlier.filter(isReference).values()
  const made: ElementContent[] = []
  for (let from = 0; from < printed.length; ) {
    const [first] = printed.slice(from, from + 1) as [Printed]
    let to = from + 1
    while (to < printed.length && isSetAlike(first, printed[to])) to++
    const words = printed
      .slice(from, to)
      .map((one) => one.words)
      .join('')
    const old = isReference(first) ? was.next().value?.words : undefined
    made.push(
      ...first.marks.reduceRight<ElementContent[]>(
        (inside, mark) => setMark(mark, inside, old === undefined || old === words ? undefined : tell(old)),
        [{ type: 'text', value: words }],
      ),
    )
    from = to
  }
  return made
}

function isReference({ marks }: Printed): boolean {
  return marks.includes('ref')
}

/** A reference is a run by itself. */
function isSetAlike(one: Printed, other: Printed | undefined): boolean {
  return other !== undefined && !isReference(one) && one.marks.length === other.marks.length && one.marks.every((mark, index) => mark === other.marks[index])
}

function setMark(mark: Mark, inside: ElementContent[], was: string | undefined): ElementContent[] {
  switch (mark) {
    case 'blank':
      return [h('mark', { class: mark }, inside)]
    case 'option':
      return [h('span', { class: mark }, inside)]
    case 'ref':
      return was === undefined ? inside : [h('span', { class: mark, title: was }, inside)]
    default:
      return [h(mark, inside)]
  }
}
