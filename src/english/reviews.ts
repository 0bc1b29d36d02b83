import type { Rule } from './rule.ts'

/** What an editor put into a record, where no rule and no model did. */
export const BY_HAND: Rule = {
  id: 'review/by-hand',
  says: 'Somebody who reviewed the report set it by hand.',
  example: 'The keeper of the weir said it leaked.',
}
