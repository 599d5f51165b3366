import { type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { plainRun } from './plainRun.ts'
import { stretchesOf } from './stretches.ts'

export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'shading'>

/** Text as runs of one look, a run for each direction it takes. */
export function words(text: string, direction: 'ltr' | 'rtl', look?: Look): ParagraphChild[] {
  return stretchesOf(text, direction).map(({ text, rightToLeft }) => {
    if (look === undefined && !rightToLeft) return plainRun(text)
    return new TextRun({ text, ...look, ...(rightToLeft ? { rightToLeft } : {}) })
  })
}
