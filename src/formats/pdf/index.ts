import type { Format, Writer } from '../format.ts'

/** PDF is printed from what another format writes. */
export const pdfOf = (writerOf: (format: string) => Promise<Writer>): Format => ({
  id: 'pdf',
  title: 'PDF',
  extensions: ['pdf'],
  text: false,
  reports: true,
  unread: { reason: 'PDF holds no structure', hint: 'Save the document as Word or HTML in the program that made it, and give that file.' },
  unavailable: async () => (await import('./write/index.ts')).unavailable(),
  writer: async () => (await import('./write/index.ts')).pdfWriter(writerOf),
})
