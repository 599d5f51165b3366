import type { Rule } from '../../rule.ts'
import { detectionRules, isOfDetection } from '../detection.ts'
import { rulesFitting } from '../rulesFitting.ts'

const necessary = /\bnecess(?:ary|ity)\b|\bstrictly (?:needed|required)\b|\bno (?:measure|means) that (?:interferes|intrudes) less\b|\bleast intrusive\b/i
const proportionate = /\bproportiona\w+|\bin proportion to\b|\boutweighs?\b/i

export const L07: Rule = {
  id: 'L07',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A rule on detection that asks for no test of legality, necessity and proportionality.',
  hint: 'Allow the use only where it rests on a clear rule of law, is necessary because nothing less intrusive would do, and is proportionate, with the child’s right to privacy named.',
  concern:
    'A test that cannot be met leaves providers without a legal basis, and that costs reports of children who need help: the temporary European rule on voluntary detection is reported to have lapsed on 3 April 2026, and whether its successor was adopted is not established here.',
  languages: ['en'],
  *check(reading) {
    const found = detectionRules(reading)
    const tests = rulesFitting(reading, necessary, proportionate)
    const [open] = found.filter(({ home }) => !tests.some((test) => test.home === home || isOfDetection(test.rule.text)))
    if (open)
      yield {
        origin: open.rule.origin,
        label: open.rule.label,
        reason: 'Detection interferes with private life, that of children too, and no test of necessity and proportionality limits it',
      }
  },
}
