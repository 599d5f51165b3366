export { applyOverlays, type Reread, withField } from './applyOverlays.ts'
export { type Overrides, settingPaths } from './applyOverrides.ts'
export { checkNames } from './checkNames.ts'
export { effectiveSettings } from './effectiveSettings.ts'
