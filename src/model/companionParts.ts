/** The parts of a companion document that are made from the act, by the name that `part` takes. */
export const companionParts = {
  'provision-notes': 'each provision: what it does and why, what must stand, which elements of the resolution it serves',
  'concordance-by-provision': 'provision by provision: the elements of each instrument that it answers',
  'concordance-by-instrument': 'instrument by instrument: each element, the provisions that answer it, and how far its place was read',
  institutions: 'the institutions that the act sets up',
  bodies: 'the bodies that it names, and where',
  'subordinate-law': 'the subordinate law to be made',
  appointments: 'the persons to be appointed',
  money: 'what is to be paid or provided for',
  dates: 'what falls due after the coming into force',
  recurring: 'what comes back at intervals',
  blanks: 'every blank, and where to settle it',
  choices: 'every choice, its options and what follows from each',
  'unconfirmed-facts': 'facts about the country that nobody has verified',
} as const

export type CompanionPart = keyof typeof companionParts
