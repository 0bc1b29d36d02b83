import * as ledger from '../record/ledger.ts'
import * as record from '../record/record.ts'
import * as deskSchemas from './deskSchemas.ts'
import * as ledgerSchemas from './ledgerSchemas.ts'
import * as peopleSchemas from './peopleSchemas.ts'
import * as reportSchemas from './reportSchemas.ts'
import * as reviewSchemas from './reviewSchemas.ts'
import * as schemas from './schemas.ts'

/** Every exported schema by its name: where one stands in another, OpenAPI has its name. */
export const NAMED: { readonly [name: string]: object } = Object.fromEntries(
  [record, ledger, reportSchemas, ledgerSchemas, peopleSchemas, deskSchemas, reviewSchemas, schemas].flatMap(file =>
    Object.entries(file).filter((entry): entry is [string, object] => isSchema(entry[1])),
  ),
)

/** Schemas say what they are of; the lists of their values do not. */
function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '~kind' in value
}
