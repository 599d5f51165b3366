/** What a tag names by its primary subtag, in small letters: the language, whatever the region or script. */
export function primaryOf(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}
