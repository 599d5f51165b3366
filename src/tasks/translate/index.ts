export { checkTranslation } from './checkTranslation.ts'
export { type Completeness, completenessOf, type Share } from './completeness.ts'
export { startTranslation } from './startTranslation.ts'
