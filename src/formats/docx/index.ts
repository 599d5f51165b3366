import type { Format } from '../format.ts'

export const docx: Format = {
  id: 'docx',
  title: 'Word',
  extensions: ['docx'],
  aliases: ['word'],
  text: false,
  reports: true,
  writer: () => import('./write/index.ts'),
  lineReader: async () => (await import('./read/index.ts')).wordLines,
}
