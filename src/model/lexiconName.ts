/** A name of the lexicon in a pattern: “{unit of an act}”. What follows `\\p` is Unicode’s, and a number in braces counts. */
export const lexiconName: RegExp = /(?<!\\[pPu])\{([a-z][a-z -]*)\}/g
