export { clauseHelpers, companionHelpers, templateHelpers } from './helpers.ts'
export { type Layer, loadLibrary, type Unchanged } from './loadLibrary.ts'
export { emptyMemo, type FileRecord, type KeptText, type Memo, memoOf } from './memo.ts'
export { digestOf } from './readText.ts'
