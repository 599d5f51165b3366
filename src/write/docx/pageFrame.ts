import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { style } from './styles.ts'

interface Frame {
  headers: { first?: Header; default: Header }
  footers: { first?: Footer; default: Footer }
}

/** What stands around the text of every page: the short title above it, but not over the title itself, and page x of y below. */
export function pageFrame(title: string, watermark: string | undefined): Frame {
  const behind = () => (watermark === undefined ? [] : [new TextWatermark({ text: watermark, color: 'D9D9D9', width: 400 })])
  const header = (words: string) => new Header({ children: [new Paragraph({ style: style.header, children: [new TextRun(words), ...behind()] })] })
  const footer = () => {
    const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
    return new Footer({ children: [new Paragraph({ style: style.footer, children: [numbers] })] })
  }
  return { headers: { first: header(''), default: header(title) }, footers: { first: footer(), default: footer() } }
}
