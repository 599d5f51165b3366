export * from './format.ts'
export * from './message.ts'
export * from './placeWords.ts'
export * from './suggest.ts'
