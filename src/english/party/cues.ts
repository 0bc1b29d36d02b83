/** Cues of somebody who has just spoken and says more: "she *added*", "he *went on*". */
export const GOES_ON =
  /^(?:(?:has |had )?(?:also )?add(?:ed|s|ing)|(?:has |had )?(?:went|goes|gone|going) on|continu(?:ed|es|ing)|conclud(?:ed|es|ing))\b/i
/** Cues of a question, so that *he* in it is rather the one who is asked. */
export const ASKS =
  /^(?:(?:has|have|had|was|were|is|are|be|been|being) )*(?:ask|press|question|quizz|challeng|grill)(?:ed|s|es|ing)?\b/i
/** Cues of documents rather than of bodies: "it *reads*", "it *lists* four visits". */
export const READS_CUE = /^(?:reads?|lists?|listed|shows?|contains?|says in part|goes on)$/i
/** Cues whose object is the one who speaks: "the paper *quoted* her as saying". */
export const QUOTES = /\b(?:quot|cit)(?:e|es|ed|ing)$/i
/** Before a pronoun, what shows that it is not the thing just named: "a letter *in which* it said". */
export const IN_WHICH = /\b(?:in|on|by|from|to|with) which $/

/** A sentence that begins so goes on about what was written: "*Signed by nobody,* it said …". */
export const WRITTEN =
  /(?:^|[.!?”"]\s|\n)(?:Hand-?written|Written|Signed|Unsigned|Posted|Penned|Dated|Undated|Addressed|Headed|Headlined|Entitled|Titled|Typed|Scrawled|Printed|Marked) [^.!?\n]*$/
