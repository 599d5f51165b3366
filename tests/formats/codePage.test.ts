import { describe, expect, it } from 'vitest'
import { formatMessage, lintFile } from '../../src/index.ts'

/** The words of one code page as its bytes: those beyond ASCII as they are listed. */
const bytesOf = (words: string, code: Record<string, number>) => Uint8Array.from(words, (letter) => code[letter] ?? letter.charCodeAt(0))
const bill = (words: string) => `Lamps Act\n\n1. Lamps\n\n(1) ${words}\n`
const western = { é: 0xe9, '’': 0x92, '“': 0x93, '”': 0x94, '§': 0xa7, è: 0xe8 }
const cyrillic = Object.fromEntries([...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, index) => [letter, 0xe0 + index]))

async function read(bytes: Uint8Array, file = 'bill.txt') {
  const { source, messages } = await lintFile(file, bytes)
  return { words: source.join('\n'), told: messages.filter(({ ruleId }) => ruleId === 'code-page').map((one) => formatMessage(one)) }
}

describe('a file that is text', () => {
  const words = bill('The lamp of a “café” is the keeper’s.')

  it('is read in UTF-16 by its mark or without one', async () => {
    const marked = Buffer.from(`\uFEFF${words}`, 'utf16le')
    for (const bytes of [marked, Buffer.from(words, 'utf16le'), Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()])
      expect(await read(bytes)).toEqual({ words, told: [] })
  })

  it('is read as of Western Europe where it looks so, and that is told', async () => {
    const { words: found, told } = await read(bytesOf(words, western))
    expect(found).toBe(words)
    expect(told).toEqual([expect.stringContaining('bill.txt: info: The file is not in UTF-8, and was read as windows-1252')])
  })

  it('is read in the code page that it declares', async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body><p>${'лампа'}</p></body></html>`
    expect(await read(bytesOf(page, cyrillic), 'bill.html')).toEqual({ words: page, told: [] })
  })

  it.each([
    ['windows-1251', 'хранитель лампы', cyrillic],
    ['windows-874', 'ผู้ดูแลต้องจุดตะเกียง', Object.fromEntries([...'ผู้ดูแลต้องจุดตะเกียง'].map((sign) => [sign, sign.charCodeAt(0) - 0xd60]))],
  ])('is read as %s where its words look so, and that is told', async (codePage, words, code) => {
    const { words: found, told } = await read(bytesOf(bill(words), code))
    expect(found).toBe(bill(words))
    expect(told).toEqual([expect.stringContaining(`was read as ${codePage}`)])
  })

  it('has no signs that show nothing between the letters of a word', async () => {
    const { bill: found } = await lintFile('bill.txt', new TextEncoder().encode(bill('The kee\u00ADper\u200B keeps\u2060 a lamp.')))
    expect(JSON.stringify(found)).toContain('The keeper keeps a lamp.')
  })

  it('is refused, and no letter lost in silence, where its code page is not known', async () => {
    const greek = Object.fromEntries([...'φύλακας'].map((letter, index) => [letter, [0xf6, 0xfd, 0xeb, 0xe1, 0xea, 0xe1, 0xf2][index] ?? 0]))
    const { words: found, told } = await read(bytesOf(bill('φύλακας φύλακας'), greek))
    expect({ found, told }).toEqual({ found: '', told: [expect.stringMatching(/The code page of the file is not known[\s\S]*Save it in UTF-8/)] })
  })

  it('has letters that are composed, however they were typed', async () => {
    expect((await read(new TextEncoder().encode(bill('Cafe\u0301')))).words).toBe(bill('Café'))
  })
})
