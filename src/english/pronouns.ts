/** Words that stand for somebody without naming or describing them. Lower case. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
   it its itself they them their theirs themself themselves who whom whose which that this these those what one's there`.split(
    /\s+/,
  ),
)
