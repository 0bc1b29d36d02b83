/** Words that make the words after them say the opposite. Lower case. Words with an opposite of their own ("reject", "below") stand in sameSense.ts. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none neither nor nobody nothing nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt
   shouldnt failed fails fail unable hardly barely refused`.split(/\s+/),
)

/** A negation before these is none: "*not only* closed", "could *not immediately* say". Lower case. */
export const NO_NEGATION_BEFORE: ReadonlySet<string> = new Set([
  'only',
  'just',
  'immediately',
  'merely',
  'simply',
  'least',
  'doubt',
])

/** Nor before these with *than* behind them, which set a bound: "*no more than* $300", "not *later than* noon". Lower case. */
export const BOUNDS: ReadonlySet<string> = new Set(
  'more less fewer later earlier sooner higher lower greater larger smaller longer'.split(' '),
)

/** Words through which a negation goes on to what they are of: "not a *trace* of mercury", "no *plans* to close". Lower case. */
export const NEGATION_PASSES: ReadonlySet<string> = new Set(
  `trace traces sign signs record records mention knowledge basis evidence hint hints indication indications plan plans intention proof reason need word question talk single given granted got received show shown shows prove proves proved proven longer`.split(
    ' ',
  ),
)
/** Negations that a subject has, and a verb after it takes on. Lower case. */
export const OF_SUBJECTS: ReadonlySet<string> = new Set('no none neither nor nobody nothing not never'.split(' '))

/** And before these, from a subject to its verb: "no ship *had* used it". Lower case. */
export const NEGATION_PASSES_BEFORE: ReadonlySet<string> = new Set(
  `has have had is are was were be been will would can could may might must shall should do does did ever`.split(' '),
)
