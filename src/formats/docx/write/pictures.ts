import { createHash } from 'node:crypto'
import type { Element } from 'xast'
import { type Image, pictureIn } from '../../../tree/index.ts'
import { element } from '../../../xml/index.ts'
import type { Part } from '../package/index.ts'
import { drawing } from '../vocabulary/index.ts'
import { page, textWidth, wordsIndentAt } from './measures.ts'

/** The pictures of a document: each is a part of its own, once however often it stands. */
export interface Pictures {
  parts: Part[]
  /** The run that shows a picture at a depth, no wider than the words there; undefined where its address holds none that Word shows. */
  run(image: Image, depth: number): Element[] | undefined
}

/** Word measures drawings in English Metric Units: 635 a twentieth of a point, and 9525 a dot of a screen (ECMA-376 part 1, 20.1.2.1). */
const ofTwentieth = 635
const ofDot = 9525
/** More of a page than this a picture does not take. */
const mostOfPage = 0.8

export function picturesOf(): Pictures {
  const parts: Part[] = []
  let shown = 0
  return {
    parts,
    run({ url, alt }, depth) {
      const picture = pictureIn(url)
      if (!picture) return undefined
      const { type, width, height } = picture.look
      // Named by what it is, so that a redline knows the pictures of two acts apart.
      const digest = createHash('sha256').update(picture.bytes).digest('hex')
      const name = `picture-${digest.slice(0, 12)}`
      if (!parts.some((part) => part.name === name)) parts.push({ kind: type, name, content: picture.bytes })
      shown += 1
      const room = (textWidth(page) - wordsIndentAt(depth).left) * ofTwentieth
      const tall = (page.size.height - page.margin.top - page.margin.bottom) * mostOfPage * ofTwentieth
      const scale = Math.min(1, room / (width * ofDot), tall / (height * ofDot))
      const size = { cx: Math.max(1, Math.round(width * ofDot * scale)), cy: Math.max(1, Math.round(height * ofDot * scale)) }
      return [element('w:r', {}, [drawing({ name, alt, id: Number.parseInt(digest.slice(0, 6), 16) + shown, ...size })])]
    },
  }
}
