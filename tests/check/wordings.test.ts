import { describe, expect, it } from 'vitest'
import { recogniseBill } from '../fixtures/recognised.ts'
import { lintAct, rules } from '../fixtures/rules.ts'

// A safeguard may be worded in many ways. Each rule that looks through the act for one finds its absence in a short act, and nothing
// once any of these provisions stands beside it.
const safeguards: [rule: string, act: string, ...wordings: string[]][] = [
  [
    'reporter-unprotected',
    'A provider that becomes aware of child sexual abuse material must report it to the police.',
    'A person who makes a report in good faith shall not be liable in any civil or criminal proceedings for the report.',
    'No suit, prosecution or other legal proceeding shall lie against any person for a report made in good faith.',
    'A provider incurs no liability for making a report that it believes to be true.',
    'Any person reporting in good faith shall have immunity from liability that might otherwise be incurred.',
    'No civil or criminal liability attaches to a person by reason of reporting a matter under this Act.',
  ],
  [
    'deletion-before-preservation',
    'A provider that becomes aware of child sexual abuse material must delete the material without delay.',
    'A provider shall not delete the material until the police have confirmed that it is preserved. The provider must preserve the content for 90 days.',
    'Before removing the material, the provider must retain a secure copy of the content for one year.',
    'The provider must keep a copy of the material for six months after its report.',
  ],
  [
    'report-abroad',
    'A provider that becomes aware of child sexual abuse material must report it to the police.',
    'A provider that has made a report to a designated body in another country is taken to have complied with this section.',
    'Where the provider has already reported the material under the law of a foreign State, no further report is required.',
    'This duty does not apply to a provider that has reported the same material abroad.',
  ],
  [
    'victim-identity',
    'A child who is a victim shall testify by live link, and the court shall give judgment within 60 days.',
    'No person shall publish, in any form, any particulars likely to lead to the identification of a child victim.',
    'The identity of a victim shall not be disclosed in any publication or broadcast.',
    'A person who publishes the name or photograph of a child victim commits an offence and is liable to a fine.',
    'The court shall ensure the anonymity of the child.',
    'The name and address of a victim shall be kept confidential.',
    'Judgments shall omit details that identify the child.',
    'The media shall not reveal the identity of a victim.',
  ],
  [
    'unfunded-body',
    'There is established a committee for the protection of children online.',
    'The expenses of the committee shall be paid from money appropriated by Parliament.',
    'The Ministry shall provide the committee with the staff that it needs.',
    'The State shall allocate sufficient resources for the implementation of this Act.',
    'The bodies established by this Act shall be funded from the national budget, which shall include a heading for each.',
  ],
  [
    'power-without-review',
    'The court may order a provider of access to block access to a website that shows child sexual abuse material.',
    'The regulator shall publish an annual report on blocking orders. This Part shall be reviewed every three years.',
    'The Minister shall lay before Parliament each year a report on the operation of this Act. This section expires five years after its commencement.',
    'The authority shall publish every year the number of orders to block made. The Minister shall review the effectiveness of this Act within three years of its commencement.',
  ],
  [
    'transfer-without-refusal',
    'The central authority may provide information and evidence to another State on request.',
    'A request may be refused where compliance would be contrary to the fundamental rights of a person or assistance would be used to prosecute on account of political opinion.',
    'Information shall not be disclosed to a foreign State that does not ensure an adequate level of protection of personal data.',
    'Assistance shall be refused if the offence carries the death penalty.',
    'The transfer of personal data to another country is subject to the data protection law.',
  ],
  [
    'hotline-not-exempt',
    'The Ministry shall designate a hotline that receives and assesses reports of child sexual abuse material.',
    'A person employed by the hotline does not commit an offence by possessing material in the course of duty.',
    'It is lawful for the staff of the hotline to view and store material for the purposes of a report.',
    'The prohibition of possession does not apply to the hotline when it handles reported material.',
  ],
  [
    'examiner-welfare',
    'A provider that becomes aware of child sexual abuse material must report it to the police.',
    'A provider must ensure that its moderators have access to counselling.',
    'Companies shall safeguard the mental health of employees who review such material.',
  ],
  [
    'abuse-by-carer',
    'A person who intentionally produces child sexual abuse material commits an offence and is liable to imprisonment for ten years.',
    'A parent who permits a child to be used for that purpose commits an offence and is liable to imprisonment for ten years.',
    'It is an aggravating circumstance that the offender is a member of the family of the child.',
    'A higher penalty of fifteen years applies where the offender has parental responsibility for the child.',
  ],
  [
    'children-not-heard',
    'The Minister shall adopt a national strategy on the safety of children online.',
    'Children shall be consulted in the preparation of the strategy.',
    'The Minister shall seek and take into account the views of children on every draft strategy.',
    'A child rights impact assessment shall be carried out and published for each policy.',
    'Children shall participate in the development of policies under this Act.',
    'The council shall include representatives of children, who take part in the adoption of the strategy.',
  ],
  [
    'entrapment',
    'A police officer may communicate online under an assumed identity.',
    'The officer must not induce any person to commit an offence. The officer must not distribute child sexual abuse material.',
    'No officer may provoke an offence, and no officer may use images of a real child or transmit material that depicts abuse.',
  ],
]

const billOf = (...texts: string[]) =>
  recogniseBill(
    texts.flatMap((text, index) => [`${index + 1}. Provision`, text]).map((text, index) => ({ text, line: index + 1 })),
    'wording',
  ).bill

describe.each(safeguards)('%s', (id, act, ...wordings) => {
  const rule = rules.filter(({ preset }) => preset === 'safeguards').find((one) => one.id === id)
  // What must hold for a provision itself is said in that provision.
  const within = ['deletion-before-preservation', 'unfunded-body', 'entrapment'].includes(id)
  const found = (wording?: string) => {
    if (!rule) throw new Error(`no rule ${id}`)
    return lintAct(wording === undefined ? billOf(act) : within ? billOf(`${act} ${wording}`) : billOf(act, wording), [rule]).map(({ reason }) => reason)
  }

  it('misses the safeguard', () => expect(found()).not.toEqual([]))
  it.each(wordings)('is content with: %s', (wording) => expect(found(wording)).toEqual([]))
})
