import type { Source } from '../tree/index.ts'
import type { Context } from './registry.ts'

const marks: Record<Source['status'], string> = {
  verified: '',
  secondary: ' (secondary source, to be confirmed)',
  unverified: ' (not verified, to be confirmed)',
}

/** The note under a provision: each instrument once, with the places in it and how far they were read. */
export function sourceNote(sources: Source[], { instruments }: Context): string {
  const cited = sources.map(({ instrument, at, status }) => {
    const known = instruments.get(instrument)
    return `${known?.short ?? known?.title ?? instrument}, ${at}${marks[status]}`
  })
  return `Sources: ${cited.join('; ')}.`
}
