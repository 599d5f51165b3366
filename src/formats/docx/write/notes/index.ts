export { type PlacedNotes, placeNotes } from './placedNotes.ts'
