import { offencesIn } from '../../offencesIn.ts'
import type { Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

const dealing =
  '\\b(?:produc|publish|distribut|download|upload|transmit|disseminat|circulat|deliver|exhibit|lend|print|advertis|possess|sell|offer|import|export|procur|obtain|access|view|stor|shar|mak)\\w*'
const object =
  '(?:(?:any|some|a|an|the) )?(?:(?:\\w+ly )?(?:explicit|sexual|obscene|indecent|lewd|erotic|pornographic) )?(?:pornography|materials?|content|images?|photographs?|videos?|recordings?)\\b'
const bare = new RegExp(`${dealing}(?:,? (?:or |and )?\\w+){0,8}? ${object}`, 'i')
const pornography = /\bporn\w*/i
const child = /\bchild(?:ren)?(?:’s|'s)?\b|\bminors?\b|\bCSAM\b|\bperson (?:under|below)\b|\bunder the age\b/i
// “such material”, “the material in subsection (1)” point to what is named elsewhere.
const pointing = /\b(?:such|that|this|those|these|the|said|it|them) ?(?:material|materials|content|images?|pornography|photographs?|videos?|recordings?)?\b/i

export const L13: Rule = {
  id: 'L13',
  preset: 'safeguards',
  severity: 'error',
  finds: 'An element of an offence against children that names material or pornography without saying that a child is shown.',
  hint: 'Use the defined term, such as “child sexual abuse material”, in every item of the offence.',
  languages: ['en'],
  *check({ provisions, definitions }) {
    const defined = definitions.map(({ term }) => term.toLowerCase())
    if (['material', 'content', 'pornography'].some((term) => defined.includes(term))) return
    for (const provision of provisions) {
      const offences = offencesIn(provision)
      if (!child.test(`${provision.heading} ${offences.map(({ text }) => text).join(' ')}`)) continue
      for (const offence of offences) {
        for (const unit of leaves(offence)) {
          const words = unit === offence ? unit.text : `${offence.own} ${unit.text}`
          if (!child.test(words) && (pornography.test(unit.text) || (bare.test(unit.text) && !pointing.test(unit.text))))
            yield {
              origin: unit.origin,
              label: unit.label,
              reason: 'This element does not say that a child is shown, and so punishes what concerns adults alone',
              quote: unit.text,
            }
        }
      }
    }
  },
}

function leaves(unit: Unit): Unit[] {
  return unit.below.length === 0 ? [unit] : unit.below.flatMap(leaves)
}
