import { createHash } from 'node:crypto'

/**
 * A PDF that bears the date given instead of the hour at which it was written, and an identifier made from its content. Every piece keeps its
 * length, because a PDF finds its objects by counting bytes.
 */
export function settleDates(pdf: Uint8Array, date: Date): Uint8Array {
  const stamp = date.toISOString().replace(/\D/g, '').slice(0, 14)
  const dated = Buffer.from(pdf)
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `$1${stamp}`)
  const blank = dated.replace(identifier, (all) => all.replace(hex, (digits) => '0'.repeat(digits.length)))
  const digest = createHash('sha256').update(blank, 'latin1').digest('hex').toUpperCase()
  const named = blank.replace(identifier, (all) => all.replace(hex, (digits) => digest.slice(0, digits.length)))
  return Buffer.from(named, 'latin1')
}

const identifier = /\/ID *\[\s*<[0-9A-F]{32}>\s*<[0-9A-F]{32}>\s*\]|\/DocChecksum \/[0-9A-F]{32}/g
const hex = /[0-9A-F]{32}/g
