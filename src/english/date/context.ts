/** Words that may stand before a time and belong to it. */
export const LEAD =
  '(?:(?:only|just|late|early|earlier|later|again|as (?:recently|late|early|far back) as) ){0,3}(?:(?:back )?(?:on|in|during|since|by|dated|over|at|around|throughout|early on|late on|earlier on|later on|earlier in|later in|early in|late in) )?(?:(?:the )?(?:morning|afternoon|evening|night|early hours|small hours|end|start|beginning|middle|week|month|summer) of )?(?:(?:the )?(?:early|late|mid)[- ])?'

/** Of a lead, what shows that a time follows. */
export const PLACES =
  /\b(?:on|in|during|since|by|early|late|earlier|later|mid|over|at|around|throughout|as|dated|of)\b/i
/** Of a lead, what keeps a weekday or a date from being part of a name: "the *Sunday* Courier". */
export const PREPARES = /\b(?:on|in|during|since|by|dated|over|at|around|throughout)\b/i

/** Names that are other words in lower case: "may", "march". The others are names of days and months however they are written. */
export const ALSO_A_WORD = /^(?:may|march|mar\.?|august|jan|dec)$/

/** Before a weekday, a month or a year, what makes it something other than the time of a deed: "until Friday", "next Monday". */
export const NOT_A_DATE_AFTER =
  /(?:\b(?:the|a|an|until|till|before|after|for|from|next|every|each|black|super|maundy|bloody|to|of|this|between|and|or|through|ahead of|week|than|about)|[$£€])\s$/i

/** Before it, what makes a date an adjective to the noun after it: "a *Sept. 12* filing", "his *2020* campaign". */
export const DETERMINER =
  /(?:\b(?:an?|the|this|that|his|her|its|their|our|my|your|whose|one|another)|\p{L}['’]s|s['’])(?: (?:early|late|mid))?[ -]$/iu

/** After "by", "with" or "since", what makes a month a person: "by April Jones", "since May took office". */
export const PERSON_AFTER =
  /^(?: \p{Lu}\p{Ll}+| (?:took|became|came|was|has|had|is|left|won|lost|said|told|resigned|entered|announced)\b)/u

/** Before a time, what makes the whole a stretch that has gone on since: "since leaving the White House in January 2021". */
export const SINCE_EVENT =
  /\bsince (?:\p{L}+ing|(?:his|her|its|their|the) (?:election|re-election|appointment|inauguration|arrival|release|retirement|departure|resignation|defeat|victory|launch|founding|outbreak|invasion|start|end|death|arrest|coup|war|attack|crash|fire))\b[^.,;:]{0,60}$/iu

/** The ways in which a document or a speaking event is dated by the words that follow its noun: "his letter *of* 3 March". */
export const DATED_BY = /\b(?:of|from)\s$/i
export const UNTIL = /\b(?:until|till)\s$/i
/** "on *her* last night": the end of something, and not the night before. */
export const LAST_OF_ALL = /\b(?:at|during|for|in|of|on|since|until) (?:his|her|its|their|our|my|your) $/i
