import { type ParagraphChild, XmlComponent } from 'docx'

/**
 * A field with the result it shows until it is updated, in the long form: readers such as mammoth do not know the short one
 * (`w:fldSimple`), which the package writes, and would lose the number.
 */
class FieldRun extends XmlComponent {
  readonly instruction: string
  readonly shown: string

  constructor(instruction: string, shown: string) {
    super('w:r')
    this.instruction = instruction
    this.shown = shown
  }

  override prepForXml() {
    const mark = (type: string) => ({ 'w:fldChar': { _attr: { 'w:fldCharType': type } } })
    const instruction = { 'w:instrText': [{ _attr: { 'xml:space': 'preserve' } }, ` ${this.instruction} `] }
    return { 'w:r': [mark('begin'), instruction, mark('separate'), { 'w:t': this.shown }, mark('end')] }
  }
}

/** The package takes any component among a paragraph's children, though its type names only its own. */
export function fieldRun(instruction: string, shown: string): ParagraphChild {
  return new FieldRun(instruction, shown) as unknown as ParagraphChild
}
