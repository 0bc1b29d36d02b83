import { Record, SCHEMA } from '../record/record.ts'

/** The JSON Schema (draft 2020-12) of a record, as text: made from the types' own source, so that they cannot differ. */
export function schema(): string {
  return JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:${SCHEMA.replaceAll('/', ':')}`,
      title: `${SCHEMA}: what Sayso says about one report`,
      ...Record,
    },
    null,
    2,
  )
}
