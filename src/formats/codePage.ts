/** A text, and how its bytes were read. */
export interface Decoded {
  text: string
  codePage: string
  /** Whether nothing in the file says so. */
  guessed: boolean
}

/**
 * The text of a file that is text: UTF-8 or UTF-16, the code page that its head declares, or that of Western Europe, of Thai or of Cyrillic where its words look
 * so. Undefined where it is none of these.
 */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const wide = wideOf(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), codePage: wide, guessed: false }
  const utf8 = read(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, codePage: 'utf-8', guessed: false }
  const declared = declaredIn(bytes)
  const said = declared === undefined ? undefined : read(bytes, declared)
  if (declared !== undefined && said !== undefined) return { text: said, codePage: declared, guessed: false }
  for (const [codePage, looksSo] of guesses) {
    const text = read(bytes, codePage)
    if (text !== undefined && looksSo(text)) return { text, codePage, guessed: true }
  }
  return undefined
}

/** Code pages that say nothing of themselves, and whether words read so look as they would. */
const guesses: [codePage: string, looksSo: (text: string) => boolean][] = [
  ['windows-1252', isWestern],
  ['windows-874', isThai],
  ['windows-1251', isCyrillic],
]

/** What windows-1252 has from 0x80 on: some versions of Node 20 decode it as ISO 8859-1. */
const western = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ']

function read(bytes: Uint8Array, codePage: string): string | undefined {
  try {
    const decoder = new TextDecoder(codePage, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, (sign) => western[sign.charCodeAt(0) - 0x80] ?? sign) : text
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

/** UTF-16 by its mark, or by the zeros beside the letters of markup or words. */
function wideOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 64)
  const zeros = (from: 0 | 1) => head.filter((byte, index) => index % 2 === from && byte === 0).length
  if (zeros(1) * 2 > head.length * 0.8) return 'utf-16le'
  return zeros(0) * 2 > head.length * 0.8 ? 'utf-16be' : undefined
}

/** What the first line of XML, or the head of a page, names. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return (/^<\?xml[^>]*\bencoding=["']([\w-]+)/.exec(head) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head))?.[1]
}

/** Whether words read as Thai: all but a few signs are, and no vowel or tone stands without the letter that bears it. */
function isThai(text: string): boolean {
  const high = text.match(/[\u0080-\uFFFF]/g) ?? []
  const thai = high.filter((sign) => /[\u0E01-\u0E5B]/.test(sign))
  return thai.length > high.length * 0.95 && !/(?:^|[^\u0E01-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|[\u0E40-\u0E44]{2}/.test(text)
}

/** Whether words read as Cyrillic: small letters, a capital first, or capitals alone, in almost every word, and a fifth of them the commonest vowels. */
function isCyrillic(text: string): boolean {
  const found = text.match(/[^\s\p{ASCII}«»№“”„—–-]+/gu) ?? []
  const whole = found.filter((word) => /^(?:\p{Script=Cyrillic}?[а-яёіїєґўђјљњћџѓќѕ]+|[\u0400-\u042F]+)$/u.test(word))
  const letters = found.join('')
  const vowels = letters.match(/[аеио]/giu) ?? []
  return found.length > 0 && whole.length >= found.length * 0.9 && vowels.length >= letters.length * 0.2
}

/** Whether words read as those of Western Europe: letters with accents stand alone, and no sign stands where a letter would. */
function isWestern(text: string): boolean {
  return !/[\u0080-\u009F]|[À-ÖØ-öø-ÿ]{3}|\p{L}[¡-¶¸-¿×÷]\p{L}/u.test(text)
}
