/** Verbs, in the present, of what a picture shows. A caption has one among its first words; a report's first paragraph is in the past. */
export const PICTURE_VERBS: ReadonlySet<string> = new Set(
  `pose poses stand stands sit sits walk walks wave waves hold holds gather gathers queue queues carry carries
   arrive arrives attend attends shake shakes greet greets embrace embraces hug hugs smile smiles look looks
   inspect inspects march marches kneel kneels pray prays ride rides pictured seen shown`.split(/\s+/),
)
