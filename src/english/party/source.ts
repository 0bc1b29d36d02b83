/** How the words of a source or an addressee are made. */
export const ARTICLE = /^(?:the|a|an)\s+/i
export const OWNER = /^(?:\p{L}+['’]s?|his|her|its|their|my|our|your)\s/iu
/** What brings somebody new into the report: "*an* aide", "*two* officials". */
export const FRESH =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|another|some|several|many|most|few|at least|other|a few|\d+)\b/i
/** Several by their number: "*two* officials", "*at least* nine". */
export const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|few|both|at least|\d+)(?![-\p{L}\d])/iu
/** What a barrister is doing, before who it is: "*Prosecuting,* Ian Cole KC". */
export const IN_COURT = /^(?:Defending|Prosecuting|Mitigating|Opening)(?: the case)?, /
/** An executive that is a body: "the Health and Safety Executive", but not "the Chief Executive". */
export const EXECUTIVE_BODY = /(?<!\bchief )executive$/i
/** A clause that an apposition's comma opens: no part of who it is. */
export const CLAUSE =
  /^(?:who|whose|which|where|when|reached|interviewed|contacted|approached|speaking|dated|due|obtained|seen|posted|marked|monitored|published|released|issued|written|signed|based|known|identified|now|then|posting|writing|asked|citing|including|himself|herself|itself|in|at|near|from)\b/i
/** What comes after the noun at the head: a preposition, a relative pronoun, a participle. */
export const AFTER_NOUN =
  / (?:of|in|at|on|for|from|with|to|by|who|whose|that|which|close|familiar|sent|held|made|seen|between|about|near|(?!armed|allied|combined|elected|appointed|retired|united)\p{Ll}{3,}ed) /u
/** Names that a description may end in a place: "officials in Albany, New York". */
export const PLACE = /\b(?:in|at|near|from|of|outside)\s+(?:\p{Lu}[\p{L}.'’-]*\s*)+$/u
/** A description that says the name: "a nurse *who gave her name only as* Philomena", "a man *introduced as* Kit Tarr, a pilot". */
export const NAMED_AS =
  /^(.+?),? (?:who (?:gave|gives) (?:his|her|their) (?:first )?name (?:only )?as|(?:who (?:is|was) )?(?:named|called|known (?:only |online |locally )?as|identified (?:only )?as|introduced as)|(?:by the name of|who goes by)) ((?:the )?\p{Lu}[^,]*)(?:, .*)?$/u
/** Several names at the end: "council members *Ana Brill and Hal Corran*", "Arden, Brill *and Corran*". */
export const NAMES =
  /(?:^|[ ,])(?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*,? and (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*$/u
/** Words that stand for somebody and name nobody, though they may have a sentence's capital. */
export const INDEFINITE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|another|others?|some|many|most|few|several|both|neither|either|none|no one|all|each|every|experts?)$/i
/** One of several: one person, whatever the noun after it. */
export const ONE_OF =
  /^(?:one|another|the other|each|the (?:first|second|third|last)|someone|somebody|anyone|anybody|everyone|everybody)\b(?: of (?:them|(?:the|these|those|its|his|her|their) (?:\p{Ll}+ ){0,2}\p{L}+|whom))?$/iu
