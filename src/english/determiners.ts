/** Words after which a description needs no article: "two officials", "his lawyer", "someone close to her". Lower case. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the this that these those his her its their our my your whose one two three four five six seven eight nine ten eleven
   twelve dozens hundreds thousands both all each every some any no none several many most few another more half at about
   around nearly over who what somebody someone anybody anyone nobody everyone everybody others`.split(/\s+/),
)
