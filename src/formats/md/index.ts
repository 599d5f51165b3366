import type { Format } from '../format.ts'

export const md: Format = {
  id: 'md',
  title: 'Markdown',
  extensions: ['md', 'markdown'],
  aliases: ['markdown'],
  text: true,
  reports: true,
  // Headings.
  shownBy: /^#{1,6} \S/m,
  writer: () => import('./write/index.ts'),
  lineReader: async () => (await import('./read/index.ts')).markdownLines,
}
