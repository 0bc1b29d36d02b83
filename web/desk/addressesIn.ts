/** The addresses that a text is made of, one a line or parted by blanks; null where it has anything else. */
export function addressesIn(text: string): string[] | null {
  const parts = text.split(/\s+/).filter(part => part !== '')
  return parts.length > 0 && parts.every(part => /^https?:\/\/\S+$/i.test(part)) ? parts : null
}
