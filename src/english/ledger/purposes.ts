/** Words that say what a thing is for where they stand between an article and it: "the *cutting* hall", "the *closing* date". Lower case. */
export const PURPOSES: ReadonlySet<string> = new Set(
  'cutting closing opening launching landing starting ending testing ruling killing holding halting finding'.split(' '),
)
