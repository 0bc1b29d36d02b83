/** "A", "A and B", "A, B and C"; with more than `most`, "A, B and 3 more". */
export function listed(items: readonly string[], most = items.length): string {
  const more = items.length - most
  const shown = more > 0 ? [...items.slice(0, most), `${more} more`] : items
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(part => part !== '').join(' and ')
}
