/** Where a clause with a subject of its own may open. */
export const CLAUSE_OPENS =
  /[;:] |[“"—–]\s?|, an? (?:\p{L}+ )?(?:account|accusation|allegation|assertion|charge|claim|conclusion|estimate|figure|finding|number|story|suggestion|theory|version)s? (?!(?:of|by|from|in|about|that|which|for|on)\b)|, (?:and|but|though|although|while|whereas|yet|so|as|because|when|after|since|even as|where|which|whom|who) |\s(?:but|though|although|while|whereas|because|that(?! (?:night|day|week|month|year|morning|afternoon|evening|time|summer|winter|spring)\b)|said|says) |(?<=\b(?:was|were|is|are|had|has|have|did|said|says|saw|seen|told|wrote|called)\b.{0,200}) and (?=\p{L}+ ?\p{L}* ?)/gu

/** What joins a second verb to the subject of the first. */
export const JOINS = /\b(?:and|but|yet|though|although)\b/i

/** What opens a clause that hangs on a noun. */
export const RELATES = /\b(?:who|whom|which|where|that)\b/i

/** Words that are verbs by their form or their place: a subject ends before them. What stands after "who", "which" or "that" is the subject's own. */
export const FINITE =
  /(?<!\b(?:who|which|that)(?: \p{L}+ly)?)\s(?:(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot)(?:n['’]t)?(?![\p{L}-])|(?:said|says|say|told|tells|gave|gives|made|makes|took|takes|went|goes|came|comes|saw|sees|knew|knows|thought|thinks|wrote|writes|sent|sends|put|puts|held|holds|kept|keeps|found|finds|heard|hears|spoke|speaks|denies|confirms|insists|claims that|argues|believes|maintains|admits|declined|refused|responded|replied|answered|conceded|maintained|insisted|argued)(?![\p{L}-])(?! by\b)|\p{L}+ed (?=(?:the|an?|his|her|its|their|that|it|him|them|this|no|any|to)\s))/u

/** What may stand before a subject: a joining word, an adverb, a time. */
export const LEADS_IN =
  /^(?:(?:(?:without|reached|contacted|approached|asked|pressed|when|while|though|although|as|because|if|according to|citing|quoting|writing|responding|in|at|on|after|before|by|with|despite|during|under|from|since|of|amid|like|unlike|once|given|speaking|late|early|earlier|last) [^,]{2,80},|(?:but|and|yet|so|still|however|meanwhile|nevertheless|then|later|also|separately|in addition|instead|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:night|week|month|year)|yesterday|today|when contacted|asked for comment|in \d{4}|approached for comment),?) )+/i

/** An adverb in "-ly", which nouns may end in too: "the family doubts it". */
const LY =
  '(?!(?:fami|rep|al|ral|supp|assemb|monopo|anoma|bul|jel|tal|week|dai|month|elder|ear|butterf|mul|ita|ju)ly\\b)\\p{Ll}+ly'

/** What may stand between a subject and its verb. */
export const TRAILS_OFF = new RegExp(
  `^(?:,[^,;.]{0,90},)?\\s(?:(?:has|have|had|was|is|also|later|then|since|now|both|all|still|never|already|just|even|again|himself|herself|itself|themselves|last night|yesterday|on \\p{Lu}\\p{L}+day|${LY}) )*$`,
  'u',
)

/** Words at the end of what stands before a verb that belong to the verb; not the "later" of "two days later". */
export const VERB_BEGINS = new RegExp(
  `(?: (?:has|have|had|also|(?<!\\b(?:days?|weeks?|months?|years?|hours?|minutes?) )later|then|since|still|never|already|just|even|again|(?:sought|tried|tries|seeks?|attempted|moved|went on|continued|began|managed) to|${LY}|both|all|himself|herself|itself|themselves|yesterday|today|last (?:night|week|month|year)|on \\p{Lu}\\p{L}+day(?: (?:night|morning|evening|afternoon))?))+$`,
  'u',
)

/** A subject with what it is marked or called, in quotation marks: "a memo marked “privileged,”". */
export const QUOTED_PARTICIPLE = /^(.*\p{L}) \p{Ll}+ed [“"][^“”"]{1,60}[”"],?\s*$/u

/** A subject with a clause of its own between commas: "His sister, who was in the room, confirmed it". */
export const RELATIVE =
  /^(.*\p{L}), (?:who|which|whose|whom|where|reached|contacted|asked|interviewed|approached|speaking|writing|\p{Ll}{3,}ing) [^;]*,(?: \p{L}+ly| also| later)?\s*$/u
