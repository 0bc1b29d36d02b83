/** Days of the week by their full names, to their number as JavaScript counts them (Sunday is 0). Short forms ("Sun", "Sat") are also papers and verbs. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((name, day) => [name, day]),
)
