export { type Preview, servePreview } from './servePreview.ts'
export { type ShownAct, type View, viewOf } from './view.ts'
