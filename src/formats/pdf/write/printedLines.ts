import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { inFolder } from './inFolder.ts'
import { printWord } from './printWord.ts'
import { findOffice, findPdfReader } from './programs.ts'

/** A numbered line of a printed document, its words without spaces. */
export interface PrintedLine {
  page: number
  line: number
  words: string
}

/** The lines of a Word file whose lines are numbered, as LibreOffice prints them; nothing where it or poppler is missing. */
export async function printedLines(docx: Uint8Array): Promise<PrintedLine[] | undefined> {
  const [office, reader] = [findOffice(), findPdfReader()]
  if (!office || !reader) return undefined
  const pdf = await printWord(office, everyLineNumbered(docx))
  const boxes = await inFolder(async (folder) => {
    const file = join(folder, 'act.pdf')
    await writeFile(file, pdf)
    return (await promisify(execFile)(reader, ['-bbox', file, '-'], { maxBuffer: 1 << 28 })).stdout
  })
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => linesOf(page).map((line) => ({ page: index + 1, ...line })))
}

/** Every fifth line bears its number in the act; here each does, so that none has to be guessed. */
function everyLineNumbered(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/w:countBy="\d+"/g, 'w:countBy="1"')
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) })
}

const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g
/** The least space between a number in the margin and the words of its line, in points: no space between words is as wide. */
const gutter = 10
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The words of a page that share a height are a line, and the number beside them is its number. */
function linesOf(page: string): { line: number; words: string }[] {
  const lines: { middle: number; words: { from: number; to: number; text: string }[] }[] = []
  for (const [, from, top, to, bottom, text = ''] of page.matchAll(word)) {
    const middle = (Number(top) + Number(bottom)) / 2
    const line = lines.find((known) => Math.abs(known.middle - middle) < 4) ?? lines[lines.push({ middle, words: [] }) - 1]
    line?.words.push({ from: Number(from), to: Number(to), text: text.replace(/&\w+;/g, (sign) => signs[sign] ?? sign) })
  }
  return lines
    .sort((one, other) => one.middle - other.middle)
    .flatMap(({ words }) => {
      const [number, ...rest] = words.sort((one, other) => one.from - other.from)
      const numbered = number && rest[0] && /^\d+$/.test(number.text) && rest[0].from - number.to > gutter
      return numbered ? [{ line: Number(number.text), words: rest.map(({ text }) => text).join('') }] : []
    })
}
