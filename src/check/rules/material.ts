const named =
  /\bchild(?:ren)? (?:sexual )?(?:abuse|exploitation)(?: (?:and|or|and\/or) (?:\w+ )?(?:abuse|exploitation))? (?:material|images?|content)\b|\bCSAM\b|\bporn\w*/i
const described = /\b(?:material|content|images?|photographs?|pictures?|videos?|films?|recordings?|representations?|depictions?)\b[^.;]{0,80}\bchild(?:ren)?\b/i
const sexual = /\b(?:sexual\w*|indecent|obscene|explicit|intimate|nude)\b/i

/** Whether words are about sexual material of children. */
export function isOfMaterial(text: string): boolean {
  return named.test(text) || (sexual.test(text) && described.test(text))
}

const child = /\b(?:child(?:ren)?|minors?|young persons?|juveniles?)\b/i
const abuse = /\b(?:sexual\w*|porn\w*|prostitut\w*|exploit\w*|indecent|obscene|groom\w*|solicit\w*|intimate)\b/i

/** Whether words are about the sexual abuse or exploitation of children. */
export function isOfAbuse(text: string): boolean {
  return child.test(text) && abuse.test(text)
}
