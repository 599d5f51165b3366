/** Words for children, or persons close in age, among themselves. */
export const peerWords =
  /\bclose in age\b|\b(?:similar|same|comparable|equal) (?:age|footing)|\bages? (?:\w+ ){0,4}differ|\b(?:difference|gap) (?:in|of|between) (?:\w+ ){0,2}ages?\b|\bage (?:difference|gap)\b|\bpeers?\b|\badolescents?\b|\b(?:two|both) (?:\w+ ){0,3}(?:children|minors|persons, at least one of whom is a child|young)|\bbetween (?:\w+ ){0,3}(?:children|minors|young persons)\b/i
