/**
 * Words with which a description of somebody without a name begins and which have no capital of their own, even before one
 * that has: "Senior US officials" is "senior US officials" inside a sentence. Lower case.
 */
export const DESCRIPTION_WORDS: ReadonlySet<string> = new Set(
  `senior former current top high-ranking high-level unnamed anonymous unidentified independent multiple numerous various certain
   other others hundreds thousands dozens people friends relatives neighbours neighbors survivors supporters opponents allies
   late retired incoming outgoing fellow rival local prominent veteran`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words with which such a description begins only before a word without a capital: "rights groups", but "Health Minister". Lower case. */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  `rights health aid opposition climate energy transport trade human civil economic financial medical legal environmental animal
   consumer aviation shipping port security military intelligence police law industry government political religious community
   company business bank market tax labour labor housing food water fire weather emergency rescue court prison campaign party
   public private official internal early recent young old new local air sea road rail school university hospital church team`
    .split(/\s+/)
    .filter(Boolean),
)
