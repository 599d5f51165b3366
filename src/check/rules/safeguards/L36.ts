import { type Reading, refsIn, type Unit } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { firstOfEach, type Statement } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { sayings } from '../says.ts'

const provider = /\b(providers?|platforms?|operators?|hosts?|intermediar(y|ies)|websites?|social media|administrators?|publishers?)\b/i
const removal =
  /\b(removes?|deletes?|takes? down|erases?|destroys?|purges?)\b[^.;,]{0,40}\b(material|content|images?|files?|posts?|it|them|copy|copies|publication)\b|\btakes? (it|them|the \w+) down\b/i
const bound = /\b(shall|must|is required to|required to|order\w*|direct\w*|obliged to)\b/i
const barred =
  /\b(shall|must|may|does|do) not\b|\bwhat it preserve[ds]\b|\b(may|right to) (ask|request)\b|^No\b|\bbefore it\b|\breport on\b|\bresult was wrong\b|\bmay (also )?(remove|delete)\b/i
// A step that keeps the evidence, and that concerns what is removed.
const keeping =
  /\b(preserves?|retains?|preservation|secures?)\b[^.;]{0,80}\b(material|content|cop(y|ies)|evidence|images?|files?|it|data)\b|\b(keeps?|makes?|secures?|stores?|deposits?|hands? over|transfers?)\b[^.;]{0,25}\bcop(y|ies)\b/i
const removed = /\b(child sexual abuse material|the material|the content|removed|deleted|such (material|content)|report(ed|s)?)\b/i
const timed = /\b\w+ (hours|days|weeks|months|years?)\b/i
const keeper =
  /\b(provider|platform|operator|host|intermediary|it)\b[^.;]{0,30}\b(shall |must |first |also )*(preserves?|retains?|secures?|keeps?|stores?|makes?)\b/i

export const L36: Rule = {
  id: 'L36',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A duty to delete abuse material before anything preserves it.',
  hint: 'Set the order: restrict access, preserve securely for a stated time, report, then delete.',
  concern:
    'What is kept can be seen, leaked or used for something else, and it is the image of a child; the law should set a ceiling on the time, name who has access and require deletion at its end.',
  languages: ['en'],
  *check(reading) {
    const kept = sayings(reading, keeping, removed, keeper).filter(isKept)
    const safe = new Set(kept.map(({ unit }) => unit.provision))
    const always = kept.some(({ text }) => timed.test(text))
    const removals = sayings(reading, provider, removal).filter(isRemoval)
    const first = new Map(firstOfEach(removals).map((said) => [said.unit.provision, said]))
    for (const provision of reading.provisions) {
      // Whoever is ordered to remove is aware, and where the act binds the aware to preserve for a time, so it does here.
      if (safe.has(provision.provision) || (provision.kind === 'power' && always)) continue
      const found = first.get(provision.provision)
      if (found && !pointsTo(reading, provision, safe)) yield foundIn(found, 'What shows a crime is deleted here before it is preserved')
    }
  },
}

function isRemoval({ unit, text }: Statement): boolean {
  if (unit.kind === 'offence' || unit.kind === 'defence' || unit.kind === 'definition' || barred.test(text)) return false
  return (unit.kind === 'duty' || bound.test(text)) && /\bchild|abuse|material|content\b/i.test(text)
}

function isKept({ unit, text }: Statement): boolean {
  return unit.kind !== 'definition' && !/\bwhat it preserve[ds]\b/i.test(text)
}

function pointsTo({ provisions }: Reading, unit: Unit, safe: ReadonlySet<Unit['provision']>): boolean {
  const targets = refsIn(unit, true).map(({ eId, target }) => [eId, target.split('#')[0]])
  return provisions.some(
    ({ provision }) =>
      safe.has(provision) && targets.some(([eId, target]) => eId === provision.eId || eId?.startsWith(`${provision.eId}__`) || target === provision.clause),
  )
}
