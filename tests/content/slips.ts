/** What no sentence of a law may show, whatever stands in it: marks of words put together wrongly. */
const slips: RegExp[] = [
  /\b(\p{L}+) \1\b/iu,
  / [,;.:)](?!\.)/u,
  /[,;:.][,;:.](?!\.)/u,
  /\ba (?=[aeio]|u(?!n[it]|s[eia]|niv))(?!one|eu)\p{L}+/iu,
  /\ban (?=[bcdfgjklmnpqrstvwxyz]|h(?!our|eir|onest|onour))\p{L}+/iu,
  /undefined|\[object|NaN/u,
  / {2}/u,
  /\(\)/u,
]

/** Pairs of one word that are English all the same. */
const fine = /\b(that that|had had)\b/iu

/** Each line that a slip stands in, with the slip. */
export function slipsIn(lines: string[]): string[] {
  return lines.flatMap((line) =>
    slips.flatMap((slip) => {
      const found = slip.exec(line.replace(/\[(?:…|[^\]]*)\]/g, '[]'))
      return found && !fine.test(found[0]) ? [`“${found[0]}” in: ${line}`] : []
    }),
  )
}
