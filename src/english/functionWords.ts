/**
 * Function words that make up a fifth and more of English prose and next to nothing of any other language's. Words that
 * are common elsewhere too are left out: "in", "is", "was", "of", "we" (Dutch), "for", "at", "all" (Scandinavian), "i",
 * "to", "my", "by" (Polish), "on", "as", "or" (French), "has" (Spanish), "will", "also" (German). Lower case.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the and that with from its his her she they them their who which what when where why how
   have been were are this these those not but would could should might than then there after before about into
   between during against because while since until only our you your he it be said says say told
   an had if any more such other`.split(/\s+/),
)
