import { Document } from 'yaml'
import type * as z from 'zod'
import type { instrumentSchema } from '../../model/schema/index.ts'
import type { FoundInstrument, FoundParagraph } from './readInstrument.ts'

const openVerbs = /^(?:\p{L}+\s+)?(?:recogni[sz]es|emphasi[sz]es|underlines|stresses|acknowledges|notes|reaffirms|welcomes|expresses|condemns)\b/iu

/** An instrument file to be completed: a paragraph for each that was found, one element for each item, its own words as working titles. */
export function instrumentYaml(id: string, { kind, title, paragraphs }: FoundInstrument): string {
  const value: z.input<typeof instrumentSchema> = {
    id,
    title,
    kind,
    status: 'unverified',
    paragraphs: paragraphs.map((paragraph) => ({ at: paragraph.at, title: shortened(paragraph.heading ?? paragraph.text), elements: elementsOf(paragraph) })),
  }
  const document = new Document(value)
  document.commentBefore = [
    ' yaml-language-server: $schema=../node_modules/model-law/dist/schemas/instrument.schema.json',
    ' Made from a text; to be completed. For each paragraph: write a short title in your own words, split what it asks into elements',
    ' (one thing each, marked 1.a, 1.b and so on), and say how strong the answer must be: operative, programme or principle.',
    ` Then claim the elements in the clauses that answer them, and measure: draft coverage --instrument ${id}`,
  ].join('\n')
  return document.toString({ lineWidth: 160 })
}

function elementsOf({ at, text, items }: FoundParagraph): { at: string; title: string; strength: 'principle' | 'operative' }[] {
  const asked = items.length > 0 ? items : [{ at: `${at}.a`, text }]
  return asked.map((item) => ({
    at: item.at,
    title: shortened(item.text || text) || 'To be written',
    strength: openVerbs.test(text) ? 'principle' : 'operative',
  }))
}

/** The first words, up to a length that a table can show. */
function shortened(words: string, most = 110): string {
  if (words.length <= most) return words.replace(/[;,.]$/, '')
  return `${words.slice(0, words.lastIndexOf(' ', most))} …`
}
