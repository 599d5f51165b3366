export { type NoteStyle, noteStyles } from './noteStyle.ts'
export { type Context, type Format, formats, type ReportProperties, usualFormats, type Writer } from './registry.ts'
