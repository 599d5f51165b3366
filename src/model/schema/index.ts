export { type Clause, clauseSchema, type DefinitionClause, type ProvisionClause, type Task } from './clause.ts'
export type { Grammar } from './grammar.ts'
export { type Element, type Instrument, instrumentSchema } from './instrument.ts'
export {
  type Amount,
  type BlockPattern,
  type Bond,
  type CompanionForm,
  type Hierarchy,
  type Jurisdiction,
  jurisdictionSchema,
  type LawChange,
  type MeasuredTerm,
  type SubdivisionLevel,
  type Term,
  type Wording,
  wordingSchema,
} from './jurisdiction.ts'
export { type Ending, type LanguageFile, languageSchemas, type Phrase, type PhraseGroup, type Units } from './language.ts'
export type { Paper } from './paper.ts'
export { type Change, changesSchema, type Overlay, overlaySchema, type Pack, type Project, type ProjectFile, packSchema, projectSchema } from './project.ts'
export { type RuleFile, type RuleFileKind, type RuleKind, ruleSchemas } from './rule.ts'
export type { AgeAsked, Asked, Check, Condition, Holder, Scope, Search, View, WordsFound } from './search.ts'
export { type Decline, type Template, type TemplateFrontMatter, templateSchema } from './template.ts'
export {
  type ClauseTranslation,
  clauseTranslationSchema,
  type InstrumentTranslation,
  instrumentTranslationSchema,
  type TemplateTranslation,
  templateTranslationSchema,
} from './translation.ts'
export { placeOf, validate } from './validate.ts'
