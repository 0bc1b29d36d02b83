/** Words in the names of outlets that are no name by themselves. Lower case. */
export const PLAIN_IN_OUTLETS: ReadonlySet<string> = new Set(
  '& and the daily weekly sunday monthly evening morning national news online group fm tv radio service'.split(' '),
)
