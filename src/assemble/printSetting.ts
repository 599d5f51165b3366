import type { Fact, Settings } from '../model/index.ts'
import { type Blank, type Inline, text } from '../tree/index.ts'
import { expandPattern } from './expandPattern.ts'

/** A setting as nodes: its words, the words its pattern gives, or a blank. A path that no fact has is a bug: names are checked before. */
export function printSetting(settings: Settings, path: string, trail: string[] = []): Inline[] {
  if (path === 'words.this-provision') return [text(settings.hierarchy.provision.self)]
  const fact = settings.facts.get(path)
  if (!fact) throw new Error(`setting ${path} was not checked`)
  if (fact.value !== undefined) return printValue(settings, fact, fact.value)
  if (fact.pattern !== undefined && !trail.includes(path)) {
    return expandPattern(fact.pattern, settings.language, (name) => printSetting(settings, name, [...trail, path]))
  }
  return [blank(fact.label, path)]
}

export function blank(label: string, setting: string): Blank {
  return { type: 'blank', label, setting }
}

function printValue(settings: Settings, fact: Fact, value: string): Inline[] {
  const words = fact.path === 'act.year' ? inCalendar(settings, value) : value
  const printed: Inline = { type: 'value', value: words, setting: fact.path }
  if (!fact.path.startsWith('authorities.')) return [printed]
  const article = fact.article ?? settings.language.grammar.article
  return article === '' ? [printed] : [text(article.endsWith('’') ? article : `${article} `), printed]
}

/** A year of the common era in the jurisdiction's own calendar. */
function inCalendar(settings: Settings, year: string): string {
  const { offset, pattern } = settings.calendar
  return /^\d+$/.test(year) ? pattern.replace('{year}', String(Number(year) + offset)) : year
}
