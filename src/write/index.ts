export { type Context, type Format, formats } from './registry.ts'
