export { actBookmarks } from './actBookmarks.ts'
export { actDigest, actProperties, propertyNames } from './actProperties.ts'
export { notesAuthor } from './notesAuthor.ts'
export { namespaces, partRoot, valued } from './wordElement.ts'
