export { clauseHelpers, companionHelpers, templateHelpers } from './helpers.ts'
export { loadLibrary } from './loadLibrary.ts'
export { emptyMemo, type FileRecord, type KeptText, type Memo } from './memo.ts'
export { digestOf } from './readText.ts'
