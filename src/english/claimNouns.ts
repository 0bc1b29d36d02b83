/** Nouns for what carries a claim, behind an article that points back: somebody "declined to comment on *the letter*". Singular, lower case. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `account affidavit allegation analysis article audit book claim clip complaint correspondence dossier draft email filing footage
   images indictment inquiry invoice lawsuit leak letter log memo message minutes note notice petition photograph post recording
   records report review script statement story study submission suit survey tape testimony transcript video`.split(
    /\s+/,
  ),
)

/** What an answer is about, an article that points back and the words after it: the noun is the second of "the leaked memo", the first of "the report when". */
export const POINTS_BACK =
  /(?<=\b(?:on|about|to|of|over|regarding|concerning|discuss|share|release|address|explain)\s)(?:the|that|this|those|these|its|his|her|their)\s+(?<first>\p{Ll}{3,})(?:\s+(?<second>\p{Ll}{3,}))?\b/gu

/** What an answer is about, where a pronoun stands for what was just said: "would not confirm *that*", "asked about *it*". */
export const POINTS_AT_LAST =
  /\b(?:on|about|to|of|over|confirm|deny|denied|discuss|explain|whether|if) (?:that|this|it)(?=\s*(?:$|[.,;:]|(?:was|were|is|when|in|by|at|or|but|and)\b))/iu
