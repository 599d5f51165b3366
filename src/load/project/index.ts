export { loadChanges } from './loadChanges.ts'
export { type LoadedProject, loadProject, loadUnstarted, packsIn, readOverlay } from './loadProject.ts'
