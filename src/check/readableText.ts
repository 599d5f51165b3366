import { compilePattern, type Lexicon } from '../language/index.ts'
import { type Inline, isDefinition, isWords } from '../tree/index.ts'
import type { Unit } from './reading.ts'

const blank = /\[[^[\]]{0,80}\]/g
const atHead = /(?<=[.!?][”"’)]? )name\b/g

/** Whether a unit may read longer than some words: letters and spaces alone would be fewer. */
export function mayRead({ own, inlines }: Unit, words: number): boolean {
  return own.length + 4 * inlines.length >= 2 * words
}

/**
 * A unit's own paragraphs as their length is felt: a name and a blank count as one word, the longest option stands for a
 * choice, and the formula of a penalty is left out. A name or a blank may open a sentence. The words around a list are one paragraph,
 * but those before and after the list of a definition are two: a definition cannot be made two sentences.
 */
export function readableText({ node, language }: Unit): string[] {
  const words = node.children.filter(isWords)
  const around = words.filter(({ type }) => type !== 'content').map(({ children }) => readable(children))
  const paragraphs = words.filter(({ type }) => type === 'content').map(({ children }) => readable(children))
  return [...(isDefinition(node) ? around : [around.join(' ')]), ...paragraphs]
    .map((text) =>
      shortened(text.replace(/[^\S ]\s*|\s{2,}/g, ' ').replace(blank, 'name'), language)
        .replace(atHead, 'Name')
        .trim(),
    )
    .filter((text) => text !== '')
}

// “Director of Public Prosecutions”: words with capitals, and the small ones between them.
const name = '(?-i)(?<![\\p{L}-])\\p{Lu}[\\p{L}-]*(?: (?:{small word of a name} )?\\p{Lu}[\\p{L}-]*)+'

function shortened(text: string, language: Lexicon): string {
  return / [^a-z\d([“"]/.test(text) ? text.replace(compilePattern(name, language, 'g'), 'Name') : text
}

function readable(nodes: Inline[]): string {
  return nodes.map(readableInline).join('')
}

function readableInline(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'term':
    case 'def':
    case 'value':
      return node.value
    case 'blank':
      return 'name'
    case 'penalty':
      return ''
    case 'emphasis':
    case 'strong':
    case 'option':
      return readable(node.children)
    case 'choice':
      return node.children.map(({ children }) => readable(children)).reduce((longest, text) => (text.length > longest.length ? text : longest), '')
    case 'ref':
      return node.parts.map(({ value }) => value).join('')
  }
}
