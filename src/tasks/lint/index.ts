export { type ExplainedRule, explainRule } from './explainRule.ts'
export { type LintedFile, lintFile } from './lintFile.ts'
