/**
 * The numbers by which paragraphs and styles name their lists: upper divisions, provisions with their subdivisions, the first two of what
 * an amending bill inserts, schedules with what they hold, the first units whose label has a word for the number, and the list inside the first
 * definition that has one. Those of later definitions count on from there.
 */
export const list = {
  divisions: 1,
  provisions: 2,
  insertedDivisions: 3,
  insertedProvisions: 4,
  schedules: 5,
  openings: 6,
  definitions: 7,
} as const
