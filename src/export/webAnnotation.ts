import { createHash } from 'node:crypto'
import type { Record } from '../record/record.ts'
import { annotations } from './annotations.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * Records as one W3C annotation collection (JSON-LD) with one page of annotations, one a line. Its id is made from what is in it and stands at its end.
 */
export async function* webAnnotation(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let total = 0
  yield `{"@context":"${CONTEXT}","type":"AnnotationCollection","label":"Who is said to have said what","first":{"type":"AnnotationPage","startIndex":0,"items":[`
  for await (const record of records) {
    for (const annotation of annotations(record)) {
      const line = `${total === 0 ? '\n' : ',\n'}${JSON.stringify(annotation)}`
      hash.update(line)
      total += 1
      yield line
    }
  }
  const id = `urn:sayso:annotations:${hash.digest('hex')}`
  yield `\n],"id":"${id}#page-1","partOf":"${id}"},"total":${total},"id":"${id}"}\n`
}
