/** What a word or sign is the same by, whatever its house sets: one kind of quotation mark, dash and hyphen, and no sign that is not printed. */
export function typeset(part: string): string {
  // Most words hold nothing that houses set differently.
  if (/^[A-Za-z\d]+$/.test(part)) return part
  if (/^\s/.test(part)) return ' '
  return part
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[‘’‛'´`]/g, '’')
    .replace(/["“”„‟«»]/g, '”')
    .replace(/[‐‑]/g, '-')
    .replace(/[–—―]/g, '—')
}

/** Whether words are a dash by the way each house sets it. */
export function isDash(words: string): boolean {
  return typeset(words) === '—'
}
