import { translateLibrary } from '../../customise/translate/index.ts'
import { digestOf } from '../../load/index.ts'
import type { Message } from '../../messages/index.ts'
import type { Opened } from './completeness.ts'

/** What is wrong with the translation of a clause, template or instrument, those of its file's own faults included; undefined where there is no such file. */
export async function checkTranslation({ library, fragments: { translations } }: Opened, id: string, tag: string): Promise<Message[] | undefined> {
  const read = await translations(tag)
  const { clauses, templates, instruments } = translateLibrary(library, read.translations, tag, digestOf)
  const faults = read.messages.filter(({ file }) => file?.endsWith(`/${id}.${tag}.yaml`))
  if (faults.length > 0) return faults
  const { translations: all } = read
  if (![all.clauses, all.templates, all.instruments].some((group) => group.has(`${id}.${tag}`))) return undefined
  const state = clauses.get(id) ?? templates.get(id) ?? instruments.get(id)
  return [...(state?.found ?? []).map(({ message }) => message), ...(state?.stale ? [state.stale] : [])]
}
