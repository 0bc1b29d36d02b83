/** Words by which a report speaks of itself. */
export const OWN_VOICE =
  /^(?:we|I|us|it was|our (?:\p{L}+ ){0,2}(?:correspondent|reporter|reporters|report|team|desk|fact-checkers|newspaper|staff)|(?:a |the )?(?:reporters?|journalists?)|this (?:newspaper|paper|reporter|publication|website|site|outlet|news ?room|magazine|journalist|column|correspondent|news agency|agency|programme|program|broadcaster|blog))$/iu

/** Words for a paper or a broadcaster: the report itself where they could not verify, another paper elsewhere. */
export const A_PAPER =
  /^the (?:newspaper|paper|magazine|website|site|broadcaster|agency|news agency|outlet|programme|program|network)$/i
