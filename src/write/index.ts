export { type Context, type Format, formats, type ReportProperties, type Writer } from './registry.ts'
