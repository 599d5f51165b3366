import type { Kind } from '../tree/index.ts'
import type { Idiom } from './idiom.ts'

/**
 * What words do in law, as far as the words tell it: the first kind whose signs they bear, since an offence also binds and a duty may mention
 * a power. What stands in brackets alone says what is still to be written.
 */
export function kindOf(words: string, { kinds }: Idiom): Kind {
  if (/^\s*\[[^[\]]*\]\s*$/.test(words)) return 'principle'
  return kinds.find(([, sign]) => sign.test(words))?.[0] ?? 'principle'
}
