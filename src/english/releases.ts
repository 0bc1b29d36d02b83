/** What a body gives out, by what it is. */
const RELEASE = 'statement|press (?:release|note|statement)|release|notice|announcement|communiqu[eé]'

/** Whom the press may ask, at the end of a release: "Media contact: Kit Tarr", "Enquiries from the press". */
export const PRESS_CONTACT =
  /(?:^|\n|[.!?] )(?:for (?:media|press) (?:enquiries|inquiries)|(?:media|press) (?:contacts?|enquiries|inquiries|office|relations)|contacts? for (?:the )?(?:press|media)|(?:enquiries|inquiries)(?: from the (?:press|media))?|issued by|media|notes? (?:to|for) (?:the )?editors?)(?: for [^:\n]{1,40})?:|for immediate release|\bforward-looking statements?\b/iu

/** Headlines of releases: "Statement on the leak at Port Ellen", "Club statement: Kit Tarr", "Notice No. 3"; not "Statement angers mayor". */
export const RELEASE_TITLE = new RegExp(
  `^(?:[^\\n:–-]{0,40}(?::| [-–]) ?)?(?:[\\p{L}’'-]+ ){0,3}(?:${RELEASE})(?=:|$| (?:on|of|by|from|regarding|concerning|about|after|to|no)\\b)`,
  'iu',
)

/** "The statement", where another report takes it up. */
export const THE_RELEASE = new RegExp(`^(?:the|a|an|its|their) (?:\\p{L}+ )?(?:${RELEASE})$`, 'iu')

/** Right before the name of whoever issued it: "a statement from *Halcyon*". */
export const ISSUED = new RegExp(
  `\\b(?:${RELEASE}|filing|memo|post|letter) (?:\\p{Ll}+ )?(?:from|by|of) (?:the )?$`,
  'iu',
)

/** How a body speaks of itself, outside quotations. */
export const OURSELVES = /\b(?:we|our|us)\b/i
