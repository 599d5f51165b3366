import { type ParagraphChild, XmlComponent } from 'docx'

/**
 * A run of words without a look of its own. A bill has thousands of them, and the package's own run makes four objects where one will do;
 * it also keeps spaces that need no keeping, which is a tenth of the document.
 */
class PlainRun extends XmlComponent {
  readonly words: string

  constructor(words: string) {
    super('w:r')
    this.words = words
  }

  override prepForXml() {
    const space = /^\s|\s$/.test(this.words) ? [{ _attr: { 'xml:space': 'preserve' } }] : []
    return { 'w:r': [{ 'w:t': [...space, this.words] }] }
  }
}

/** The package takes any component among a paragraph's children, though its type names only its own. */
export function plainRun(words: string): ParagraphChild {
  return new PlainRun(words) as unknown as ParagraphChild
}
