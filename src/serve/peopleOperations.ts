import { list, OF_LISTS, OF_REPORTS, type Operation, USUAL_PROBLEMS } from './operation.ts'

const { limit } = OF_LISTS

export const PEOPLE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/who',
    summary: 'All that somebody is said to have said',
    description:
      'Everybody who is meant by a name, by every form of it, and their statements, person by person and by date; who may be one of them, and other names that share a word with it.',
    query: {
      name: { says: 'a name, a part of one, initials, or the description of somebody unnamed', required: true },
      ...OF_REPORTS,
      ...OF_LISTS,
    },
    gives: list('StatementPage'),
    problems: USUAL_PROBLEMS,
    example: 'curl "SERVER/who?name=Ruth+Adeyemi"',
  },
  {
    method: 'get',
    path: '/parties',
    summary: 'Names that begin like this, or that an outlet has',
    description:
      'While somebody types: names that begin so, or a word of which does, those first that most reports have. Or those who say something in the reports of an outlet. Give one of q and outlet.',
    query: {
      q: { says: 'the beginning of a name or of a word in it' },
      outlet: { says: 'whose reports they say something in' },
      named: {
        says: 'with an outlet: those with a name (unless given), or its sources without one',
        values: ['true', 'false'],
      },
      ...(limit ? { limit } : {}),
    },
    gives: { 'application/json': 'PartyNames' },
    problems: USUAL_PROBLEMS,
    example: 'curl "SERVER/parties?q=ade"',
  },
  {
    method: 'get',
    path: '/unanswered',
    summary: 'Who was asked and did not reply',
    description:
      'Everybody who was asked and did not reply in that report, those first whom most wait for: by whom, about what, how often, and what they said later.',
    query: { ...OF_REPORTS, ...OF_LISTS },
    gives: list('SilentPage'),
    problems: USUAL_PROBLEMS,
    example: 'curl SERVER/unanswered',
  },
  {
    method: 'get',
    path: '/changes',
    summary: 'What came into the store since a moment',
    description:
      'Reports and new versions that came, claims that gained a carrier, an origin or a disagreement by them, and replies to what had not been answered. Ask with “until” as since the next time.',
    query: {
      since: { says: 'a date or moment in ISO 8601: what came into the store then or later', required: true },
      limit: { says: 'at most so many of each: 50 unless given, 500 at most', type: 'integer' },
    },
    gives: { 'application/json': 'Changes' },
    problems: [...USUAL_PROBLEMS, 'unready'],
    example: 'curl "SERVER/changes?since=2026-03-10T07:40:00Z"',
  },
]
