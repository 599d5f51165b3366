export type { HouseStyles } from './docx/houseStyles.ts'
export { type NoteStyle, noteStyles } from './noteStyle.ts'
export { type Context, type Format, formats, type ReportProperties, usualFormats, type WriteOptions, writerOf } from './registry.ts'
