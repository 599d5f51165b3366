export { writeBill } from './writeBill.ts'
export { writeReport } from './writeReport.ts'
