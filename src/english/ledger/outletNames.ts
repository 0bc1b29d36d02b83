/** Words in outlets' names that many have: by themselves they name none. Lower case. */
export const GENERIC_IN_OUTLETS: ReadonlySet<string> = new Set(
  `the a of news daily online live today now radio tv television channel network media press agency site website newspaper paper report reports weekly
   newswire wire service services newsroom digital portal blog podcast magazine extra national local city county state evening morning business`.split(
    /\s+/,
  ),
)
