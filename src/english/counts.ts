/** Numbers as a report writes them out before "days", "months" or "years". */
export const COUNTS: ReadonlyMap<string, number> = new Map(
  [
    ['a', 'an', 'one'],
    ['two'],
    ['three'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
    ['eleven'],
    ['twelve'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
)
