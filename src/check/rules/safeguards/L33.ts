import type { Rule } from '../../rule.ts'
import { foundIn } from '../foundIn.ts'
import { sayings } from '../says.ts'

const provider =
  /\b(providers?|platforms?|operators?|intermediar(y|ies)|hosts?|websites?|social media compan(y|ies)|administrators?|internet compan(y|ies)|owner of (a|the) (site|page|group|account))\b/i
const liable =
  /\b((is|are|be|held) (also |jointly |criminally |strictly |equally )*(liable|guilty|responsible|punish\w*)|commits an offence|liable as if|answers? for|deemed to have (published|committed|distributed)|treated as the publisher)\b/i
const content =
  /\b(content|material|posts?|images?|files?|messages?|publication)\b[^.;]{0,80}\b(of|by|posted|uploaded|stored|shared|transmitted|placed|appears?|found|hosted|published|made available|carried)\b|\b(hosts?|stores?|transmits?|carries|displays?|on (its|whose|their) (service|platform|network|servers?))\b[^.;]{0,60}\b(content|material|images?|files?)\b/i
const guilty =
  /\b(aware|knew|know(s|n|ing|ingly|ledge)?|notice|notif\w+|intentional(ly)?|order|fails? to|failure|breach of (its|this|a|the)|informed|wilful(ly)?|reckless(ly)?|takes? part|own content)\b/i
const blind =
  /\b(whether or not|regardless|irrespective|even (if|though|where)|without (its|the|any) knowledge|no defence)\b[^.;]{0,60}\b(aware|kn[eo]w\w*|notice|notified|unaware|informed)\b|\b(presumed|deemed) to (know|have known|be aware)\b/i
const spared = /\b(no|not|nor|neither)\b[^.;]{0,30}\b(liab\w+|guilty|responsible|an offence)\b/i

export const L33: Rule = {
  id: 'L33',
  preset: 'safeguards',
  severity: 'error',
  finds: 'A provider that is liable for content of its users which it does not know.',
  hint: 'Tie liability to knowledge or notice and to a failure to act in a stated time after it.',
  concern:
    'A provider that need not know may prefer not to look; the law should keep the protection of those who look in good faith, and may count it against a provider that closes its eyes to notices.',
  languages: ['en'],
  *check(reading) {
    for (const said of sayings(reading, provider, liable, content)) {
      const { text } = said
      if (spared.test(text)) continue
      if (blind.test(text) || !guilty.test(text)) yield foundIn(said, 'A provider is liable here without knowing of the content')
    }
  },
}
