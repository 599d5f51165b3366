export { builtInRoot } from './builtInRoot.ts'
export { type CompiledIndex, compiledFiles, type Span } from './compiled.ts'
export { type OpenedAct, openAct } from './openAct.ts'
export { type OpenedRules, openRules } from './rules.ts'
export { treeInFile } from './treeInFile.ts'
export {
  jurisdictionOf,
  type OpenedLibrary,
  type OpenedProject,
  openLanguage,
  openLanguages,
  openLibrary,
  openProject,
  openUnstarted,
  openWorkspace,
  projectOf,
  reopen,
  sourceFolders,
  sourcePath,
  templateOf,
} from './workspace.ts'
