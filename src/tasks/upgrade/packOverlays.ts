import { readFileSync } from 'node:fs'
import { upgradeOverlay } from '../../customise/overlays/index.ts'
import { type Message, message } from '../../messages/index.ts'
import type { Overlay, Sourced } from '../../model/index.ts'
import { type OpenedProject, sourcePath } from '../open/index.ts'
import type { Present } from './ownOverlay.ts'

/** The overlays of packs that no longer fit: a pack is its author's, so they are told and not written. */
export function stalePackOverlays(opened: OpenedProject, present: Present): Message[] {
  return opened.overlays.flatMap((overlay) => {
    const pack = packOf(overlay.file, opened)
    const why = pack === undefined ? undefined : whyStale(overlay, opened, present)
    if (pack === undefined || why === undefined) return []
    const [line, column] = overlay.positions.clause ?? [1, 1]
    const reason = `This overlay of the pack ${pack.name} no longer fits the library: ${why}`
    return [message('finding', 'pack-outdated', reason, { file: overlay.file, line, column }, pack.hint)]
  })
}

function packOf(file: string, { source }: OpenedProject): { name: string; hint: string } | undefined {
  const prefix = source.layers.map((layer) => layer.prefix).find((start) => start !== '' && file.startsWith(`${start}overlays/`))
  if (prefix === undefined) return undefined
  const folder = prefix.slice(0, -1)
  const npm = /(?:^|\/)node_modules\/(.+)$/.exec(folder)?.[1]
  const hint =
    npm === undefined
      ? `Bring the pack up to date in its own folder: draft upgrade in ${folder}, which draft init makes a project; or ask its author to.`
      : `Take a newer version of the pack: npm install ${npm}@latest. If there is none, ask its author to run draft upgrade in it.`
  return { name: npm ?? folder, hint }
}

/** Undefined where the overlay fits. */
function whyStale({ file, value }: Sourced<Overlay>, opened: OpenedProject, present: Present): string | undefined {
  // Without the text that it was made for, an overlay that is outdated in any way is not brought on.
  const outcome = upgradeOverlay(readFileSync(sourcePath(opened, file), 'utf8'), value, undefined, present)
  switch (outcome.state) {
    case 'current':
      return undefined
    case 'withdrawn':
      return `"${outcome.clause}" was withdrawn. ${outcome.notes.join(' ')}`.trim()
    case 'lost':
      return `"${outcome.clause}" is not there`
    case 'conflict':
      return outcome.conflicts.map(({ note }) => note).join(' ')
    case 'upgraded':
      return `it names a clause that is now "${outcome.follows ?? outcome.clause}"`
    case 'no-base':
      if (!present.clause(value.clause)) return `"${value.clause}" has another name now`
      return value.digest === undefined ? `it does not say which text of "${value.clause}" it was made for` : `"${value.clause}" has changed since it was made`
  }
}
