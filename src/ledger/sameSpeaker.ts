import { ANYBODY, SOMEBODY, SPEAKS_FOR } from '../english/ledger/sources.ts'
import { nameWords } from './nameWords.ts'
import type { Voice } from './reading.ts'

type Named = Pick<Voice, 'name' | 'kind' | 'named' | 'description'>

/**
 * Do two reports name one and the same voice? A person by the last name, with no other first name; a body by its name or by who speaks for it; an office by the
 * same words. Those who are not named are never the same, whatever they are called.
 */
export function sameSpeaker(a: Named | undefined, b: Named | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (isNobody(a) || isNobody(b)) return false
  const one = nameWords(a.name)
  const other = nameWords(b.name)
  if (one.length > 0 && other.length > 0) {
    if (isPerson(a) && isPerson(b)) {
      if (one.at(-1) === other.at(-1) && (within(one, other) || within(other, one))) return true
    } else if (within(one, other) || within(other, one)) return true
  } else if (a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase()) return true
  return speaksFor(a, b) || speaksFor(b, a) || holds(a, b) || holds(b, a)
}

/** "two officials", "a lawyer", "a person briefed on the talks": nobody whom another report could mean too. */
export function isNobody({ name, kind, named }: Named): boolean {
  if (named) return false
  return (
    (ANYBODY.test(name) && !SPEAKS_FOR.test(name)) || ((kind === 'person' || kind === 'group') && SOMEBODY.test(name))
  )
}

const isPerson = ({ kind, named }: Named) => kind === 'person' && named

/** Is the one described as speaking for the other, or a spokesman without a name for the same body? */
function speaksFor(person: Named, body: Named): boolean {
  const role = person.named ? (person.description ?? '') : person.name
  if (!SPEAKS_FOR.test(role) || isPerson(body)) return false
  const words = nameWords(body.name)
  return words.length > 0 && within(words, nameWords(role))
}

/** "The data commissioner" is Tobias Renk where another report calls him that. */
function holds(person: Named, office: Named): boolean {
  if (!isPerson(person) || isPerson(office) || person.description === undefined) return false
  const plain = (words: string) => words.toLowerCase().replace(/^(?:the|a|an|its|their|his|her) /, '')
  const [own, other] = [plain(person.description), plain(office.name)]
  return own === other || (other.includes(' ') && own.includes(other))
}

function within(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && few.every(word => many.includes(word))
}
