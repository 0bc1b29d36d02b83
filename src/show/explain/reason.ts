import type { Rule } from '../../english/rule.ts'
import { RULES } from '../../english/rules.ts'
import type { Fragment } from '../wrap.ts'

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map(rule => [rule.id, rule]))

/**
 * Why the record says so, for a reader: what the rule takes the words to mean, a sentence like it, and the rule's id. Of a rule that this version does not
 * have (a record made by another) only the id is told; nothing where no rule is recorded.
 */
export function reason(id: string | null): Fragment[] {
  if (id === null || id === '') return []
  const rule = BY_ID.get(id)
  if (!rule) return [{ text: ` Rule ${id}, which this version does not have.`, look: 'quiet' }]
  return [
    { text: ` Why: ${rule.says}`, look: null },
    { text: ` Like: “${plain(rule.example)}” (rule ${rule.id})`, look: 'quiet' },
  ]
}

/** An example without the marks that tests read in it. */
function plain(example: string): string {
  return example
    .replaceAll(/(?:^|\n\n)# /g, ' ')
    .replaceAll(/\[[STCA]\d*:|\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[“”"]/g, mark => (mark === '“' ? '‘' : '’'))
    .trim()
}
