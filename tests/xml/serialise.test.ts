import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Element } from 'xast'
import { element, openXml, textOf, toXml, xmlFile } from '../../src/xml/index.ts'

describe('toXml', () => {
  it('adds no space and breaks no line', () => {
    expect(toXml(element('w:p', {}, [element('w:r', { 'w:a': 'b' }, [element('w:t', {}, [' a '])]), element('w:br')]))).toBe(
      '<w:p><w:r w:a="b"><w:t> a </w:t></w:r><w:br/></w:p>',
    )
  })

  it('writes a sign of replacement for a character that XML has no way to write', () => {
    expect(toXml(element('t', {}, ['a\u0000b\uFFFE']))).toBe('<t>a\uFFFDb\uFFFD</t>')
  })

  it('leaves out an attribute without a value', () => {
    const element: Element = { type: 'element', name: 'a', attributes: { b: undefined, c: null, d: '' }, children: [] }
    expect(toXml(element)).toBe('<a d=""/>')
  })
})

describe('xmlFile', () => {
  it('is read back as it was, whatever its characters', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    fc.assert(
      fc.property(words, words, (text, value) => {
        const read = openXml(xmlFile(element('a', { b: value }, [text])))
        expect(textOf(read)).toBe(text)
        expect(read.attributes.b).toBe(value)
      }),
    )
  })
})
