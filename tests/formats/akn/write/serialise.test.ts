import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openXml } from '../../../../src/formats/akn/read/openXml.ts'
import { serialise } from '../../../../src/formats/akn/write/serialise.ts'
import { element } from '../../../../src/xml/index.ts'
import { runs } from '../../../fixtures/runs.ts'

const written = (text: string) => serialise(element('p', { title: text }, [text]))
const read = (text: string) => openXml(written(text), 'x.xml')
const control = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

describe('any text', () => {
  it('comes back from an element and from an attribute, line ends and tabs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const plain = text.replace(control, '·')
        expect(read(plain)).toMatchObject({ children: [plain], attributes: { title: plain } })
      }),
      { numRuns: runs(300) },
    )
    expect(read('a\r\nb\tc\u0085d')).toMatchObject({ children: ['a\r\nb\tc\u0085d'], attributes: { title: 'a\r\nb\tc\u0085d' } })
  })

  it('loses only the characters that XML cannot write, each of which leaves a mark', () => {
    expect(read('a\u0000b\u001bc\uFFFEd\uD800')).toMatchObject({ children: ['a\uFFFDb\uFFFDc\uFFFDd\uFFFD'] })
  })
})
