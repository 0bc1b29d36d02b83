/** A name as it is looked up: without marks on letters, capitals and what is no letter or digit ("Håkan Ó Néill" → "hakan o neill"). */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
