/** A reporter whose own eyes vouch: "a Reuters *reporter* saw". */
export const EYES = /\b(?:reporters?|correspondents?|journalists?|photographers?|newsroom|news team|staff writers?)\b/i

/** And at an outlet that was named before: "*its* correspondent". */
export const ITS_EYES = /^(?:its|their|the (?:paper|newspaper|agency|site|station|broadcaster|magazine)['’]s)\b/i

/** Words that put such a reporter at the outlet that we read: "*our* reporter". */
export const OURS =
  /^(?:our|this|the (?:paper|newspaper|site|station)['’]s)\b|\bfor (?:this|our) (?:newspaper|paper|site)\b|^(?:we|i)$/i

/** Words of what an outlet found out itself: "by the Argus's *own count*", "*our microphone* was in the square". */
export const OWN_EYES =
  /\b(?:our|we|us|own (?:count|estimate|calculations?|analysis|tally)|this (?:newspaper|paper|site|website|reporter)|(?:reporter|correspondent|journalist|photographer)s?)\b/i

/** A pronoun of which nobody knows whom it means. */
export const PRONOUN = /^(?:he|she|it|they|this|that|who|which|one)$/i

/** Posts on networks, by the words that name them. */
export const SOCIAL =
  /\b(?:posts?|tweets?|thread|messages?|voice notes?|videos?|clips?|screenshots?|memes?|viral|facebook|twitter|instagram|tiktok|telegram|mastodon|reddit|youtube|weibo|whatsapp|social media|bluesky|x account|on x|account named|forum user|users?)\b/i

/** Who speaks for a network, or for a body of such a name, is no post: "a TikTok *spokesperson*", "a Post Office *spokesman*"; not "a post by a spokesman". */
export const SPOKESPERSON =
  /^(?:(?!(?:by|from|of|on|in)\b)[\p{L}\p{N}.&’'-]+ ){0,5}?spokes(?:man|woman|person|people)\b/iu

/** An account on a network. */
export const HANDLE = /@[\p{L}\p{N}_][\p{L}\p{N}_.]*[\p{L}\p{N}_]/u

/** Publications that are not named: they stand on somebody, and the text does not say on whom. */
export const SOME_REPORTS =
  /^(?:(?:some|several|many|other|various|local|media|news|press|earlier|previous|recent|unconfirmed|online|foreign) )*(?:reports?|media|outlets?|news (?:sites?|outlets?|reports?)|sites?|newspapers?|websites?|press|rumou?rs?)(?: reports?)?$/i

/** Outlets called again by what they are: "the *site* said". */
export const SAME_OUTLET =
  /^(?:the|that) (?:\p{L}+ )?(?:newspaper|paper|site|website|outlet|magazine|broadcaster|station|channel|agency|news agency|portal|journal|tabloid|programme|blog|report)(?:['’]s? \p{L}+)?$/iu

/** A piece of research, and those who made it where they are not named. */
export const STUDY = /\b(?:study|studies|paper|research|trial|analysis|survey|meta-analysis)\b/i
export const AUTHORS =
  /^(?:the |its |their )?(?:study['’]s |paper['’]s |report['’]s )?(?:lead |senior )?(?:authors?|scientists|researchers|boffins|academics|research team|team)(?: (?:of|behind|at|from|who) .*)?$/i

/** Those who speak for a body and not for themselves: what they say, it says. */
export const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|press (?:officer|office|secretary|service)|representative|chief executive|ceo|chairman|chairwoman|chair|president|managing director|director|head|founder|owner|boss|manager|general counsel|chief counsel|counsel|lawyer|attorney|management|board)\b/i

/** A body called by what it is. */
export const BODY_AGAIN =
  /^the (?:[\p{L}-]+ ){0,2}?(?:company|firm|group|bank|lender|retailer|maker|manufacturer|operator|owner|carrier|airline|line|chain|utility|provider|supplier|agency|authority|ministry|council|union|club|university|hospital|charity|party|management|producer|brewer|developer|publisher|platform)$/iu

/** Bodies with ranks, and the ranks of those who speak for them. */
export const UNIFORMED =
  /\b(?:police|fire (?:brigade|service|department|crews)|brigade|coast ?guard|army|military|navy|air force|armed forces|force|sheriff['’]s (?:office|department)|troopers)\b/i
export const RANK =
  /\b(?:superintendent|supt|inspector|insp|sergeant|sgt|constable|commissioner|detective|captain|capt|lieutenant|lt|sheriff|commander|admiral|general|gen|colonel|col|major|brigadier|chief|officer|spokes(?:man|woman|person))\b/i

/** A correction tells what it withdraws. */
export const EARLIER_VERSION =
  /\b(?:earlier|previous|original|first|prior) version of (?:this|the|our) (?:article|story|report|page|post|piece)\b/i

/** Words of a description that tell nobody apart. Lower case. */
export const EMPTY_IN_NAMES: ReadonlySet<string> = new Set(
  `a an the of for and at in by to its his her their our who which that said is mr mrs ms dr sir governor minister president mayor prosecutor spokesman
   spokeswoman spokesperson chief executive regional local national state city official officials inc ltd plc gmbh corp co group company limited department`.split(
    /\s+/,
  ),
)

/** Descriptions that name nobody and hold for anybody: two of them are two people. */
export const ANYBODY =
  /\b(?:sources?|officials?|people|persons?|aides?|insiders?|witness(?:es)?|residents?|neighbou?rs?|experts?|analysts?|diplomats?|workers?|employees?|engineers?|members?|man|woman|men|women|one|another|somebody|someone|users?|visitors?|passengers?|relatives?|friends?|boys?|girls?|students?|doctors?|nurses?|colleagues?)\b/i

/** One of many, whatever they are called: "*a lawyer*", "*two inspectors*", "*an unnamed attorney*"; not who speaks for a body ("a police *spokesman*", "a lawyer *for the bank*") or has a name. */
export const SOMEBODY =
  /^(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Uu]nnamed|[Aa]nonymous|\d+)\b(?!.*\b(?:for|of|at|from|with|in|on|spokes\p{L}+|press|representatives?)\b)(?!.*\p{Lu})/u

/** Documents that one may read as well as another. */
export const DOCUMENT =
  /\b(?:ruling|judg(?:e)?ment|verdict|documents?|filings?|indictment|report|study|paper|letter|memo|e-?mails?|survey|poll|audit|court papers|affidavit|complaint|lawsuit|minutes|transcript|data(?! (?:protection|privacy|commissioner|regulator|watchdog|scientist)s?\b)|figures|statistics|list|register|records?|statement|press release|release|notice|order|law(?! (?:enforcement|firm|professor|lecturer|school)s?\b)|bill|contract|treaty|map|log)\b/i
