export { reportBill } from './reportBill.ts'
