import type { Element } from 'xast'
import { element } from '../../../xml/index.ts'
import { runOf } from './run.ts'

const shapeType = '_x0000_t136'
const name = 'PowerPlusWaterMarkObject'

/** What the form of letters is worked out from, as Word writes it for words drawn as a shape (ECMA-376 part 4, 19.1.2.8). */
const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
]

/** Behind the text, in the middle of the page, rising from left to right. */
const place = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:400pt',
  'height:100pt',
  'rotation:315',
  'z-index:-251657216',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:margin',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:margin',
].join(';')

/** Words that stand large and pale behind the text; in a header they stand on every page. Word knows a watermark by its name. */
export function watermark(words: string): Element {
  const connected = {
    textpathok: 't',
    'o:connecttype': 'custom',
    'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
    'o:connectangles': '270,180,90,0',
  }
  const form = element('v:shapetype', { id: shapeType, coordsize: '21600,21600', 'o:spt': '136', adj: '10800', path: 'm@7,l@8,m@5,21600l@6,21600e' }, [
    element(
      'v:formulas',
      {},
      formulas.map((eqn) => element('v:f', { eqn })),
    ),
    element('v:path', connected),
    element('v:textpath', { on: 't', fitshape: 't' }),
    element('v:handles', {}, [element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })]),
    element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
  ])
  const shape = element('v:shape', { id: name, type: `#${shapeType}`, style: place, 'o:allowincell': 'f', fillcolor: '#D9D9D9', stroked: 'f' }, [
    element('v:fill', { opacity: '0.5' }),
    element('v:textpath', { style: 'font-family:"Calibri";font-size:1pt', string: words }),
  ])
  return runOf([element('w:pict', {}, [form, shape])])
}
