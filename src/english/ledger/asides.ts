const SAID =
  '(?:said|says|told|tells|confirmed|confirms|announced|announces|reported|reports|writes|wrote|put it|stated|admitted|conceded)'

/**
 * Where a sentence in a report's own voice ends by naming whose word it is, from there on; group 1 names them: "…, *as its spokesman, Otto Brill, confirmed to us*", "…, *by the
 * reckoning of Otto Brill*", "…, *the town's mayor, Ina Holt, said*", "…, *two of the crew have told the Courier*".
 */
export const ASIDES: readonly RegExp[] = [
  /,? (?:as per|according to|by the (?:reckoning|count|account|estimate) of|going by|judging by) (.{3,120})$/iu,
  new RegExp(`,? as ([^;]{3,60}?),? (?:has |have |had |later |also )?${SAID}\\b.{0,60}$`, 'iu'),
  /, ([^;]{3,80}?),? (?:has |have |had )?(?:said|says|announced|confirmed|told [^,;]{2,40})(?: (?:on|late|early|this|last) [^,;]{2,30})?$/iu,
]
