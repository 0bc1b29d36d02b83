/** Words of a body's name that its initials leave out. Lower case. */
export const ACRONYM_SKIPS: ReadonlySet<string> = new Set(
  'of for and the on in to de del la le du des et und für & at'.split(' '),
)
