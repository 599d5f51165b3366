import { strFromU8, unzipSync } from 'fflate'
import { dataUrl, pictureLook } from '../../../tree/index.ts'
import { descendantsOf, openXml } from '../../../xml/index.ts'

const relations = 'word/_rels/document.xml.rels'
/** A larger picture is told by its words alone. */
const largest = 4 * 1024 * 1024

/** The pictures of a Word file as data URLs, by the names that its document has for them. */
export function mediaIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }) =>
    name === relations || (name.startsWith('word/media/') && originalSize < largest)
  const parts = unzipSync(bytes, { filter: wanted })
  const named = parts[relations]
  if (!named) return new Map()
  return new Map(
    [...descendantsOf(openXml(strFromU8(named)), 'Relationship')].flatMap(({ attributes: { Id, Target } }): [string, string][] => {
      const part = parts[`word/${Target ?? ''}`] ?? parts[(Target ?? '').replace(/^\//, '')]
      const look = part && pictureLook(part)
      return look && Id != null ? [[Id, dataUrl(part, look)]] : []
    }),
  )
}
