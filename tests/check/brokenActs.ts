import type { Bill } from '../../src/tree/index.ts'
import { drafted } from '../fixtures/acts.ts'
import { add, all, cut, cutSentence, drop, dropPenalties, type Mutation, replace, say } from './mutate.ts'

// A good act is broken in one way at a time, and the rule that should see it must see what it did not see before. Add a row for a rule,
// or for a way of breaking that it ought to know.
export const broken: [name: string, mutation: Mutation, rule: string][] = [
  ['peers are not exempt', drop('defences/consensual-peers'), 'safeguards/peer-images'],
  ['exploited children may be prosecuted', drop('defences/child-not-liable'), 'safeguards/exploited-child-punished'],
  ['a register takes children in', cutSentence('offenders/register', 'No person is entered for conduct'), 'safeguards/child-on-register'],
  [
    'providers must monitor everything',
    add('200. Monitoring\n(1) A provider shall monitor all communications on its service and proactively scan them for illegal content.'),
    'safeguards/general-monitoring',
  ],
  [
    'providers must decrypt',
    add('200. Access\n(1) A provider shall decrypt any communication that the police request and shall build a backdoor for that purpose.'),
    'safeguards/weakened-encryption',
  ],
  ['detection needs no test', drop('detection/privacy-test'), 'safeguards/detection-without-test'],
  [
    'a minister blocks',
    add('200. Blocking\n(1) The Minister may order a provider of internet access to block access to any website that contains material under this Act.'),
    'safeguards/blocking-without-court',
  ],
  [
    'an offence turns on morals',
    add(
      '200. Indecency\n(1) A person who intentionally publishes indecent or immoral content commits an offence and is liable on conviction to imprisonment for five years.',
    ),
    'safeguards/undefined-moral-word',
  ],
  ['handling for the police is an offence', drop('defences/lawful-handling'), 'safeguards/lawful-work-punished'],
  [
    'intent is presumed',
    add(
      '200. Presumption\n(1) A person who possesses three or more items of child sexual abuse material is deemed to intend to distribute them unless that person proves otherwise.',
    ),
    'safeguards/reversed-burden',
  ],
  [
    'everyone must show an identity',
    add('200. Identification\n(1) A provider shall verify the identity of every user and shall require the real name of each.'),
    'safeguards/anonymity-ban',
  ],
  [
    'police intercept without a judge',
    add('200. Interception\n(1) A police officer may intercept any communication without a warrant where an offence under this Act is suspected.'),
    'safeguards/interception-without-court',
  ],
  ['all data are kept', add('200. Retention\n(1) A provider shall retain the traffic data of all its users.'), 'safeguards/open-ended-retention'],
  ['an old term comes back', replace('offences/distribution', 'child sexual abuse material', 'child pornography'), 'terminology/child-pornography'],
  ['a child is called what it is not', add('200. Services\n(1) The State must provide shelter for a child prostitute.'), 'terminology/child-prostitute'],
  [
    'a term is defined twice',
    add('200. Meaning of terms\nIn this Act—\n“provider” means a person who offers a service.\n“provider” means a company.'),
    'drafting/double-definition',
  ],
  ['a duty wants no number', add('200. Answers\n(1) The regulator must answer a complaint promptly.'), 'drafting/vague-time'],
  ['a power has no holder', add('200. Inspection\n(1) Premises may be inspected.'), 'drafting/power-without-holder'],
  ['a proviso comes in', add('200. Fees\n(1) The regulator may charge a fee: provided that no fee is charged to a victim.'), 'drafting/proviso'],
  ['a word of other days comes in', add('200. Effect\n(1) The provisions hereinafter contained bind the State.'), 'drafting/archaic-word'],
  ['a reference leads nowhere', add('200. Effect\n(1) The regulator must act as section 999 requires.'), 'drafting/reference-to-missing'],
  ['an offence loses its mental element', replace('offences/production', 'intentionally', ''), 'safeguards/offence-without-intent'],
  ['an offence loses its mental element (2)', replace('offences/intimate-images', 'intentionally', ''), 'safeguards/offence-without-intent'],
  ['an offence loses its penalty', dropPenalties('offences/intimate-images'), 'drafting/offence-without-penalty'],
  ['a list leaves open whether all is meant', replace('platforms/notice-and-removal', ' or ', ' and/or '), 'drafting/and-or'],
  [
    'conduct abroad must be punishable there',
    replace(
      'jurisdiction/no-dual-criminality',
      'do not depend on its being criminal where it took place',
      'require that it be also an offence under the law of the place where it took place',
    ),
    'safeguards/double-criminality',
  ],
  [
    'proceedings wait for a complaint',
    replace('jurisdiction/no-dual-criminality', 'do not depend on a complaint by the victim', 'begin only on a complaint by the victim'),
    'safeguards/double-criminality',
  ],
  [
    'solicitation needs a meeting',
    all(
      cut('offences/solicitation', 'no-meeting'),
      cut('offences/solicitation', 'makes a sexual proposal'),
      cut('offences/solicitation', 'gains or seeks to gain'),
      cut('offences/solicitation', 'communicates with another person'),
    ),
    'safeguards/meeting-required',
  ],
  [
    'material is a closed list',
    say('definitions/child-sexual-abuse-material', '', '“child sexual abuse material” means photographs, films and videos of a child in sexual activity;'),
    'safeguards/narrow-abuse',
  ],
  ['a child is under 16', replace('definitions/child', '18', '16'), 'safeguards/age-of-child'],
  ['a child is not over 18', replace('definitions/child', 'under the age of 18', 'not over 18'), 'safeguards/age-of-child'],
  ['only girls are protected', replace('offences/production', 'child', 'girl'), 'safeguards/gendered-victim'],
  [
    'death comes back',
    say('liability/sentencing', 'No sentence of death', 'The court may impose a sentence of death for an offence under this Act.'),
    'safeguards/cruel-or-fixed-penalty',
  ],
  ['a lowest term is set', replace('offences/solicitation', 'not exceeding', 'of not less than'), 'safeguards/cruel-or-fixed-penalty'],
  [
    'the exception for peers knows one orientation',
    say('defences/consensual-peers', 'sexual orientation of the two', 'The defence applies only between persons of the opposite sex.'),
    'safeguards/discrimination-by-sex',
  ],
  [
    'a provider answers for what it does not know',
    say(
      'platforms/content-of-users',
      'A provider that stores',
      'A provider is liable for the content of a user that it stores, whether or not it is aware of it.',
    ),
    'safeguards/liability-without-knowledge',
  ],
  [
    'a representative is imprisoned',
    replace(
      'platforms/contact-point',
      'The representative is not personally liable for a breach by the provider',
      'The local representative is liable to imprisonment for a breach by the provider',
    ),
    'safeguards/staff-liability',
  ],
  ['nobody protects those who report', drop('reporting/protection-for-reporters'), 'safeguards/reporter-unprotected'],
  ['only other acts in good faith are protected', cut('reporting/protection-for-reporters', 'incurs no civil, criminal'), 'safeguards/reporter-unprotected'],
  ['nothing is preserved', drop('removal/preserve-before-delete'), 'safeguards/deletion-before-preservation'],
  [
    'the step of preservation is left out',
    all(cut('removal/preserve-before-delete', 'it shall preserve the material'), cut('removal/preserve-before-delete', 'for 12 months from its report')),
    'safeguards/deletion-before-preservation',
  ],
  ['a report abroad counts for nothing', cut('reporting/duty-to-report', 'to a body of another State'), 'safeguards/report-abroad'],
  ['support depends on cooperation', replace('victims/support-services', 'whether or not', 'only if'), 'safeguards/conditional-support'],
  ['the identity of victims is open', drop('victims/identity'), 'safeguards/victim-identity'],
  [
    'the identity of victims is named in judgments',
    replace(
      'victims/identity',
      'keep confidential, also in a published judgment, the information that identifies a victim as a victim',
      'state in a published judgment the name of the victim',
    ),
    'safeguards/victim-identity',
  ],
  [
    'no money and no staff',
    all(
      drop('institutions/financial-resources', 'institutions/staffing'),
      cut('preliminary/commencement', 'a statement of the money and posts'),
      cut('institutions/coordination-body', 'For its tasks under this Act it consists'),
    ),
    'safeguards/unfunded-body',
  ],
  [
    'the regulator is not said to be independent',
    cutSentence('institutions/regulator', 'In performing its functions under this Act, the Authority acts independently'),
    'safeguards/dependent-regulator',
  ],
  [
    'the minister directs the regulator',
    add('200. Directions\nThe Minister may direct the regulator in the exercise of its powers.'),
    'safeguards/dependent-regulator',
  ],
  ['detection never ends and is never reviewed', all(drop('oversight/review'), cut('detection/lawful-basis', 'end')), 'safeguards/power-without-review'],
  [
    'nobody reports on detection',
    drop('platforms/transparency', 'oversight/statistics', 'oversight/annual-report', 'data/supervision'),
    'safeguards/power-without-review',
  ],
  ['cooperation is never refused', drop('cooperation/refusal'), 'safeguards/transfer-without-refusal'],
  ['the hotline is not exempt', cut('defences/lawful-handling', 'receiving, assessing and passing on reports'), 'safeguards/hotline-not-exempt'],
  ['moderators are forgotten', drop('platforms/moderators'), 'safeguards/examiner-welfare'],
  [
    'a suspected parent decides on support',
    say('victims/support-services', 'Urgent medical care apart', 'Support services are given to a child with the consent of a parent.'),
    'safeguards/abuse-by-carer',
  ],
  [
    'the family is not reckoned with',
    all(
      cut('liability/attempt-and-participation', 'knowingly allows another person'),
      cut('liability/attempt-and-participation', 'knowingly takes payment'),
      cut('liability/aggravating-circumstances', 'family or household'),
    ),
    'safeguards/abuse-by-carer',
  ],
  [
    'virtual assets are called untraceable',
    replace('finance/virtual-asset-duties', 'small and repeated payments', 'untraceable currencies'),
    'safeguards/virtual-assets',
  ],
  [
    'offences reach back',
    say('final/savings', 'No person is guilty', 'The offences under this Act apply to conduct that took place before this Act came into force.'),
    'safeguards/retroactive-offence',
  ],
  [
    'children are not heard',
    all(
      drop(
        'prevention/child-participation',
        'oversight/review',
        'institutions/child-rights-monitor',
        'institutions/training',
        'platforms/codes-and-agreements',
        'prevention/media-travel-and-finance',
        'prevention/womens-economic-empowerment',
        'prevention/programmes',
        'detection/impact-assessment',
        'final/regulations',
      ),
      replace('institutions/regulator', 'children', 'parents'),
    ),
    'safeguards/children-not-heard',
  ],
  ['an officer may incite', cut('procedure/covert-investigation', 'shall not incite'), 'safeguards/entrapment'],
  ['an officer may send material', cut('procedure/covert-investigation', 'shall not produce, offer or send'), 'safeguards/entrapment'],
]

const { bill } = await drafted('kenya')

/** The good act. */
export const whole: Bill = bill

export function brokenBy(mutation: Mutation): Bill {
  const act = structuredClone(whole)
  mutation(act)
  return act
}
