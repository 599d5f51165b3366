/** Names of the lists: upper divisions, provisions with their subdivisions, lists inside a definition, and the first two of what an amending bill inserts. */
export const list = {
  divisions: 'divisions',
  provisions: 'provisions',
  definitions: 'definitions',
  insertedDivisions: 'inserted-divisions',
  insertedProvisions: 'inserted-provisions',
} as const
