export { parseClauseMarkdown, parseTemplateMarkdown } from './parseMarkdown.ts'
