import type { Kind } from '../tree/index.ts'

/** What a provision that answers an element of an instrument would have to say: words of every group, and a kind of provision. */
export interface ElementSigns {
  groups: readonly RegExp[]
  /** Kinds that can answer it, where they are fewer than the strength of the element allows. */
  kinds?: readonly Kind[]
  /** Whether the words alone tell, whatever the heading: an offence is named in many ways. */
  anyHeading?: true
  /** Whether the groups may stand in different provisions. */
  spread?: true
}

const child = /\bchild(?:ren)?\b|\bminors?\b|\byoung (?:person|people)s?\b/i
const abuse =
  /\bchild sexual abuse\b|\bchild pornography\b|\bsexual(?:ly)? (?:exploit\w*|abus\w*|explicit)\b|\babuse material\b|\bindecent (?:image|photograph)s?\b|\bgrooming\b|\bsolicitation\b/i
const online = /\bonline\b|\bcomputers?\b|\belectronic\b|\bdigital\b|\binternet\b|\binformation (?:and communications? )?technolog\w+/i
const provider = /\b(?:service )?providers?\b|\bplatforms?\b|\boperators?\b|\bintermediar(?:y|ies)\b/i
const abroad =
  /\boutside (?:the territory|its territory|the republic|the state|the country|\p{Lu}\p{L}+)|\babroad\b|\banother (?:state|country)\b|\bforeign\b/iu
const offender = /\bconvicted\b|\boffenders?\b|\bperpetrators?\b/i
const victim = /\bvictims?\b|\bsurvivors?\b|\bchild who has suffered\b/i
const police = /\bpolice\b|\blaw enforcement\b|\binvestigat\w+|\bcompetent authorit(?:y|ies)\b/i
const programme = /\bprogrammes?\b|\bprograms?\b|\bcampaigns?\b|\btraining\b|\beducation\w*\b|\bcurricul\w+/i
const rights = /\brights?\b/i

/** Signs that half of such a law has; a heading with one of them alone tells nothing. */
export const common: ReadonlySet<RegExp> = new Set([child, provider, abroad, offender, victim, police, programme, rights])

/**
 * Signs of the elements of the resolution of the 143rd Assembly (instruments/ipu-143-draft.yaml), in English. They are narrow on
 * purpose: that a provision says these words shows where to look, not that it answers.
 */
export const resolutionSigns: Record<string, ElementSigns> = {
  '1.a': { groups: [abuse, child, online], kinds: ['offence'], anyHeading: true },
  '1.b': {
    groups: [
      /\battempts?\b|\battempting\b/i,
      /\baids?\b|\babets?\b|\baiding\b|\babetting\b|\bparticipat\w+/i,
      /\blegal persons?\b|\bbod(?:y|ies) corporate\b|\bcompan(?:y|ies)\b/i,
    ],
    spread: true,
  },
  '1.c': {
    groups: [
      /\bin addition to\b|\bprevails?\b|\binconsistent with\b|\bdoes not (?:affect|limit)\b|\bany other (?:act|law|written law)\b/i,
      /\b(?:act|law|code)\b/i,
    ],
    kinds: ['application', 'principle', 'final', 'duty'],
  },
  '1.d': { groups: [/\bcoordinat\w+|\bco-ordinat\w+/i, /\bcouncil\b|\bcommittee\b|\btask ?force\b|\bauthority\b|\bministr\w+/i, child] },
  '2.a': { groups: [/\bnotif\w+|\bwarn\w*|\binform\w*|\bnotices?\b/i, abroad, offender] },
  '2.b': { groups: [/\btravel\b|\bpassports?\b|\bleave the country\b/i, offender] },
  '2.c': { groups: [/\bemploy\w*|\bwork(?:s|ing)? with\b|\bvetting\b|\bbackground check\w*|\bcriminal record\w*/i, child, offender] },
  '2.d': { groups: [/\bjurisdiction\b|\btried\b|\bprosecuted\b/i, abroad] },
  '3.a': { groups: [/\bmutual (?:legal )?assistance\b|\binternational cooperation\b|\bcooperat\w+|\bjoint (?:investigation )?teams?\b/i, abroad] },
  '3.b': { groups: [/\bsearch\b|\bseiz\w+|\bpreserv\w+|\bproduction order\b|\bundercover\b/i, /\bcomputer\b|\bdata\b|\bdevices?\b/i, police] },
  '3.c': {
    groups: [
      /\bshar(?:e|es|ing)\b|\bdisclos\w+/i,
      /\binformation\b|\bdata\b/i,
      /\bdespite\b|\bnotwithstanding\b|\bno (?:duty of )?confidential\w*|\bwithout delay\b/i,
    ],
  },
  '3.d': { groups: [/\bvirtual assets?\b|\bcrypto\w*|\bdigital currenc(?:y|ies)\b/i] },
  '4.a': { groups: [provider, /\breports?\b/i, abuse], kinds: ['duty', 'offence'] },
  '4.b': { groups: [provider, /\bcontact point\b|\bpoint of contact\b|\bpreserv\w+|\bretain\w*/i, police] },
  '4.c': { groups: [provider, /\bcodes? of (?:conduct|practice)\b|\bmemorand\w+|\bpublish\w* (?:a |its )?(?:plan|report|strategy)|\btransparency report\w*/i] },
  '5.a': { groups: [victim, /\bcounselling\b|\bmedical\b|\brecovery\b|\brehabilitat\w+|\bshelters?\b|\bpsycho\w+|\blegal aid\b/i] },
  '5.b': {
    groups: [
      /\breports?\b|\bcomplaints?\b/i,
      /\bconfidential\w*|\banonym\w+|\bchild-friendly\b|\bgood faith\b|\bretaliat\w+|\bprotected from\b/i,
      new RegExp(`${child.source}|${victim.source}`, 'i'),
    ],
  },
  '5.c': { groups: [/\bfunds?\b|\bfunding\b|\bbudget\w*|\bappropriat\w+|\bfinancial resources\b/i, /\bvictims?\b|\bthis act\b|\bchild\w*/i] },
  '5.d': { groups: [/\bstaff\b|\bpersonnel\b|\bhuman resources\b|\bspecialised units?\b|\btrained\b/i, new RegExp(`${police.source}|\\bresources\\b`, 'i')] },
  '5.e': { groups: [/\beducation\w*\b|\bcurricul\w+|\bschools?\b/i, programme, new RegExp(`${abuse.source}|${online.source}`, 'i')] },
  '5.f': { groups: [/\bhotlines?\b/i] },
  '5.g': { groups: [/\bhelplines?\b/i] },
  '6.a': { groups: [child, rights, /\bconvention on the rights of the child\b|\bbest interests?\b|\brights of the child\b/i] },
  '6.b': { groups: [child, /\bviews?\b|\bbe heard\b|\bopinions?\b/i] },
  '6.c': { groups: [child, /\bneeds\b/i, /\bage\b|\bmaturity\b|\bdisabilit\w+|\bsituation\b/i] },
  '6.d': { groups: [child, /\bsafety\b|\bsecurity\b|\bprotected from\b/i, /\bproceedings?\b|\bmeasures?\b|\bdecisions?\b|\bactions?\b/i] },
  '7.a': { groups: [/\bmen\b|\bboys\b/i, /\ballies\b|\bpartners?\b|\bengag\w+/i] },
  '7.b': { groups: [/\bnorms\b|\bstereotyp\w+|\bpractices\b/i, /\bgender\w*|\bwomen\b|\bgirls\b/i] },
  '8.a': {
    groups: [
      child,
      /\bnot (?:be )?(?:criminally )?(?:liable|prosecuted|punished|charged)\b|\bno criminal (?:liability|responsibility)\b|\bdoes not commit\b/i,
      new RegExp(`${victim.source}|${abuse.source}`, 'i'),
    ],
  },
  '8.b': {
    groups: [
      /\bblam\w+|\bprevious sexual\b|\bsexual (?:history|conduct of)\b|\breputation of the (?:child|victim)\b/i,
      new RegExp(`${child.source}|${victim.source}`, 'i'),
    ],
  },
  '9.a': { groups: [/\bpoverty\b/i] },
  '9.b': { groups: [/\bwomen\b/i, /\beconomic\w*\b|\bempower\w+|\blivelihoods?\b/i] },
  '10.a': { groups: [provider, /\bdetect\w*/i, abuse] },
  '10.b': { groups: [provider, /\bremov\w+|\bdelet\w+|\btak(?:e|es|ing) down\b|\bdisabl\w+ access\b|\bblock\w*/i, abuse] },
  '10.c': { groups: [/\brisks?\b/i, /\bassess\w*|\bmitigat\w+|\breduc\w+/i, provider] },
  '11.a': { groups: [/\bpolicy ?makers?\b|\blegislators?\b|\bmembers of parliament\b|\bpublic officials?\b/i, programme] },
  '11.b': { groups: [/\bpolice\b|\bprosecutors?\b|\bjudges?\b|\blaw enforcement\b/i, /\btrain\w*|\beducation\b/i] },
  '11.c': { groups: [/\bpublic\b|\bparents?\b/i, /\bawareness\b|\bcampaigns?\b|\bpublic education\b/i] },
  '11.d': { groups: [child, /\bdigital (?:literacy|citizenship|culture)\b|\bonline safety\b|\bsafe use of\b/i] },
  '12.a': { groups: [/\bautomated\b|\bhash\w*|\btechnolog\w+ (?:to|for) detect\w*/i, /\bdetect\w*/i, abuse] },
  '12.b': {
    groups: [
      /\bprivacy\b|\bpersonal data\b|\bdata protection\b/i,
      /\bnecessary\b|\bproportionate\b|\bsafeguards?\b|\barticle 16\b|\bno general monitoring\b/i,
      new RegExp(`${child.source}|\\bdetect\\w*`, 'i'),
    ],
  },
  '13.a': { groups: [/\bspecial rapporteur\b/i] },
  '13.b': { groups: [/\bglobal (?:initiatives?|alliance)\b|\bweprotect\b|\binternational initiatives?\b/i] },
}
