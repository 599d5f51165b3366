import type { Element } from 'xast'
import { descendantsOf, element } from '../../../xml/index.ts'

const ofDrawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A picture that stands among the words: the part that holds it by its name in the document, and its size. */
export interface Drawing {
  name: string
  alt: string
  id: number
  cx: number
  cy: number
}

/** A picture in a line of its own, as Word has it (ECMA-376 part 1, 20.4.2.8 and 20.2). */
export function drawing({ name, alt, id, cx, cy }: Drawing): Element {
  const size = { cx: String(cx), cy: String(cy) }
  const named = { id: String(id), name, descr: alt }
  const nothing = { distT: '0', distB: '0', distL: '0', distR: '0' }
  const picture = element('pic:pic', { 'xmlns:pic': `${ofDrawing}/picture` }, [
    element('pic:nvPicPr', {}, [element('pic:cNvPr', named), element('pic:cNvPicPr')]),
    element('pic:blipFill', {}, [element('a:blip', { 'r:embed': name }), element('a:stretch', {}, [element('a:fillRect')])]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: '0', y: '0' }), element('a:ext', size)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ])
  return element('w:drawing', {}, [
    element('wp:inline', { 'xmlns:wp': `${ofDrawing}/wordprocessingDrawing`, ...nothing }, [
      element('wp:extent', size),
      element('wp:docPr', named),
      element('a:graphic', { 'xmlns:a': `${ofDrawing}/main` }, [element('a:graphicData', { uri: `${ofDrawing}/picture` }, [picture])]),
    ]),
  ])
}

/** What a drawing shows, in words, and the name of the part that holds it; undefined where it is no picture or says nothing of itself. */
export function pictureShown(node: Element): { alt: string; name: string } | undefined {
  const [properties] = descendantsOf(node, 'wp:docPr')
  const [held] = descendantsOf(node, 'a:blip')
  const alt = properties?.attributes.descr?.trim() ?? ''
  const name = held?.attributes['r:embed']
  return alt === '' || name == null ? undefined : { alt, name }
}
