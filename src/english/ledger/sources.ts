/** A reporter whose own eyes vouch: "a Reuters *reporter* saw". */
export const EYES = /\b(?:reporters?|correspondents?|journalists?|photographers?|newsroom|news team|staff writers?)\b/i

/** Words that put such a reporter at the outlet that we read: "*our* reporter". */
export const OURS =
  /^(?:our|this|the (?:paper|newspaper|site|station)['’]s)\b|\bfor (?:this|our) (?:newspaper|paper|site)\b|^(?:we|i)$/i

/** Posts on networks, by the words that name them. */
export const SOCIAL =
  /\b(?:posts?|tweets?|thread|messages?|voice notes?|videos?|clips?|screenshots?|memes?|viral|facebook|twitter|instagram|tiktok|telegram|mastodon|reddit|youtube|weibo|whatsapp|social media|bluesky|x account|on x|account named|forum user|users?)\b/i

/** Publications that are not named: they stand on somebody, and the text does not say on whom. */
export const SOME_REPORTS =
  /^(?:(?:some|several|many|other|various|local|media|news|press|earlier|previous|recent|unconfirmed|online|foreign) )*(?:reports?|media|outlets?|news (?:sites?|outlets?|reports?)|sites?|newspapers?|websites?|press|rumou?rs?)(?: reports?)?$/i

/** Outlets called again by what they are: "the *site* said". */
export const SAME_OUTLET =
  /^(?:the|that) (?:\p{L}+ )?(?:newspaper|paper|site|website|outlet|magazine|broadcaster|station|channel|agency|news agency|portal|journal|tabloid|programme|blog|report)(?:['’]s? \p{L}+)?$/iu

/** Those who speak for a body and not for themselves: what they say, it says. */
export const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|press (?:officer|office|secretary|service)|representative|chief executive|ceo|chairman|chairwoman|chair|president|managing director|director|head|founder|owner|boss|manager|general counsel|chief counsel|counsel|lawyer|attorney|management|board)\b/i

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

/** Documents that one may read as well as another. */
export const DOCUMENT =
  /\b(?:ruling|judg(?:e)?ment|verdict|documents?|filings?|indictment|report|study|paper|letter|memo|e-?mails?|survey|poll|audit|court papers|affidavit|complaint|lawsuit|minutes|transcript|data|figures|statistics|list|register|records?|statement|press release|release|notice|order|law|bill|contract|treaty|map|log)\b/i
