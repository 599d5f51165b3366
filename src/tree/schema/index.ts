export { billFileSchema } from './bill.ts'
export { outline } from './outline.ts'
export { kind } from './unitTypes.ts'
