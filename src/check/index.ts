export { checkCoverage, promisedBy } from './checkCoverage.ts'
export { type Answer, type Coverage, type ElementCoverage, measureCoverage, type ParagraphCoverage } from './measureCoverage.ts'
