export { type NoteStyle, noteStyles } from './noteStyle.ts'
export { type Context, type Format, formats, type ReportProperties, usualFormats, writerOf } from './registry.ts'
