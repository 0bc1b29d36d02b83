const SAID =
  '(?:said|says|told|tells|confirmed|confirms|announced|announces|reported|reports|writes|wrote|put it|stated|admitted|conceded)'

/** Where it begins with a reporter's own eyes; group 1 names them: "*A Courier photographer* saw the wall fall". */
export const SEEN =
  /^((?:an?|its|their|the|two|one of \p{L}+) (?:[\p{L}.&'’-]+ ){0,4}?(?:reporters?|correspondents?|journalists?|photographers?)(?: (?:for|from|of|with) (?:the )?(?:\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:of|and)(?= \p{Lu}))? ?){1,5}(?<! ))?(?= ))[^,;]{0,60}? (?:saw|watched|counted|witnessed|heard|found|sees|watches|counts) /iu

/** Where it tells what a study did; group 1 names it: "*The researchers* followed 4,812 people". */
export const STUDIED =
  /^((?:the |a )?(?:researchers|scientists|authors|study|paper|team|academics)(?: (?:at|from|of|led by) [^,.;]{2,60}?)?) (?:followed|tracked|observed|looked at|analysed|analyzed|examined|surveyed|recruited|compared|measured|studied|interviewed|monitored|tested|found|involved|enrolled|put)\b/iu

const PAPER = `(?:the|an?|its|their|his|her) (?:[\\p{L}’'-]+ ){0,3}?(?:deed|bulletin|log|logbook|log book|register|registry|minutes|contract|invoice|manifest|(?:passenger|guest) list|filing|resolution|decree|permit|certificate|licence|receipt|ledger|database|memo|memorandum|dossier|timetable|accounts|indictment|charge sheet|prospectus|inspection report)(?: (?:of|from|by|for) [^,.;]{2,50}?)?`
const HAD = `(?:,? (?:which|that) [^,;]{3,70}? (?:read|seen|saw|obtained|has|consulted)[^,;]{0,40},?|,? (?:seen|read|obtained) by [^,;]{3,60},?| dated [^,;]{3,30},?)?`

/** Where it tells what stands in a document; group 1 names it: "*A bulletin of the Seismic Centre* has it at 6.1", "In *the deed* a price of 40,000 euros is given", "The price in *the deed of sale* is 40,000 euros". */
export const DOCUMENTED: readonly RegExp[] = [
  new RegExp(
    `^(${PAPER})${HAD} (?:has|shows|lists|gives|puts|records|names|carries|bears|sets|dates|counts|mentions|contains|notes|speaks of)\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:in|on) (${PAPER})${HAD},? .*\\b(?:is|are|was|were) (?:given|listed|recorded|named|entered|put|noted|stated|written|set|described|mentioned)\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:the|an?) (?:[\\p{L}-]+ ){1,3}(?:in|on) (${PAPER})${HAD}(?: (?:is|are|was|were|reads|runs)\\b|$)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:is|are|was|were) (?:given|listed|recorded|named|entered|put|noted|written|set down|mentioned) (?:[^,;]{0,40} )?(?:in|on) (${PAPER})$`,
    'iu',
  ),
]

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
