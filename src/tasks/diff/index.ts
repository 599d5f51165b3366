export type { ActComparison, ComparisonRequest, ProjectComparison, Settled } from './compareProject.ts'
export { compareProject } from './compareProject.ts'
export { projectReport } from './projectReport.ts'
export { type ToldProject, tellProject } from './tellProject.ts'
