export { renderCompanion } from './renderCompanion.ts'
