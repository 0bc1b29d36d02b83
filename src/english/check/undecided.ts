/** Cues whose content is no judgement: what was known, assumed, feared, asked or denied, or not said, is not said to be so. */
export const UNDECIDED =
  /(?:\b(?:not|never|declined to)|n['’]t) (?:\p{L}+ly )?(?:say|said|tell|told|claim\p{L}*|suggest\p{L}*|state\p{L}*|assert\p{L}*|alleg\p{L}*)\b|\b(?:knew|knows?|known|assum\p{L}+|fear\p{L}*|ask\p{L}*|wonder\p{L}*|hop(?:e|es|ed|ing)|den(?:y|ies|ied|ying|ial)|suspect(?:s|ed|ing)?|worr\p{L}+)\b/iu

/** Of these, the one by which what is called false is held to be doubtful: "detectives suspect that the receipts are forged". */
export const SUSPECTED = /\bsuspect(?:s|ed|ing)?\b/iu

/** An accusation that names nothing told: "accused him of lying". */
export const OF_LYING = /\bof [“"‘']?(?:lying|lies|dishonesty|fibbing)\b/iu

/** Verbs of accusing: what is false in what they hold is what somebody is accused of, not what somebody said. */
export const ACCUSES = /\b(?:alleg|accus)(?:e|es|ed|ing)\b/iu
