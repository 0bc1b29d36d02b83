/** Cues that somebody must be the subject of, and who that is stands right before them. */
export const SPEAKS =
  /^(?:(?:has|have|had|also|later|then) )*(?:said|says|told|tells|added|adds|wrote|writes|announced|reported|confirmed|confirms|claimed|claims|warned|warns|insisted|insists|argued|argues|explained|explains|admitted|testified|recalled|noted|stated)\b|^(?:is|was|are|were) quoted as (?:saying|telling)\b/i

/** How one begins of whom what stands behind a comma says who it is: a title or a name with a capital, or a description. */
export const BEGINS_SOURCE =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|President|Minister|Senator|Sen|Rep|Gov|Governor|Mayor|General|Gen|Colonel|Col|Captain|Capt|Major|Lieutenant|Lt|Sergeant|Sgt|Admiral|Superintendent|Supt|Inspector|Father|Rev|Bishop|Archbishop|Rabbi|Sheikh|Imam|Chief)\.? )?\p{Lu}[\p{L}.'’-]+(?: (?:de|da|del|van|von|bin|al|la|el))?(?: \p{Lu}[\p{L}.'’-]+){1,3}$|^(?:an?|the|one|two|three|four|five|several|its|their|his|her) [^,]{3,}$/u

/** Who says it right behind the cue, up to the next mark; group 1: "said *the trustee*, who …", "wrote *@pierlight*". */
export const BEHIND_CUE =
  /^ (@[\p{L}\p{N}_.]*[\p{L}\p{N}_]|(?:an?|the|one|another|two|three|both|its|their|his|her)(?: (?!(?:who|that|which|when|as|after|before|because|in|on|at)\b)[\p{L}\p{N}’'-]+){0,6})(?=[,.;:!?]|$|(?<=@[\p{L}\p{N}_.]*) (?:at|on|in|late|last|yesterday)\b)/u

/** A sentence that begins with a description and what it does, up to its cue; group 1 is who says it: "*An engineer who worked there until May* said …", "*a doctor*, who would not be named, said …". */
export const BEGINS_SENTENCE =
  /^(?:(?:But|And|Yet|Still|So) )?((?:An?|The|One|Two|Three|Several|Another|an?|the|one|two|three|several|another) (?:[\p{L}\p{N}’'-]+ ){1,6}?(?:(?:who|whose|where|at|in|of|for|with|from) [^.;:!?"“”,]{3,100}?)?)(?:, who(?:se)? [^.;:!?"“”]{3,140}?)?,? $/u
