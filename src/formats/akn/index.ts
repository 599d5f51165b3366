import type { Format } from '../format.ts'

export const akn: Format = {
  id: 'akn',
  title: 'Akoma Ntoso 3.0',
  extensions: ['akn.xml', 'akn', 'xml'],
  aliases: ['akoma-ntoso', 'akomantoso', 'xml'],
  text: true,
  writer: () => import('./write/index.ts'),
  billReader: async () => (await import('./read/index.ts')).readAkn,
  lineReader: async () => (await import('./read/index.ts')).aknLines,
}
