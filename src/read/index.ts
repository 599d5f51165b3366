export { type ReadBill, readable, readBill } from './readBill.ts'
