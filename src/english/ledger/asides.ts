const SAID =
  '(?:said|says|told|tells|confirmed|confirms|announced|announces|reported|reports|writes|wrote|put it|stated|admitted|conceded)'

/** Where it begins with a reporter's own eyes; group 1 names them: "*A Courier photographer* saw the wall fall". */
export const SEEN =
  /^((?:an?|its|their|the|two|one of \p{L}+) (?:[\p{L}.&'’-]+ ){0,4}?(?:reporters?|correspondents?|journalists?|photographers?)(?: (?:for|from|of|with) (?:the )?(?:\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:of|and)(?= \p{Lu}))? ?){1,5}(?<! ))?(?= ))[^,;]{0,60}? (?:saw|watched|counted|witnessed|heard|found|sees|watches|counts) /iu

/** Where it tells what a study did; group 1 names it: "*The researchers* followed 4,812 people". */
export const STUDIED =
  /^((?:the |a )?(?:researchers|scientists|authors|study|paper|team|academics)(?: (?:at|from|of|led by) [^,.;]{2,60}?)?) (?:followed|tracked|observed|looked at|analysed|analyzed|examined|surveyed|recruited|compared|measured|studied|interviewed|monitored|tested|found|involved|enrolled|put)\b/iu

/**
 * Where a sentence in a report's own voice ends by naming whose word it is, from there on; group 1 names them: "…, *as its spokesman, Otto Brill, confirmed to us*", "…, *by the
 * reckoning of Otto Brill*", "…, *the town's mayor, Ina Holt, said*", "…, *two of the crew have told the Courier*".
 */
export const ASIDES: readonly RegExp[] = [
  /,? (?:as per|according to|by the (?:reckoning|count|account|estimate) of|going by|judging by) (.{3,120})$/iu,
  /[,”"’'] ?(?:said|says|told [^,;]{2,40} by|according to) ((?:an?|one|two|three|several|the) [^;]{3,120})$/iu,
  new RegExp(`,? as ([^;]{3,60}?),? (?:has |have |had |later |also )?${SAID}\\b.{0,60}$`, 'iu'),
  /, ([^;]{3,80}?),? (?:has |have |had )?(?:said|says|announced|confirmed|told [^,;]{2,40})(?: (?:on|late|early|this|last) [^,;]{2,30})?$/iu,
]
