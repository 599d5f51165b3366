const provider = '(?:providers?|services?|platforms?|operators?|compan(?:y|ies)|intermediar(?:y|ies)|licensees?|hosts?|carriers?|networks?)'
const everything =
  '(?:all|every|any|each|whole|entire|the) (?:\\w+ ){0,3}(?:content|communications?|messages?|uploads?|traffic|files?|posts?|data|images?|conversations?|transmissions?)'
const patterns = [
  `\\b(?:monitor|scan|screen|filter|inspect|search|check|analy[sz]e|examine|review)(?:ing)? (?:and \\w+ |or \\w+ )?(?!the )${everything}`,
  '\\b(?:proactively|continuously|constantly|systematically|permanently|generally|routinely|actively) (?:monitor|scan|search|screen|filter|seek|look|inspect)\\w*',
  '\\b(?:monitor|scan|screen|filter|surveil)\\w* (?:its|their|the|the whole|all) (?:\\w+ )?(?:services?|networks?|platforms?|systems?|users)\\b',
  '\\bensure that no\\b[^.;]{0,60}\\b(?:material|content|images?|pornography|abuse)\\b',
  '\\bgeneral(?:ly)? (?:and \\w+ )?(?:monitor|surveillance|search|scan)\\w*',
  '\\bpre-?screen\\w*|\\bupload filters?\\b',
].join('|')

/** Words that make a provider watch all that passes through its service. */
export const watching = new RegExp(patterns, 'gi')
export const ofProviders = new RegExp(`\\b${provider}\\b`, 'i')
