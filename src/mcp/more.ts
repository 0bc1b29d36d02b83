/** How much of what there is an answer shows: "3 of 12 claims; ask on with skip 3." */
export function more(
  { total, skipped, shown }: { readonly total: number; readonly skipped: number; readonly shown: number },
  one: string,
  many = `${one}s`,
): string {
  const items = total === 1 ? one : many
  if (skipped === 0 && shown === total) return `${total} ${items}.`
  const next = skipped + shown
  return `${shown} of ${total} ${items}, after ${skipped}.${next < total ? ` Ask on with skip ${next}.` : ''}`
}
