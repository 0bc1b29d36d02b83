/** Whom the press may ask, at the end of what a body announces itself: "Media contact: Kit Tarr", "Enquiries from the press". */
export const PRESS_CONTACT =
  /(?:^|\n|[.!?] )(?:for (?:media|press) (?:enquiries|inquiries)|(?:media|press) (?:contacts?|enquiries|inquiries|office|relations)|contacts? for (?:the )?(?:press|media)|(?:enquiries|inquiries)(?: from the (?:press|media))?|issued by|media|notes? (?:to|for) (?:the )?editors?)(?: for [^:\n]{1,40})?:|for immediate release|\bforward-looking statements?\b/iu

/** Headlines of such: "Statement on the release at Port Ellen", "Club statement: Kit Tarr", "Notice No. 3"; not "Statement angers mayor". */
export const ANNOUNCES =
  /^(?:[^\n:–-]{0,40}(?::| [-–]) ?)?(?:[\p{L}’'-]+ ){0,3}(?:statement|press (?:release|note|statement)|notice|announcement|communiqu[eé])(?=:|$| (?:on|of|by|from|regarding|concerning|about|after|to|no)\b)/iu

/** How an outlet that is a body speaks of itself, outside quotations. */
export const OURSELVES = /\b(?:we|our|us)\b/i
