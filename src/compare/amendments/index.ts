export { amendmentPaper } from './amendmentPaper.ts'
export { type Amendment, type Amendments, amendmentsOf } from './amendmentsOf.ts'
export type { FreshLine } from './freshText.ts'
export { type PageLine, type Pages, pagesOf } from './pages.ts'
