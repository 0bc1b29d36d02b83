/** Cues of somebody who has just spoken and says more: "she *added*", "he *went on*". */
export const GOES_ON =
  /^(?:(?:has |had )?(?:also )?add(?:ed|s|ing)|(?:has |had )?(?:went|goes|gone|going) on|continu(?:ed|es|ing)|conclud(?:ed|es|ing))\b/i
