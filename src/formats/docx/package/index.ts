export { fileOf } from './fileOf.ts'
export { isPicture, type Part, pathOf } from './part.ts'
export { coreProperties, customProperties, type Properties } from './properties.ts'
export { settings } from './settings.ts'
