/** Words of a name that give no letter to its initials. */
const SMALL = /^(?:of|the|and|for|de|del|la|le|du|d|da|do)$/i
const FEWEST_LETTERS = 2

/** Whether capitals are the short form of a name: "MPS" of "Meridian Press Service", "ANSUR" of "Agencia Andina del Sur (ANSUR)". */
export function acronymOf(words: string, name: string): boolean {
  if (!/^\p{Lu}+$/u.test(words) || words.length < FEWEST_LETTERS) return false
  const bracketed = /\((\p{Lu}+)\)/u.exec(name)?.[1]
  const initials = name
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '' && !SMALL.test(word))
    .map(word => word.charAt(0))
    .join('')
  return words === bracketed || words === initials || words === name
}
