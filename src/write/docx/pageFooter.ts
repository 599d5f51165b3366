import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'

/** The foot of every page: the title, and page x of y. */
export function pageFooter(title: string): Footer {
  const look = { size: 17, color: '595959' }
  const numbers = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: title, ...look })], spacing: { after: 0 } }),
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: numbers, ...look })] }),
    ],
  })
}
