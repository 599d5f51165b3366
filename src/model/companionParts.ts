/** The parts of a companion document that are made from the act, by the name that `part` takes. */
export const companionParts = {
  'provision-notes': 'each provision: what it does and why, what must stand, which elements it serves of the instrument that the template answers first',
  'concordance-by-provision': 'provision by provision: the elements of each instrument that it answers',
  'concordance-by-instrument': 'instrument by instrument: each element, the provisions that answer it, and how far its place was read',
  'provision-effects': 'each provision as a minister explains it: what it does, and why',
  'options-taken': 'the choices that the document leads with: the option that the act takes, what follows from it, and the others',
  'rights-limited': 'right by right: the provisions that limit it, why they may, and what keeps the limit narrow',
  'delegated-powers': 'the provisions that leave a matter to subordinate law, and why',
  costs: 'what the act costs public bodies, head by head',
  'treaty-duties': 'the treaties that bind the country, what they ask, and the provisions that answer',
  tasks: 'the tasks that the act sets: who must see to what by when, and what it costs money for',
  'leading-choices': 'the choices that the document leads with, as questions: the options and what follows from each',
  blanks: 'every blank, as a question',
  choices: 'every other choice, as a question: its options and what follows from each',
  times: 'every time and other measure that the act sets',
  laws: 'every law and body that the act calls by no name of the country',
  'unconfirmed-facts': 'facts about the country that nobody has verified',
  'where-to-settle': 'for the drafter: the setting that takes the answer to each question',
  'penalty-scale': 'each class of penalty, what it may lead to, and the provisions that have it',
  'penalties-by-provision': 'each penalty, the conduct that it is for, and what the law in force provides for it',
  timeline: 'the times that the act sets, chain by chain',
} as const

export type CompanionPart = keyof typeof companionParts
