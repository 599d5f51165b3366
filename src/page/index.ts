export { inLanguage } from './inLanguage.ts'
export { lines } from './lines.ts'
export { type PageProperties, page, sheet } from './page.ts'
