/** Words that say nothing of what a claim is about. Lower case, without apostrophes' endings. Negations stand in negations.ts, modals in modals.ts. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within about
   percent per cent pc across after again against along also although among another any around away back because been before being between both can came come comes could
   did do does doing done down during each either else enough even ever every few first further get gets got had has have having he her here hers herself
   him himself his how however i im is isnt it its itself just last later least less like made make makes making many may me might more most much must my
   myself near nearly new next now once one ones only other others our ours ourselves own put quite rather said same saw say saying says see seen set
   several shall she should since some someone something soon still such take taken takes taking tell tells thats their theirs them themselves there they
   thing things through thus till together told too took toward towards under under until us use used uses using very was we well went were what when where
   whether which while who whom whose why will would you your yours are be am ago all almost already always going go goes gone let lot time times way ways
   according reportedly apparently yesterday today tomorrow currently recently previously earlier late early day days part place`.split(
    /\s+/,
  ),
)
