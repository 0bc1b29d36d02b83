/** Capitalised words that begin titles and sentences and are no part of a person's name. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `a after all an and any are as at be been before behind between breaking but by can could did do does either every exclusive
   explained explainer fact five for four from had has have he her here his how if in inside into is it its key latest live
   more most my nearby neighboring neighbouring neither new no not of off on one opinion or our out over said says should six so some ten than that the their these they
   this those three to two under up update updated was watch we were what when where which who why will with would you your`.split(
    /\s+/,
  ),
)
