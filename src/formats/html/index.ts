import type { Format } from '../format.ts'

export const html: Format = {
  id: 'html',
  title: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  aliases: ['htm', 'page', 'web'],
  text: true,
  reports: true,
  writer: () => import('./write/index.ts'),
  lineReader: async () => (await import('./read/index.ts')).htmlLines,
}
