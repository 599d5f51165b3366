/*
 * Marks are characters of the private use area. They stand in a text for what must not meet a parser, and survive Handlebars and
 * Markdown untouched: U+E000 index U+E001 a value, U+E002 line U+E003 the source line of a list item, U+E004 name U+E005 an anchor,
 * U+E006 id U+E007 a clause in a template, U+E008 law U+E009 where a template begins to amend a law (and, empty, where it ends),
 * U+E00A index U+E00B where a word or call of a source text begins, when its way into the act is traced.
 */
export const mark = {
  value: (index: number) => `\uE000${index}\uE001`,
  line: (line: number) => `\uE002${line}\uE003`,
  anchor: (name: string) => `\uE004${name}\uE005`,
  clause: (id: string) => `\uE006${id}\uE007`,
  amend: (law: string) => `\uE008${law}\uE009`,
  source: (index: number) => `\uE00A${index}\uE00B`,
}

/** Any one mark; its first character tells which. */
export const anyMark = /([\uE000\uE002\uE004\uE006\uE008])([^\uE000-\uE009]*)[\uE001\uE003\uE005\uE007\uE009]/gu

export const privateUse = /[\uE000-\uF8FF]/u
