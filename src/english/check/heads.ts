/**
 * Words of which one stands in whatever a list of choices matches, by how they begin, for a rule's `needs`. Of the words that a
 * choice cannot do without, the longest is taken: "in doubt" is known by "doubt".
 */
export function heads(...lists: readonly string[]): string {
  return [...new Set(lists.flatMap(list => split(list, '|').flatMap(known)))].join(' ')
}

/** The choices of a source that is one group of them, or itself. */
export function choices(source: string): string[] {
  const [one, ...more] = split(source, '')
  const inner = one?.startsWith('(?:') && more.length === 0 ? one.slice(3, -1) : null
  return inner === null ? [source] : split(inner, '|')
}

/** How the words begin of which a choice has one for certain. */
function known(choice: string): string[] {
  // It ends a word.
  if (choice.startsWith("n['’]t")) return []
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
  const parts: string[] = []
  let from = 0
  let depth = 0
  let inClass = false
  for (let i = 0; i < source.length; i++) {
    const letter = source[i]
    if (depth === 0 && !inClass && (mark === '' ? i > from : letter === mark)) {
      parts.push(source.slice(from, i))
      from = mark === '' ? i : i + 1
    }
    if (letter === '\\') i++
    else if (inClass) inClass = letter !== ']'
    else if (letter === '[') inClass = true
    else if (letter === '(') depth++
    else if (letter === ')') depth--
  }
  parts.push(source.slice(from))
  return parts
}
