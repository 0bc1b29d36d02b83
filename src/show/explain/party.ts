import type { Party } from '../../record/record.ts'
import { about } from '../about.ts'
import { described } from '../described.ts'
import type { View } from '../view.ts'
import { words } from '../words.ts'
import type { Explained, Fact } from './fact.ts'
import { reason } from './reason.ts'

/** Forms of a name in one line; how many more there are is said. */
const MOST_FORMS = 8

/** Why a party is the party it is: its names in the text, what is said of it, and what it says. */
export function party(view: View, one: Party): Explained {
  const { attributions, checks, comments } = view.record
  const facts: Fact[] = []
  const tell = (name: string, text: string) => facts.push({ name, fragments: [{ text, look: null }] })
  const facets = described(one)
  tell('who', `${one.name}${facets.length > 0 ? ` (${facets.join(', ')})` : ''}.`)
  if (!one.named) {
    const reason = one.anonymity
      ? `, and gives as the reason: “${one.anonymity.reason}”`
      : ', and no reason for it was found'
    tell('named', `The report gives no name${one.kind === 'document' ? '' : reason}.`)
  }
  tell('words', forms(view, one))
  const says = attributions.filter(({ party }) => party === one.id)
  if (says.length > 0)
    tell(
      'says',
      `The source of ${claims(
        view,
        says.map(({ id }) => id),
      )}.`,
    )
  const told = attributions.filter(({ addressee }) => addressee?.party === one.id)
  if (told.length > 0)
    tell(
      'told',
      `Was told ${claims(
        view,
        told.map(({ id }) => id),
      )}.`,
    )
  const rules = [...new Set(says.map(({ rules }) => rules.party))]
  for (const rule of rules) {
    const why = reason(rule)
    if (why.length > 0) facts.push({ name: 'rule', fragments: why })
  }
  const asked = comments.filter(comment => comment.asked === one.id).map(({ id }) => id)
  if (asked.length > 0) tell('asked', `Was asked for a comment: ${asked.join(', ')}.`)
  const judges = checks.filter(({ by }) => by === one.id).map(({ id }) => id)
  if (judges.length > 0) tell('judges', `Judges whether a claim is so: ${judges.join(', ')}.`)
  return { title: `PARTY ${one.id}`, sum: one.named ? 'named in the report' : 'not named in the report', facts }
}

function claims(view: View, ids: readonly string[]): string {
  return `${ids.length === 1 ? 'claim' : 'claims'} ${about(view, ids)}`
}

function forms({ record }: View, { mentions }: Party): string {
  const counts = new Map<string, number>()
  for (const span of mentions) {
    const form = words(record, [span]).replace(/\s+/g, ' ')
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const all = [...counts].map(([form, count]) => `“${form}”${count > 1 ? ` (${count} times)` : ''}`)
  const more = all.length - MOST_FORMS
  if (all.length === 0) return 'No words of the report are kept for it.'
  return `In the report it is ${all.slice(0, MOST_FORMS).join(', ')}${more > 0 ? ` and in ${more} more ways` : ''}.`
}
