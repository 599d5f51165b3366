/** A message of a rule with values in its braces, by their names. */
export function filled(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** A message of a rule with what was found: `{found}`, groups of the pattern as `{1}`, and other values by their names. */
export function worded(message: string, match: RegExpMatchArray, values: Readonly<Record<string, string>> = {}): string {
  return filled(message, { found: match[0], ...Object.fromEntries(match.entries()), ...values })
}
