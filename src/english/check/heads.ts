/**
 * Words of which one stands in whatever a list of choices matches, by how they begin, for a rule's `needs`. Of the words that a
 * choice cannot do without, the longest is taken: "in doubt" is known by "doubt".
 */
export function heads(...lists: readonly string[]): string {
  return [...new Set(lists.flatMap(list => split(list, '|').flatMap(known)))].join(' ')
}

/** How the words begin of which a choice has one for certain. */
function known(choice: string): string[] {
  let best: string[] = []
  let opens = true
  for (const piece of pieces(choice)) {
    const words = opens ? certain(piece) : []
    if (shortest(words) > shortest(best)) best = words
    // What may be left out and ends in a space leaves the beginning of a word where it was.
    opens = piece === ' ' || (opens && (/^\(\?[!=<]/.test(piece) || / \)[?*]$/.test(piece)))
  }
  return best
}

function certain(piece: string): string[] {
  if (/^[a-z]/.test(piece)) return [piece.replace(/.\?$/, '')]
  if (!/^\(\?:.*\)$/s.test(piece)) return []
  const inner = split(piece.slice(3, -1), '|').map(known)
  return inner.every(words => words.length) ? inner.flat() : []
}

function shortest(words: readonly string[]): number {
  return words.length ? Math.min(...words.map(word => word.length)) : 0
}

/** A choice in its pieces: groups and classes with what may follow them, letters that stand together, and the rest. */
function pieces(choice: string): string[] {
  const found: string[] = []
  for (const piece of split(choice, '')) {
    const last = found.at(-1)
    const joins = last && (/^[?*+]$/.test(piece) ? last !== ' ' : /^[a-z]$/.test(piece) && /^[a-z]+$/.test(last))
    if (joins) found[found.length - 1] = last + piece
    else found.push(piece)
  }
  return found
}

/** A source cut at a mark that stands in none of its groups and classes, or where there is no mark into its letters and groups. */
function split(source: string, mark: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of source) {
    if (/[([]/.test(letter)) depth++
    const cut = depth === (mark ? 0 : /[([]/.test(letter) ? 1 : 0)
    if (/[)\]]/.test(letter)) depth--
    if (mark ? letter === mark && cut : cut && parts.at(-1) !== '') parts.push(mark ? '' : letter)
    else parts[parts.length - 1] += letter
  }
  return parts
}
