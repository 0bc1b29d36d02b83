import { SORTS } from './desk.ts'
import { list, OF_LISTS, OF_REPORTS, type Operation, USUAL_PROBLEMS } from './operation.ts'

export const LEDGER_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/ledger',
    summary: 'Every claim of all reports',
    description:
      'Who carries it, on how many independent origins it stands, who was asked, and what disagrees. With words to look for (q) the claims that say them or the same, best first unless they are to be sorted. With since, until or outlet the claims that some such report carries, each with all that carry it.',
    query: {
      sort: {
        says: 'which come first: those of most carriers (unless given); of fewest origins, and behind them those that one report carries; of most disagreements; or those first seen last',
        values: SORTS,
      },
      q: { says: 'words of claims, in this or another form' },
      report: { says: 'only the claims that the report with this id carries' },
      ...OF_REPORTS,
      ...OF_LISTS,
    },
    gives: list('LedgerPage'),
    problems: [...USUAL_PROBLEMS, 'unready'],
    example: 'curl "SERVER/ledger?sort=origins"',
  },
  {
    method: 'get',
    path: '/claims/{id}',
    summary: 'A claim with all that it stands on',
    description:
      'Its entry in the ledger, what the reports that it names are called, and every place of theirs that it names in its words, with those round about.',
    inPath: { id: "the claim's id in the ledger" },
    gives: { 'application/json': 'ClaimPage' },
    problems: [...USUAL_PROBLEMS, 'not-found', 'unready'],
    example: 'curl SERVER/claims/e1x2',
  },
  {
    method: 'get',
    path: '/reports/{id}/timeline',
    summary: 'The story of what a report claims, report by report',
    description:
      'Every report that carries, rejects or contradicts one of its claims, as they came out, those without a date last: which of the claims it was the first to carry, which it told again, rejected or contradicted, and who was asked.',
    inPath: { id: "the report's id" },
    query: OF_LISTS,
    gives: list('TimelinePage'),
    problems: [...USUAL_PROBLEMS, 'not-found', 'unready'],
    example: 'curl SERVER/reports/weir-1/timeline',
  },
  {
    method: 'get',
    path: '/trace',
    summary: 'Claims by their words, with their reports',
    description:
      'The claims that words ask for, or the one that has them as its id, best first, with the words of every carrier.',
    query: {
      q: { says: 'words of the claim, in this or another form, or its id', required: true },
      ...OF_REPORTS,
      ...OF_LISTS,
    },
    gives: list('TracedPage'),
    problems: [...USUAL_PROBLEMS, 'unready'],
    example: 'curl "SERVER/trace?q=fourteen+killed+at+the+dam&limit=1"',
  },
]
