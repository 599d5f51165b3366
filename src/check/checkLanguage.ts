import { languageName, languageOfText, languagesOf, primaryOf } from '../language/index.ts'
import { type Message, message, nearest } from '../messages/index.ts'
import type { Library, Settings } from '../model/index.ts'
import { type Bill, plainText, provisionsOf, wordsIn } from '../tree/index.ts'

// So many signs tell the language of an act.
const enough = 20_000

/** A finding where the words of a drafted act are of another language than its settings say, with the tag that is meant where one is near. */
export function checkLanguage(bill: Bill, library: Library, { language: { tag }, id }: Settings): Message[] {
  const known = languagesOf(library)
  const written = languageOfText(openingWords(bill), known)
  if (!written || primaryOf(written.tag) === primaryOf(tag)) return []
  const own = library.jurisdictions.get(id)
  const [line = 1, column = 1] = own?.positions.language ?? []
  const near = nearest(
    tag,
    known.map((one) => one.tag).filter((one) => one !== tag),
  )
  const hint = `${near ? `Did you mean "${near}"? ` : ''}Write "language: ${written.tag}", or give the clauses in the language of the act.`
  const reason = `The language of ${id} is ${languageName(tag)}, and the clauses of its act are in ${languageName(written.tag)}`
  return [message('finding', 'language-not-drafted', reason, own && { file: own.file, line, column }, hint)]
}

function openingWords(bill: Bill): string {
  let words = ''
  for (const provision of provisionsOf(bill.children[2])) {
    if (words.length >= enough) break
    words += [...wordsIn(provision)].map(({ children }) => `${plainText(children)}\n`).join('')
  }
  return words
}
