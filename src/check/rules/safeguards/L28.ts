import { matchesIn } from '../../matchesIn.ts'
import type { Rule } from '../../rule.ts'
import { statementsHolding } from '../../statements.ts'
import { foundIn } from '../foundIn.ts'
import { fits } from '../says.ts'

const depiction = /\b(material|pornograph\w*|images?|publication|pictures?|depiction|content|photographs?|films?)\b/i
const ofAbuse = /\b(child|children|minors?|person under|indecent|abuse|prohibited)\b/i
const media =
  /\b(photographs?|films?|videos?|video recordings?|cassettes?|pictures?|magazines?|books?|negatives?|slides?|tapes?|drawings?|paintings?|prints?|posters?|discs?)\b/gi
const open =
  /\bin (any|whatever) (form|medium|manner|way)|\bby (any|whatever) (means|technique)|\bany (other )?(form|means|kind|medium|representation|depiction|material|content|recording)|\bwhatever (its|the|their)\b|\binclud(es?|ing)\b|\bor otherwise\b|\bother (content|material|representations?|depictions?|recordings?|means|medium|media|data)\b|\brepresentations?\b|\bdepictions?\b|\bdata\b|\bcontent\b|\b(child sexual abuse|such) material\b/i

const abuse = /\bsexual(ly)? (abuse[sd]?|activity|acts?|conduct|assault|exploitation|offence|exploit)\b/i
const contact =
  /\b(physical(ly)? (contact|touch\w*)|bodily contact|contact with the body|penetrat\w+|touch(es|ing)?|physically present|in the physical presence)\b/i
const remote =
  /\b(whether or not|with or without|regardless|irrespective|online|by means of|electronic|network|without (physical |any )?(contact|touch\w*)|non-contact|transmission|at a distance|remote(ly)?|communicat\w+|by any means|live|image|includ(es|ing)|or otherwise)\b/i
const told = new RegExp(`${media.source}|${abuse.source}`, 'i')

export const L28: Rule = {
  id: 'L28',
  preset: 'safeguards',
  severity: 'warning',
  finds: 'A definition of abuse or of its depiction that knows only bodily contact or a closed list of media.',
  hint: 'Define by what is done or shown, “in any form” and “with or without contact”, and give media only as examples.',
  languages: ['en'],
  *check(reading) {
    for (const said of statementsHolding(reading, told)) {
      const { unit, text } = said
      const defining = unit.kind === 'definition' || unit.kind === 'definition-list' || /[“"][^”"]+[”"] means\b/.test(text)
      if (!defining && unit.kind !== 'offence') continue
      const listed = new Set(matchesIn(media, text).map(([word]) => word.toLowerCase()))
      if (listed.size > 1 && fits(text, depiction, ofAbuse) && !open.test(text.replace(/^[“"][^”"]+[”"]/, '')))
        yield foundIn(said, 'This list of media is closed')
      if (defining && fits(text, abuse, contact) && !remote.test(text)) yield foundIn(said, 'This definition leaves out abuse without contact')
    }
  },
}
