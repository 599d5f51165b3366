import type { Nodes, Root } from 'mdast'

/** What a resolution or treaty may come as. */
export type SourceKind = 'text' | 'markdown' | 'docx'

export function sourceKind(file: string): SourceKind {
  if (/\.docx$/i.test(file)) return 'docx'
  return /\.(md|markdown)$/i.test(file) ? 'markdown' : 'text'
}

/** The lines of a document as they would be typed, list numbers included. Throws when a Word file cannot be read. */
export async function linesOf(bytes: Uint8Array, kind: SourceKind): Promise<string[]> {
  if (kind === 'docx') return wordLines(bytes)
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
  return kind === 'markdown' ? markdownLines(text) : text.split(/\r\n?|\n/)
}

/** By way of HTML, which keeps the numbers that Word gives to lists. */
async function wordLines(bytes: Uint8Array): Promise<string[]> {
  const [{ default: mammoth }, { fromHtml }, { toMdast }] = await Promise.all([import('mammoth'), import('hast-util-from-html'), import('hast-util-to-mdast')])
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return (toMdast(fromHtml(value, { fragment: true })) as Root).children.flatMap(blockLines)
}

async function markdownLines(markdown: string): Promise<string[]> {
  const [{ default: remarkParse }, { unified }] = await Promise.all([import('remark-parse'), import('unified')])
  const root = unified().use(remarkParse).parse(markdown) as Root
  return root.children.flatMap(blockLines)
}

function blockLines(node: Nodes): string[] {
  if (node.type === 'list') {
    const first = node.start ?? 1
    return node.children.flatMap((item, index) => {
      const [opening = '', ...rest] = item.children.flatMap(blockLines)
      return [node.ordered ? `${first + index}. ${opening}` : opening, ...rest]
    })
  }
  if (node.type === 'blockquote') return node.children.flatMap(blockLines)
  return wordsOf(node).split('\n')
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : ''
}
