/** Helpers of a clause text, with what each takes; `docs/` prints this table. */
export const clauseHelpers: Record<string, string> = {
  must: 'a verb in its base form; `plural=true` for a plural subject',
  'must-not': 'a verb in its base form; `plural=true` for a plural subject',
  param: 'the name of a parameter of this clause',
  choice: 'the name of a choice of this clause',
  authority: 'the id of an authority',
  agree:
    'the id of an authority, or a setting, with `forms`: a word that agrees with it, for one and for several (`"sends/send"`), or for a masculine, a feminine, and both in the plural (`"tenu/tenue/tenus/tenues"`)',
  penalty: 'a penalty class',
  ref: '"#anchor", "theme/name" or "theme/name#anchor"',
  term: 'a defined term, where its use would not be found by its forms',
  blank: 'what is to be filled in',
  included: 'a clause id; true when the act holds it (in an if)',
  below: '"ages.one < ages.other": true when the first is the lower number, or either is not known (in an if)',
  definitions: 'nothing: the definitions that the act uses',
  amendments: 'nothing: what the act changes in other law, as the jurisdiction lists it, each as an item',
  year: 'nothing: the year of the act in the calendar of the jurisdiction',
}

/** Helpers of a template. */
export const templateHelpers: Record<string, string> = {
  clause: 'a clause id',
  included: 'a clause id; true when an earlier line of the template placed it (in an if)',
  amend: 'a law: what stands up to {{/amend}} is inserted into it (as a block)',
}

/** Helpers of a companion document. */
export const companionHelpers: Record<string, string> = {
  part: 'the name of a part that is made from the act',
  blank: 'what the ministry is to write',
  included: 'a clause id; true when the act holds it (in an if)',
  year: 'nothing: the year of the act in the calendar of the jurisdiction',
}

/** What helpers may be given besides, by name, and as what kind of literal. */
export const helperOptions: Readonly<Record<string, Readonly<Record<string, 'BooleanLiteral' | 'StringLiteral'>>>> = {
  must: { plural: 'BooleanLiteral' },
  'must-not': { plural: 'BooleanLiteral' },
  agree: { forms: 'StringLiteral' },
}

/** Helpers that take nothing, and so look like a setting. */
export const bareHelpers: ReadonlySet<string> = new Set(['amendments', 'definitions', 'year'])

/** Helpers that are blocks, besides Handlebars' own. */
export const contentBlocks: ReadonlySet<string> = new Set(['amend'])

/** Helpers that answer yes or no, and print nothing. */
export const conditionHelpers: ReadonlySet<string> = new Set(['included', 'below'])

export const blockHelpers: readonly string[] = ['if', 'unless']
