import { CHANGE_OPERATIONS } from './changeOperations.ts'
import { LEDGER_OPERATIONS } from './ledgerOperations.ts'
import type { Operation } from './operation.ts'
import { PEOPLE_OPERATIONS } from './peopleOperations.ts'
import { READ_OPERATIONS } from './readOperations.ts'
import { REPORT_OPERATIONS } from './reportOperations.ts'
import { REVIEW_OPERATIONS } from './reviewOperations.ts'

/** Every operation, in the order in which they are told. */
export const OPERATIONS: readonly Operation[] = [
  ...READ_OPERATIONS,
  ...REPORT_OPERATIONS,
  ...LEDGER_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...CHANGE_OPERATIONS,
  ...REVIEW_OPERATIONS,
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'The description of this API',
    description: 'OpenAPI 3.1, made from the same schemas as the records. Has an ETag.',
    gives: { 'application/json': null },
    problems: ['foreign-host', 'foreign-origin'],
    example: 'curl SERVER/openapi.json',
  },
]
