/** Words of asking and answering, which tell nothing of what it is about: "did not immediately *respond* to a *request* for *comment*". Lower case, without endings. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `answer ask asked call comment contact contacted declin decline declined email emailed immediat immediately inquir messag message phone publication question questions reach
   reached refus refuse refused remark repl reply repli replied report request requested requests respond responded response return returned say spoke spokesman
   spokesperson spokeswoman statement time told`.split(/\s+/),
)
