import type { Format } from '../format.ts'

export const txt: Format = {
  id: 'txt',
  title: 'plain text',
  extensions: ['txt'],
  text: true,
  lineReader: async () => (await import('./read/index.ts')).textLines,
}
