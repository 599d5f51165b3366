export { type CompanionPart, companionParts } from './companionParts.ts'
export { type CostHead, costHeads } from './costHeads.ts'
export { dataFiles } from './dataFiles.ts'
export type * from './language.ts'
export { lexiconName } from './lexiconName.ts'
export type * from './library.ts'
export { anyMark, mark, privateUse } from './marks.ts'
export { once } from './once.ts'
export type * from './position.ts'
export type {
  AgeAsked,
  Amount,
  Asked,
  BlockPattern,
  Bond,
  Change,
  Check,
  Clause,
  ClauseTranslation,
  CompanionForm,
  Condition,
  Decline,
  DefinitionClause,
  Element,
  Ending,
  Grammar,
  Hierarchy,
  Holder,
  Instrument,
  InstrumentTranslation,
  Jurisdiction,
  LanguageFile,
  LawChange,
  MeasuredTerm,
  Overlay,
  Pack,
  Paper,
  Phrase,
  PhraseGroup,
  Project,
  ProjectFile,
  ProvisionClause,
  RuleFile,
  RuleFileKind,
  RuleKind,
  Scope,
  Search,
  SubdivisionLevel,
  Task,
  Template,
  TemplateFrontMatter,
  TemplateTranslation,
  Term,
  Units,
  View,
  Wording,
  WordsFound,
} from './schema/index.ts'
export type * from './settings.ts'
export type * from './textPiece.ts'
