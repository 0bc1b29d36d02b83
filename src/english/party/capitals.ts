/** Words after which a clause begins, so that what follows is its subject. */
export const CLAUSE_OPENERS =
  /^(?:that|and|but|or|if|as|when|while|whether|because|after|before|until|though|although|since|where|who|which|what|why|how|then|so|yet|nor|than|says|said|[“"‘'(:;,—–•-])$/i
/** A mark after which a word has a capital whether it is a name or not. */
export const SENTENCE_MARK = /^[“"‘'’”(:•—–.?!;]$/
/** A word that may open a sentence and looks like no name where it stands nowhere else with a capital. Lower case. */
export const SENTENCE_OPENER =
  /(?:ing|ed|ly|ion|ment|ness|teen|ty|one|ever|[^s]s)$|^(?:born|must|forget|shall|please|thanks|neither|another|both|none|even|still|asked|nearly|almost|perhaps|also|each|several|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|next|last|few|many|most|such|much|nobody|everybody|somebody)$/
/** Words inside a body's name that have no capital: "Department *of* Health *and* Safety". */
export const INSIDE_NAMES = /^(?:of|for|and|the)$/
/** What a company's name ends in, so that nothing after it belongs to it. Lower case. */
export const LEGAL_FORMS = /^(?:ltd|inc|plc|llc|llp|corp|gmbh|ag|nv|spa|pty|limited|incorporated)$/
/** Prepositions before the name of a place. */
export const BEFORE_PLACES = /^(?:in|at|near|from|outside|across|around|to|of)$/
/** A sentence's first word as a passive's participle: "*Asked* by Lena Marsh". */
export const PARTICIPLE = /^\p{Lu}\p{L}*(?:ed|old)$/u
/** What makes any noun a person's. */
export const PERSON_SUFFIX = /\p{L}{3}(?:man|woman|men|women)$/u
