/** Those before whom something is said, by the last word of who they are: "the *court* heard", "a *jury* was told". */
export const HEARERS =
  /\b(?:courts?|tribunal|inquest|inquiry|enquiry|hearing|commission|committee|panel|jury|jurors|judges?|magistrates?|MPs|peers|senators|lawmakers|councillors|Commons|Lords)$/i

/** What such do when somebody, who is not told, speaks before them. */
export const HEARD = /^(?:(?:has|have|had) )?(?:heard|hears|been told)$|^(?:was|were|is|are) told$/i

/** That they were told, where somebody else is the one who did it: "the court heard *from* two doctors". */
export const HEARD_FROM = /^ (?:from|by)\b/i

/** What stands before the name of an advocate and says for which side: "*Defending,* Mary Poe said". */
export const FOR_A_SIDE = /^(?:Defending|Prosecuting|Mitigating), /
