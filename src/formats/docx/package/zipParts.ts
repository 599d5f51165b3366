import { zipSync } from 'fflate'

/** Half as dear as the usual 6, for a file a twentieth larger. */
const packing = 4

/**
 * The parts of a Word file as its bytes, the same on every machine: by a compressor in JavaScript, because Node's own gives other bytes
 * on other processors.
 */
export function zipParts(parts: Record<string, Uint8Array>, date: Date): Uint8Array {
  return zipSync(parts, { level: packing, mtime: zipTime(date) })
}

/** Zip knows local time only and none before 1980: the local time with the date's own figures, the same in every time zone. */
function zipTime(date: Date): Date {
  const earliest = new Date(1980, 0, 1)
  const local = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds())
  return local < earliest ? earliest : local
}
