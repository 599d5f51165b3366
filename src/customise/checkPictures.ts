import { type Message, message, suggest } from '../messages/index.ts'
import type { Library, LoadedClause } from '../model/index.ts'

/** A picture in a text: its words, and the file that it names. */
const picture = /!\[[^\]]*\]\(\s*<?([^)\s>]*)>?[^)]*\)/g

/** Pictures that a clause names must lie in the folder `pictures` of the library, a pack or the project. */
export function checkPictures({ value, text, file }: LoadedClause, { pictures }: Library): Message[] {
  return [...value.text.matchAll(picture)].flatMap(({ 1: path = '', index }) => {
    if (pictures?.has(path)) return []
    const line = text.line + value.text.slice(0, index).split('\n').length - 1
    const outside = /^[\w+.-]+:|^\/|(?:^|\/)\.\.(?:\/|$)|\\/.test(path)
    const reason = outside ? `The picture "${path}" does not lie in the folder pictures/` : `There is no picture "${path}"`
    const hint = outside ? 'Put it into pictures/ beside clauses/ and name it so: ![what it shows](pictures/name.png).' : undefined
    return [
      message(
        'unusable',
        'unknown-picture',
        reason,
        { file, line },
        hint ?? suggest(path, pictures?.keys() ?? [], 'Pictures lie in pictures/ beside clauses/.'),
      ),
    ]
  })
}
