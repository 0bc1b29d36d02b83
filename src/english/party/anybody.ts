/** Nobody in particular, right before *who*: "anyone who stayed". */
export const ANYBODY_WHO = /\b((?:any|some|every|no)(?:one|body)|those) $/i
/** Nouns for anybody: they go to the last person who fits, not to one who was called so. Lower case. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'man woman person individual lady gentleman boy girl source insider official'.split(' '),
)
/** Those by which only somebody without a name is called. Lower case. */
export const UNNAMED_ONLY: ReadonlySet<string> = new Set('person individual source insider official'.split(' '))
/** Nouns with which a report takes up somebody by name whom it never called so before: "the striker", "the 24-year-old". Lower case. */
export const FOR_THE_NAMED =
  /^(?:\d{1,3}-year-old|actress|actor|singer|rapper|star|comedian|comic|striker|midfielder|defender|winger|forward|goalkeeper|batsman|quarterback|billionaire|millionaire|tycoon|politician|businessman|businesswoman|frontman|laureate|octogenarian|mother-of-\p{L}+|father-of-\p{L}+)$/u
/** Positions in a team, of which nobody has two. Lower case. */
export const PLAYS = /^(?:striker|midfielder|defender|winger|forward|goalkeeper|batsman|quarterback)$/
/** What nobody is who plays in one. Lower case. */
export const OFF_THE_FIELD =
  /^(?:coach|manager|director|chair|chairman|chairwoman|chief|executive|owner|president|agent|referee|umpire)$/
/** Offices of those who preside: whoever was named just now without a word on who it is holds none of them. Lower case. */
export const PRESIDES =
  /^(?:judge|magistrate|coroner|justice|chair|chairman|chairwoman|speaker|referee|recorder|sheriff|registrar)$/
/** Words that look like a party's noun and name nobody. Lower case. */
export const NOBODY = /^(?:any|some|every|no)(?:one|body)$|^(?:others?|both|neither)$/
/** Phrases that bring in nobody whom a pronoun after them could mean: "nobody at the quay", "no person". */
export const NOT_ANY = /^(?:no|any|neither)\s|^(?:nobody|no-one|anyone|anybody)\b/i
/** Phrases that stand for all of a kind and are taken up by nobody's noun: "every campaign". */
export const ANY_ONE = /^(?:every|each|any|no) /i
/** Phrases with which somebody speaks of what is his or her own, so that no other takes them up: "this reporter", "this embassy". */
export const OWN_WORD = /^this /i
