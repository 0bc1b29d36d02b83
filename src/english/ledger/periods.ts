/** Quarters and halves of a year as they are named. Lower case. Group `n` is which. */
export const QUARTER =
  /\b(?:(?<n>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?<part>quarter|half)|q(?<q>[1-4])|h(?<h>[12]))\b(?! (?:of (?:the )?(?:game|match|century|an?|the mile)|finals?))/giu
/** The three months of a quarter as reports name them. */
export const QUARTER_MONTHS =
  /\b(?<from>january|april|july|october)(?: (?:and|to|through|until)|-|–) ?(?<to>march|june|september|december)\b/giu
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
])
