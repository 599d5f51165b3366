export * from './format.ts'
export * from './message.ts'
export * from './suggest.ts'
