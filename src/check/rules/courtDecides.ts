const denied =
  /\bwithout (?:\w+ ){0,4}(?:court|judge|judicial|magistrate|warrant|tribunal)(?: (?:order|approval|authori[sz]ation|warrant|decision|consent))?|\bno (?:court|judicial) (?:order|approval|authori[sz]ation|warrant)\b|\bwhether or not a (?:court|judge)\b|\bneed not\b[^.]{0,80}\b(?:court|judge|judicial|magistrate)\b/gi
const bodies = '(?:courts?|judges?|magistrates?|tribunals?|justice of the peace)'
const deciding = [
  `\\b${bodies}\\b[^.]{0,100}\\b(?:orders?|authori[sz]\\w*|approv\\w+|confirm\\w*|warrants?|decid\\w+|grants?|satisfied|uphold\\w*|permits?|issued?)\\b`,
  `\\b(?:orders?|authori[sz]ation|authori[sz]ed|approval|approved|warrants?|confirmation|confirmed|leave|permission|permitted|decision|issued|granted)\\b(?: \\w+){0,6} ${bodies}\\b`,
  `\\bappl(?:y|ies|ication)\\b[^.]{0,80}\\b${bodies}\\b`,
  '\\bjudicial(?:ly)? (?:approv\\w+|authori[sz]\\w+|orders?|warrants?|decision|confirmation|control)\\b|\\bcourt orders?\\b',
].map((source) => new RegExp(source, 'i'))

/** Whether words leave a measure to a court, or have one confirm it; an appeal afterwards is not enough. */
export function courtDecides(text: string): boolean {
  const affirmed = text.replace(denied, ' ').replace(appeal, ' ')
  return deciding.some((pattern) => pattern.test(affirmed))
}

const appeal = /\b(?:appeals?|appealed)\b[^.]{0,80}/gi
