import { describe, expect, it } from 'vitest'
import type { Bill } from '../../src/index.ts'
import { type Division, isDivision, isWords, type Provision, type Words } from '../../src/tree/index.ts'
import { drafted } from '../fixtures/acts.ts'
import { recogniseText } from '../fixtures/recognised.ts'
import { lintAct, rules } from '../fixtures/rules.ts'

const safeguards = rules.filter(({ preset }) => preset === 'safeguards')
// What is only worth knowing says nothing against an act.
const found = (bill: Bill) =>
  lintAct(bill, safeguards)
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, reason }) => `${ruleId} ${reason}`)
const foundIn = (text: string) => found(recogniseText(text).bill)

const offence = `8. Material
A person who intentionally produces or possesses child sexual abuse material commits an offence and is liable to imprisonment for ten years.`
const detection = `8. Detection
A provider may use automated tools to detect child sexual abuse material on its service, and must report it to the police.`

/** Ways in which a drafter may word a safeguard that a rule asks of the whole act. */
const wordings: [rule: string, act: string, safeguards: string[]][] = [
  [
    'peer-images',
    offence,
    [
      'A child does not commit an offence under this Act by exchanging intimate images with another child of similar age with the consent of both.',
      'Section 8 does not apply to images which adolescents make of themselves for their private use.',
      'Nothing in this Act applies to material produced by agreement between persons whose difference in age is not more than two years.',
      'Two minors aged fourteen or over who share pictures of each other by agreement shall not be prosecuted.',
      'It is a defence that the accused and the person in the recording were close in age, agreed to it and kept it private.',
    ],
  ],
  [
    'exploited-child-punished',
    offence,
    [
      'A child victim of an offence under this Act shall not be prosecuted, detained or punished for conduct that is a direct consequence of the abuse.',
      'No child shall be held criminally liable for material made in the course of the child’s own exploitation.',
      'Victims of exploitation must not be punished for unlawful activities to the extent that they were compelled to take part.',
      'Exploited children shall be treated as victims and shall not be subject to criminal proceedings.',
      'The Director of Public Prosecutions shall not institute proceedings, and no child shall be charged, for an image of himself or herself.',
    ],
  ],
  [
    'lawful-work-punished',
    offence,
    [
      'Section 8 does not apply to a person who handles the material in the performance of a duty under a law on the investigation of offences.',
      'It is not an offence for a member of the police, a judge, or staff of the hotline to possess material for the purposes of their functions.',
      'A person is not guilty of an offence under this Act if the material was held for the investigation of crime or for criminal proceedings.',
      'No law enforcement officer, prosecutor or court official shall be liable for viewing images in the course of duty.',
    ],
  ],
  [
    'general-monitoring',
    detection,
    [
      'Nothing in this Act requires a provider to monitor its service or to seek facts that indicate an offence.',
      'A provider is under no general obligation to monitor the information that it stores.',
      'No general obligation to monitor shall be imposed on providers.',
      'Providers shall not be required to search for illegal content.',
      'General monitoring of users is prohibited.',
    ],
  ],
  [
    'weakened-encryption',
    detection,
    [
      'This Act does not authorise any measure that weakens or breaks end-to-end encryption.',
      'Detection must not extend to end-to-end encrypted communications.',
      'End-to-end encrypted messages are excluded from detection.',
    ],
  ],
  [
    'detection-without-test',
    detection,
    [
      'Detection is permitted only as provided by law and where it is necessary and proportionate.',
      'Any use of detection tools must be strictly necessary, proportionate and the least intrusive means.',
      'The use of such technology shall respect the principles of legality, necessity and proportionality.',
    ],
  ],
  [
    'unreviewed-report',
    detection,
    [
      'A report based on an automated result must first be verified by a trained member of staff.',
      'No report may be made solely on the basis of automated processing, and a qualified person must confirm each result.',
      'Before it makes a report the provider shall carry out human verification.',
      'Each match shall be subject to manual review before it is reported.',
    ],
  ],
]

describe.each(wordings)('%s', (rule, act, clauses) => {
  const ofRule = (text: string) => foundIn(text).filter((message) => message.startsWith(`safeguards/${rule} `))

  it('misses the safeguard in an act that has none', () => {
    expect(ofRule(act)).toHaveLength(1)
  })

  it.each(clauses)('takes for it: %s', (words) => {
    expect(ofRule(`${act}\n\n9. Safeguard\n${words}`)).toEqual([])
  })
})

async function act(jurisdiction: string, template: string): Promise<Bill> {
  const { bill } = await drafted(jurisdiction, template)
  return bill
}

describe('our own acts', () => {
  it.each([
    ['kenya', 'core'],
    ['model', 'comprehensive'],
    ['netherlands', 'comprehensive'],
    ['thailand', 'amendment'],
  ])('find nothing in %s %s', async (jurisdiction, template) => {
    expect(found(await act(jurisdiction, template))).toEqual([])
  })

  it.each([
    ['D1', 'exploited-child-punished'],
    ['D2', 'peer-images'],
    ['D4', 'lawful-work-punished'],
    ['H3', 'detection-without-test'],
    ['H4', 'general-monitoring'],
    ['H7', 'unreviewed-report'],
  ])('with the words of topic %s cut out, and its claim kept, are caught by %s', async (topic, rule) => {
    const bill = await act('kenya', 'core')
    const [preface, preamble, body, conclusions] = bill.children
    const cut: Bill = { ...bill, children: [preface, preamble, { ...body, children: body.children.map((node) => emptied(node, topic)) }, conclusions] }
    expect(found(cut).map((message) => message.split(' ')[0])).toContain(`safeguards/${rule}`)
  })
})

/** The tree with the words of the provisions that claim a topic taken out. */
function emptied<N extends Words | Division | Provision>(node: N, topic: string): N {
  if (isWords(node)) return node
  if (isDivision(node)) return { ...node, children: node.children.map((child) => emptied(child, topic)) }
  const claims = node.claims.some(({ instrument, at }) => instrument === 'topics' && at === topic)
  return claims ? { ...node, children: [] } : node
}
