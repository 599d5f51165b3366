import { draftAct, openLibrary } from '../../src/index.ts'
import type { Bill } from '../../src/tree/index.ts'
import { add, all, cut, cutSentence, drop, dropPenalties, type Mutation, replace, say } from './mutate.ts'

// A good act is broken in one way at a time, and the rule that should see it must see what it did not see before. Add a row for a rule,
// or for a way of breaking that it ought to know.
export const broken: [name: string, mutation: Mutation, rule: string][] = [
  ['peers are not exempt', drop('defences/consensual-peers'), 'safeguards/L01'],
  ['exploited children may be prosecuted', drop('defences/child-not-liable'), 'safeguards/L02'],
  ['a register takes children in', cutSentence('offenders/register', 'No person is entered for conduct'), 'safeguards/L03'],
  [
    'providers must monitor everything',
    add('200. Monitoring\n(1) A provider shall monitor all communications on its service and proactively scan them for illegal content.'),
    'safeguards/L05',
  ],
  [
    'providers must decrypt',
    add('200. Access\n(1) A provider shall decrypt any communication that the police request and shall build a backdoor for that purpose.'),
    'safeguards/L06',
  ],
  ['detection needs no test', drop('detection/privacy-test'), 'safeguards/L07'],
  [
    'a minister blocks',
    add('200. Blocking\n(1) The Minister may order a provider of internet access to block access to any website that contains material under this Act.'),
    'safeguards/L09',
  ],
  [
    'an offence turns on morals',
    add(
      '200. Indecency\n(1) A person who intentionally publishes indecent or immoral content commits an offence and is liable on conviction to imprisonment for five years.',
    ),
    'safeguards/L12',
  ],
  ['handling for the police is an offence', drop('defences/lawful-handling'), 'safeguards/L15'],
  [
    'intent is presumed',
    add(
      '200. Presumption\n(1) A person who possesses three or more items of child sexual abuse material is deemed to intend to distribute them unless that person proves otherwise.',
    ),
    'safeguards/L16',
  ],
  [
    'everyone must show an identity',
    add('200. Identification\n(1) A provider shall verify the identity of every user and shall require the real name of each.'),
    'safeguards/L19',
  ],
  [
    'police intercept without a judge',
    add('200. Interception\n(1) A police officer may intercept any communication without a warrant where an offence under this Act is suspected.'),
    'safeguards/L20',
  ],
  ['all data are kept', add('200. Retention\n(1) A provider shall retain the traffic data of all its users.'), 'safeguards/L21'],
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
  ['an offence loses its mental element', replace('offences/possession-and-access', 'intentionally', ''), 'safeguards/L14'],
  ['an offence loses its mental element (2)', replace('offences/intimate-images', 'intentionally', ''), 'safeguards/L14'],
  ['an offence loses its penalty', dropPenalties('offences/intimate-images'), 'drafting/offence-without-penalty'],
  ['a list leaves open whether all is meant', replace('platforms/notice-and-removal', ' or ', ' and/or '), 'drafting/and-or'],
  [
    'conduct abroad must be punishable there',
    replace(
      'jurisdiction/no-dual-criminality',
      'do not depend on its being criminal where it took place',
      'require that it be also an offence under the law of the place where it took place',
    ),
    'safeguards/L26',
  ],
  [
    'proceedings wait for a complaint',
    replace('jurisdiction/no-dual-criminality', 'do not depend on a complaint by the victim', 'begin only on a complaint by the victim'),
    'safeguards/L26',
  ],
  [
    'solicitation needs a meeting',
    all(cut('offences/solicitation', 'no-meeting'), cut('offences/solicitation', 'makes a sexual proposal'), cut('offences/solicitation', 'sets out to win')),
    'safeguards/L27',
  ],
  [
    'material is a closed list',
    say('definitions/child-sexual-abuse-material', '', '“child sexual abuse material” means photographs, films and videos of a child in sexual activity;'),
    'safeguards/L28',
  ],
  ['a child is under 16', replace('definitions/child', '18', '16'), 'safeguards/L29'],
  ['a child is not over 18', replace('definitions/child', 'under the age of 18', 'not over 18'), 'safeguards/L29'],
  ['only girls are protected', replace('offences/production', 'child', 'girl'), 'safeguards/L30'],
  [
    'death comes back',
    say('liability/sentencing', 'No sentence of death', 'The court may impose a sentence of death for an offence under this Act.'),
    'safeguards/L31',
  ],
  ['a lowest term is set', replace('offences/solicitation', 'not exceeding', 'of not less than'), 'safeguards/L31'],
  [
    'the exception for peers knows one orientation',
    say('defences/consensual-peers', 'sexual orientation of the two', 'The defence applies only between persons of the opposite sex.'),
    'safeguards/L32',
  ],
  [
    'a provider answers for what it does not know',
    say(
      'platforms/content-of-users',
      'A provider that stores',
      'A provider is liable for the content of a user that it stores, whether or not it is aware of it.',
    ),
    'safeguards/L33',
  ],
  [
    'a representative is imprisoned',
    replace(
      'platforms/contact-point',
      'The representative is not personally liable for a breach by the provider',
      'The local representative is liable to imprisonment for a breach by the provider',
    ),
    'safeguards/L34',
  ],
  ['nobody protects those who report', drop('reporting/protection-for-reporters'), 'safeguards/L35'],
  ['only other acts in good faith are protected', cut('reporting/protection-for-reporters', 'incurs no civil, criminal'), 'safeguards/L35'],
  ['nothing is preserved', drop('removal/preserve-before-delete'), 'safeguards/L36'],
  [
    'the step of preservation is left out',
    all(cut('removal/preserve-before-delete', 'it shall preserve the material'), cut('removal/preserve-before-delete', 'for 12 months from its report')),
    'safeguards/L36',
  ],
  ['a report abroad counts for nothing', cut('reporting/duty-to-report', 'to a body of another State'), 'safeguards/L37'],
  ['support depends on cooperation', replace('victims/support-services', 'whether or not', 'only if'), 'safeguards/L38'],
  ['the identity of victims is open', drop('victims/identity'), 'safeguards/L39'],
  [
    'the identity of victims is named in judgments',
    replace('victims/identity', 'shall leave that information out of a published judgment', 'shall state the name of the victim in a published judgment'),
    'safeguards/L39',
  ],
  [
    'no money and no staff',
    all(drop('institutions/financial-resources', 'institutions/staffing'), cut('preliminary/commencement', 'a statement of the money and posts')),
    'safeguards/L40',
  ],
  ['the regulator is not said to be independent', cutSentence('institutions/regulator', 'The regulator acts independently'), 'safeguards/L41'],
  ['the minister directs the regulator', add('200. Directions\nThe Minister may direct the regulator in the exercise of its powers.'), 'safeguards/L41'],
  ['detection never ends and is never reviewed', all(drop('oversight/review'), cut('detection/lawful-basis', 'end')), 'safeguards/L42'],
  ['nobody reports on detection', drop('platforms/transparency', 'oversight/statistics', 'oversight/annual-report', 'data/supervision'), 'safeguards/L42'],
  ['cooperation is never refused', drop('cooperation/refusal'), 'safeguards/L43'],
  ['the hotline is not exempt', cut('defences/lawful-handling', 'receiving, assessing and passing on reports'), 'safeguards/L44'],
  ['moderators are forgotten', drop('platforms/moderators'), 'safeguards/L45'],
  [
    'a suspected parent decides on support',
    say('victims/support-services', 'Urgent medical care apart', 'Support services are given to a child with the consent of a parent.'),
    'safeguards/L46',
  ],
  [
    'the family is not reckoned with',
    all(
      cut('liability/attempt-and-participation', 'knowingly allows another person'),
      cut('liability/attempt-and-participation', 'knowingly takes payment'),
      cut('liability/aggravating-circumstances', 'family or household'),
    ),
    'safeguards/L46',
  ],
  ['virtual assets are called untraceable', replace('finance/virtual-asset-duties', 'small and repeated payments', 'untraceable currencies'), 'safeguards/L47'],
  [
    'offences reach back',
    say('final/savings', 'No person is guilty', 'The offences under this Act apply to conduct that took place before this Act came into force.'),
    'safeguards/L48',
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
      ),
      replace('final/regulations', 'children', 'parents'),
      replace('institutions/regulator', 'children', 'parents'),
    ),
    'safeguards/L49',
  ],
  ['an officer may incite', cut('procedure/covert-investigation', 'shall not incite'), 'safeguards/L50'],
  ['an officer may send material', cut('procedure/covert-investigation', 'shall not produce, offer or send'), 'safeguards/L50'],
]

const { library, fragments } = await openLibrary()
const { bill } = await draftAct(library, { jurisdiction: 'kenya', template: 'comprehensive' }, fragments)
if (!bill) throw new Error('the act was not drafted')

/** The good act. */
export const whole: Bill = bill

export function brokenBy(mutation: Mutation): Bill {
  const act = structuredClone(whole)
  mutation(act)
  return act
}
