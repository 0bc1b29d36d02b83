import Type from 'typebox'
import { ISO_DATE, isIsoDate } from '../record/isoDate.ts'
import { MOST_ITEMS } from './limits.ts'

const FORM = '2026-03-10 or 2026-03-10T07:40:00+01:00'

/** Which reports of the store are asked about; `dated` says which date it is. */
export function asking(dated: string) {
  return {
    since: Type.Optional(date(`only what was ${dated} then or later: ${FORM}`)),
    until: Type.Optional(date(`only what was ${dated} before the end of then: ${FORM}`)),
    outlet: Type.Optional(Type.String({ description: 'only reports of this outlet, in capitals or not' })),
  }
}

function date(description: string) {
  return Type.Refine(Type.String({ pattern: ISO_DATE.source, description }), isIsoDate, () => 'is no day that there is')
}

/** How many items are wanted, and after how many. */
export function paging(items: string, usual: number) {
  return {
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: MOST_ITEMS, description: `at most so many ${items}; ${usual} unless given` }),
    ),
    skip: Type.Optional(Type.Integer({ minimum: 0, description: `leave out so many ${items} first, to go on` })),
  }
}

/** How much of what there is stands in an answer. */
export function paged(items: string) {
  return {
    total: Type.Integer({ description: `how many ${items} there are` }),
    skipped: Type.Integer({ description: `how many ${items} were left out first` }),
    shown: Type.Integer({ description: `how many ${items} are here; where skipped + shown < total, ask on with skip` }),
  }
}
