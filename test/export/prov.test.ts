import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quad } from 'n3'
import { reportIri } from '../../src/export/reportIri.ts'
import type { Record } from '../../src/record/record.ts'
import { ferry } from '../show/ferry.ts'
import { breaches } from './breaches.ts'
import { hostile } from './hostile.ts'
import { quads } from './quads.ts'
import { written } from './written.ts'

// A moment without an offset is UTC, wherever the program runs.
process.env.TZ = 'Asia/Tokyo'

const PROV = 'http://www.w3.org/ns/prov#'
const OA = 'http://www.w3.org/ns/oa#'

const said = async (records: readonly Record[]) => quads(JSON.parse(String(await written('prov', records))))
const objects = (all: readonly Quad[], subject: string, predicate: string) =>
  all
    .filter(one => one.subject.value === subject && one.predicate.value === predicate)
    .map(({ object }) => object.value)

test('every statement is one that PROV-O allows', async () => {
  const all = await said([ferry, hostile])
  assert.deepEqual(breaches(all, 'prov'), [])
  assert.deepEqual(breaches(all, 'oa'), [])
})

for (const [name, record] of Object.entries({ ferry, hostile })) {
  test(`${name}: every claim, read back, has its words at their places, is quoted from the report and has its source`, async () => {
    const all = await said([record])
    const iri = reportIri(record.report)
    const points = Array.from(record.report.text)
    for (const claim of record.claims) {
      const id = `${iri}#${claim.id}`
      const attribution = record.attributions.find(one => one.id === claim.attribution)
      const places = objects(all, id, `${PROV}atLocation`)
        .map(place => [`${OA}start`, `${OA}end`].map(edge => Number(objects(all, place, edge)[0])))
        .sort(([a = 0], [b = 0]) => a - b)
        .map(([start, end]) => points.slice(start, end).join(''))
      const words = attribution?.content.map(({ start, end }) => record.report.text.slice(start, end))
      assert.deepEqual(places, words)
      assert.deepEqual(objects(all, id, `${PROV}value`), [words?.join(' … ')])
      assert.ok(objects(all, id, `${PROV}wasQuotedFrom`).includes(iri))
      const party = record.parties.find(one => one.id === claim.chain[0]?.party)
      if (party && party.kind !== 'document') {
        assert.deepEqual(objects(all, id, `${PROV}wasAttributedTo`), [`${iri}#${party.id}`])
        assert.deepEqual(objects(all, id, `${PROV}hadPrimarySource`), [`${iri}#${claim.chain[0]?.attribution}`])
      }
    }
  })
}

test('a direct quotation is quoted from what was said, and each link of a chain is derived from the one before', async () => {
  const all = await said([hostile])
  const iri = reportIri(hostile.report)
  const from = (id: string, predicate: string) => objects(all, `${iri}${id}`, `${PROV}${predicate}`).sort()
  assert.deepEqual(from('#c1', 'wasQuotedFrom'), [iri, `${iri}#a1`])
  assert.deepEqual(from('#c2', 'wasQuotedFrom'), [iri])
  assert.deepEqual(from('#c1-link-2', 'wasDerivedFrom'), [`${iri}#a1`])
  assert.deepEqual(from('#a2', 'wasDerivedFrom'), [`${iri}#a3`])
  assert.deepEqual(from('', 'wasDerivedFrom'), [`${iri}#a2`, `${iri}#c1-link-2`])
  assert.deepEqual(from('#a3', 'hadPrimarySource'), [`${iri}#p3`], 'a document is a source and no agent')
})

test('versions of one address are revisions in the order of their days, whatever order they come in', async () => {
  const version = (id: string, published: string | undefined, url = 'https://news.example/a'): Record => {
    const { published: _, ...report } = ferry.report
    return { ...ferry, report: { ...report, id, url, ...(published === undefined ? {} : { published }) } }
  }
  const all = await said([
    version('late', '2026-03-12'),
    version('early', '2026-03-10T08:00:00+01:00'),
    version('early again', '2026-03-10T07:00:00'),
    version('undated', undefined),
    version('elsewhere', '2026-03-11', 'https://news.example/b'),
    version('again', '2026-03-12'),
  ])
  const revised = all.filter(({ predicate }) => predicate.value === `${PROV}wasRevisionOf`)
  assert.deepEqual(
    revised.map(({ subject, object }) => [subject.value, object.value]),
    [['urn:sayso:report:late', 'urn:sayso:report:early']],
  )
})
