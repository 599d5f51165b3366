export { comparedPage } from './comparedPage.ts'
