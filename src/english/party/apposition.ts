/** Between a name and the phrase that describes it: "Ida Brandt, 41, then the lighthouse's director". */
export const NAME_GAP = /^,(?: (?:aged )?\d+,)? (?:then |now |formerly |once |also )?$/
/** Between a name and what somebody is said to be, either way round: "Kit Tarr *was* a pilot", "the caller *is* Lena Marsh". */
export const IS_GAP = /^ (?:is|was) (?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?$/
/** Between a noun and the one inside its phrase: "a spokeswoman *for* the harbour". */
export const OF_ANOTHER = /(?:^| )(?:of|for|at|in|from|with|to) $/
/** A clause about another noun, at whose end this one stands: "the officer *who speaks for* the journal". */
export const RELATIVE_BEFORE = /\b(?:who|that|which)\b[^,;:.]*$/
/** What follows such a phrase, unless it is the subject of a verb: "Ma, the captain says no". */
export const AFTER_DESCRIPTION =
  /^(?:$|[,.;:)”"’—–]| (?:of|at|for|in|from|to|with|on|and|who|whose|based|—|–|behind|near)\b| \()/
/** Between a description and the name after it: "the harbour commissioner, Mr Ferrand", "a sailor, a man of 24 named Jo Tarr". */
export const DESCRIPTION_GAP =
  /^(?:, (?:the |Mr\.? |Mrs\.? |Ms\.? |Dr\.? |Prof\.? |Sir |Dame |Lord |Lady |Col\.? |Gen\.? |Maj\.? |Capt\.? |Lt\.? |Hon\.? |Alhaji |Alh\.? |Mallam )*|(?:, an? [^,;.]{1,60})? (?:named|called|known as|identified as) )$/
/** Between a description and the name that somebody gives: "a sailor, who gave his name as Jo,". */
export const GIVES_NAME =
  /^,? who (?:(?:gave|gives) (?:his|her|their) (?:first )?name (?:only )?as|(?:uses|used|goes by|went by|is known by) the name(?: of)?|(?:is|was) (?:named|called|identified (?:only )?as)) $/
/** The same with a phrase between: "the director *of housing,* Lena Marsh". */
export const OF_GAP =
  /^ (?:of|for|at|in|from) [^,;:.“”"()]{1,50}, (?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? |Prof\.? |Sir |Dame |Lord |Lady |Col\.? |Gen\.? |Maj\.? |Capt\.? )*$/
/** What follows such a name. */
export const AFTER_NAME = /^(?:,|\.|;|:|—|–| —| –|\)|”|"|’s|'s| \(|$)/
/** What shows a list and no apposition: "a minister, Ferrand, and the envoy". */
export const LIST_GOES_ON = /^, (?:and|the|a)\b/
/** Words that show somebody else in a description that ends in a name: "an aide *to* Dale Orrick". */
export const OTHER_IN_DESCRIPTION =
  /\b(?:of|to|for|at|in|by|from|with|and|on|near|around|outside|about|against|as|than|who|that|which)\b(?! (?:them|the (?:\p{L}+ )?\p{L}+s|his|her|its|whom)\b)|['’]s? $/iu
/** A comma right before the name makes the rest its description even so: "the star of “Salt,” Dale Orrick". */
export const COMMA_BEFORE_NAME = /,["”’']? $/
/** Several people are not one name: "two officials in Albany, New York". */
export const SEVERAL = /^(?:two|three|four|five|six|several|many|both|\p{L}+s) /iu
/** A common noun right before a body's name: "the garden chain Bloom". */
export const NOUN_BEFORE_NAME = /(?:^|\s)\p{Ll}[\p{L}-]+,? $/u
/** An age after a name: "Ida Brandt, 41, said". */
export const AGED = /^, \d{2}\b/
/** A phrase right before a name that stands between commas says who it is: "The *plaintiff,* Kit Tarr, …". */
export const APPOSED_TO = /\p{Ll}{3,}, $/u
/** What says after a name who it is: "Ida Brandt, who runs the light", "Ida Brandt of the Tern Company". */
export const SAYS_WHO_AFTER =
  /^ (?:of|at|with|for) (?:the )?\p{Lu}|^, (?:who (?:is|was|owns|runs|ran|heads|headed|leads|led|works|worked|represents|lives|teaches|chairs|manages|directs|studies|founded|keeps|sits|has been)|whose)\b/u
/** What follows the name of somebody whom a court tries. */
export const ACCUSED =
  /^(?:, (?:\d+|(?:of|from) [^,.]{2,30}))*,? (?:(?:is|was|has been|stands) (?:accused of|alleged to|charged with|on trial)|(?:also )?(?:denies|denied|has denied|pleads|pleaded|has pleaded|admits|admitted) (?:(?:not )?guilty|murder|manslaughter|(?:attempted|conspir|wire) ?\w+|fraud|theft|rape|assault|arson|perjury|all (?:the )?charges|the charges?|\w+ (?:charges|counts)))\b/
/** In brackets after a name: "(retd)", "(67)". */
export const BRACKET_AFTER_NAME = / ?\([^()]*\)$/
