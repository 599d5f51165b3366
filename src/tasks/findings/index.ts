export { readBaseline } from './readBaseline.ts'
export { type ReportContext, reportMessages } from './reportMessages.ts'
