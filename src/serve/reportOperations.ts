import { EXPORT_FORMATS } from './exportFormats.ts'
import { list, OF_LISTS, OF_REPORTS, type Operation, USUAL_PROBLEMS } from './operation.ts'

const PATH = { id: "the report's id" }
const problems = [...USUAL_PROBLEMS, 'not-found'] as const

export const REPORT_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/reports',
    summary: 'The reports of the store',
    description:
      'Those published last come first, those without a date last. With words to look for (q), those in which all of them stand, best first, with an excerpt, the places of the words and the claims that have them all; words are matched by their stems, and those in one pair of double quotes stand together.',
    query: {
      q: { says: 'words to look for' },
      ...OF_REPORTS,
      latest: { says: 'given: of every report only the version that was fetched last' },
      ...OF_LISTS,
    },
    gives: list(['StoredPage', 'FoundPage']),
    problems: USUAL_PROBLEMS,
    example: 'curl "SERVER/reports?q=harbour+bridge&since=2026-03-01"',
  },
  {
    method: 'get',
    path: '/reports/{id}',
    summary: 'A report with its record',
    description:
      'What is kept of a report: its record, where and when its bytes were got, and which versions there are.',
    inPath: PATH,
    gives: { 'application/json': 'StoredReport' },
    problems,
    example: 'curl SERVER/reports/weir-1',
  },
  {
    method: 'get',
    path: '/reports/{id}/diff',
    summary: 'What changed between the versions of a report',
    description:
      'Every change from one version to the next, as they were fetched, with the words before and after; of a single version, what it says that it corrects.',
    inPath: PATH,
    query: OF_LISTS,
    gives: list('ChangePage'),
    problems,
    example: 'curl SERVER/reports/weir-1/diff',
  },
  {
    method: 'get',
    path: '/reports/{id}/export',
    summary: 'A report in a format that other tools take',
    description: 'See docs/export.md for the formats. It is sent as a file to be saved.',
    inPath: PATH,
    query: { format: { says: 'the format; html unless given', values: Object.keys(EXPORT_FORMATS) } },
    gives: Object.fromEntries(Object.values(EXPORT_FORMATS).map(({ type }) => [type.replace(/;.*/, ''), null])),
    problems,
    example: 'curl -OJ "SERVER/reports/weir-1/export?format=csv"',
  },
  {
    method: 'get',
    path: '/outlets',
    summary: 'The outlets of the reports',
    description: 'Those first that most reports are of, with when their first and last was published.',
    query: OF_LISTS,
    gives: list('OutletPage'),
    problems: USUAL_PROBLEMS,
    example: 'curl SERVER/outlets',
  },
]
