import type { Line } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'

/**
 * The lines of a bill without the notes of its editors: those under a heading that is theirs, up to the next heading, and those that say
 * by which law words were put in, “1. Subs. by Act 44 of 1986, s. 4.” They are not law.
 */
export function withoutNotes(lines: readonly Line[], { editorial }: Idiom): readonly Line[] {
  // A document that marks its headings says where such notes end; in another they are known by how they begin.
  const marked = lines.some(({ heading }) => heading)
  let under = false
  return lines.filter(({ text, heading }) => {
    const own = editorial.headings.test(text.trim())
    if (own || heading) under = own && marked
    return !own && !under && !editorial.note.test(text.trim())
  })
}
