const modal = /\b(?:may|shall|must|is empowered to|are empowered to|has (?:the )?power to|have (?:the )?power to|is authori[sz]ed to)\b/i
const official =
  /\b(?:Minist(?:er|ry)|Cabinet Secretary|Secretary of State|Committee|Authority|Commission(?:er)?|Director(?:ate)?|Inspector(?:ate)?|Registrar|police|officers?|regulator|Agency|Board|Council|Office|Department|Bureau|Attorney|Prosecutor|Government|competent authority)\b/i
const court = /\b(?:courts?|judges?|magistrates?|tribunals?)\b/i
const denied = /^\W*(?:no|nothing|neither)\b|^\W*not\b/i
const bidden = /\b(?:direct|order|instruct|requir|request|notif)\w*\b(?: in writing)? (?:to do so )?(?:by|from) (?:the|a|an) (.{0,60})/i

/** Who may act by a sentence, and what follows the verb; nothing where it gives no power or denies one. */
export interface Power {
  holder: 'court' | 'official' | 'other'
  act: string
}

export function powerIn(sentence: string): Power | undefined {
  const found = modal.exec(sentence)
  if (!found) return undefined
  const subject = sentence.slice(0, found.index)
  const act = sentence.slice(found.index + found[0].length)
  if (denied.test(subject) || denied.test(act) || /\b(?:no|nothing)\b[^,]*$/i.test(subject)) return undefined
  if (court.test(subject)) return { holder: 'court', act }
  const by = bidden.exec(sentence)?.[1] ?? ''
  return { holder: official.test(subject) || (official.test(by) && !court.test(by)) ? 'official' : 'other', act }
}
