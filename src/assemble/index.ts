export { type Assembled, assembleAct, type Fragments, type Parsers } from './assembleAct.ts'
export type { ClauseFragment, FragmentMemo, TemplateFragment } from './fragment.ts'
