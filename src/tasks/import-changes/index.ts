export type { ImportPlan, ImportRequest, OverlayFile, Unplaced } from './importChanges.ts'
export { importChanges } from './importChanges.ts'
