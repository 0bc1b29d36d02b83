/** Nouns for those whom a report hardly ever names later. Lower case. */
export const ANONYMOUS: ReadonlySet<string> = new Set(
  `source insider official person aide adviser advisor diplomat spokesman spokeswoman spokesperson representative somebody someone anybody anyone witness
   resident neighbour neighbor analyst expert one another relative colleague friend reader user`.split(/\s+/),
)
/** Words beside a description that keep the name from the reader. */
export const STAYS_UNNAMED =
  /\b(?:anonym|unnamed|unidentified|not (?:to )?be(?:ing)? (?:named|identified|quoted)|not authori[sz]ed)/i
/** Nouns that a headline has for people of any office. Lower case. */
export const ANY_OFFICE: ReadonlySet<string> = new Set(
  `candidate rival ally critic survivor victim accused defendant niece nephew aunt uncle husband wife widow widower daughter son mother mum mom father dad
   brother sister author boss star witness contender veteran pensioner teenager hopeful campaigner whistleblower tycoon billionaire millionaire`.split(
    /\s+/,
  ),
)
