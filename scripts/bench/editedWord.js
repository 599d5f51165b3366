import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file in which counsel put a word into so many subdivisions, spread over the whole act. */
export function editedWord(docx, edits) {
  const parts = unzipSync(docx)
  const paragraphs = strFromU8(parts['word/document.xml']).split(/(?=<w:p>|<w:p )/)
  const worded = [...paragraphs.keys()].filter((at) => /w:val="Subdivision\d/.test(paragraphs[at]) && word.test(paragraphs[at]))
  const chosen = new Set(Array.from({ length: edits }, (_, nth) => worded[Math.floor((nth * worded.length) / edits)]))
  const edited = paragraphs.map((paragraph, at) => (chosen.has(at) ? paragraph.replace(word, '$1 promptly$2') : paragraph))
  return zipSync({ ...parts, 'word/document.xml': strToU8(edited.join('')) })
}

// A word between two others of one run.
const word = /(<w:t(?: [^>]*)?>[^<]* [a-z]+)( [a-z]+ )/
