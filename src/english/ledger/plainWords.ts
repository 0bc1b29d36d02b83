/** Words that stand in reports of any matter, and so say little about whether two speak of the same: they count half. Lower case. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `people person man men woman women year years month months week weeks hour hours minute minutes morning night evening afternoon official officials
   government state country city town local national public members group groups company firm big large small high long old young good great bad main
   number numbers report reports reported reporter reporters news newspaper statement announced announce announcement spokesman spokeswoman spokesperson
   asked added called call calls want wants wanted need needs plan plans planned work works worked working world home house end ended began begin begins
   start started half quarter million billion thousand hundred case cases question problem issue change changes right left area areas line lines
   north south east west northern southern eastern western leader leaders head chief director minister president mayor monday tuesday wednesday
   thursday friday saturday sunday expected likely known know think believe hope find found give given gave keep kept hold held show shows shown bring
   brought run ran turn turned move moved try tried look looked help helped follow followed become became remain remained agree decision`.split(
    /\s+/,
  ),
)
