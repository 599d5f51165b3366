import { describe, expect, it } from 'vitest'
import { openXml, parseXml, textOf } from '../../src/xml/index.ts'

describe('parseXml', () => {
  it('tells where each element stands', () => {
    const root = parseXml('<act>\n  <num>1.</num>\n</act>')
    expect(root).toMatchObject({ name: 'act', children: [{}, { name: 'num', position: { start: { line: 2, column: 3 } } }, {}] })
  })

  it('reads characters that are written as references or in a section of characters', () => {
    expect(textOf(openXml('<p>&lt;5 &amp; &#8220;six&#x201D; <![CDATA[<b>]]></p>'))).toBe('<5 & “six” <b>')
  })

  it('refuses a document type, so that no entity is expanded', () => {
    const text = '<?xml version="1.0"?>\n<!-- a -->\n  <!DOCTYPE act [<!ENTITY a "aaaa">]><act>&a;</act>'
    expect(parseXml(text)).toEqual({ fault: 'doctype', reason: 'A document type declaration is not read', line: 3, column: 3 })
  })

  it.each([
    ['<act><num></act>', 1],
    ['<act>\n<num>&nbsp;</num></act>', 2],
    ['<act>\n\n<num a="1" a="2"/></act>', 3],
    ['', 1],
  ])('tells the line of what is not well formed: %j', (text, line) => {
    expect(parseXml(text)).toMatchObject({ fault: 'syntax', line })
  })
})

describe('openXml', () => {
  it('throws the reason', () => {
    expect(() => openXml('<act>')).toThrow(/no well-formed XML/)
  })
})
