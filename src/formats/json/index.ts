import type { Format } from '../format.ts'

export const json: Format = {
  id: 'json',
  title: 'the tree as JSON',
  extensions: ['json'],
  text: true,
  writer: () => import('./write/index.ts'),
  billReader: async () => (await import('./read/index.ts')).readJson,
}
