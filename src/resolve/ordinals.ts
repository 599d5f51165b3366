const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** 2 → "second"; figures beyond twelve. */
export function ordinal(n: number): string {
  return ordinals[n - 1] ?? n + (suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)] ?? 'th')
}

/** 2 → "two"; figures beyond twelve. */
export function cardinal(n: number): string {
  return cardinals[n - 1] ?? String(n)
}
