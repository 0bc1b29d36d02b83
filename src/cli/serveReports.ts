import { diffs } from '../ask/diffs.ts'
import { hit } from '../ask/hit.ts'
import { shownChange } from '../ask/shownChange.ts'
import { exporterOf } from '../export/exporterOf.ts'
import type { Format } from '../export/formats.ts'
import { isPlace } from '../serve/cursor.ts'
import type { Desk } from '../serve/desk.ts'
import { json } from '../show/json.ts'
import type { Listed, Store } from '../store/store.ts'
import type { Kept } from './serveKept.ts'
import { servePart } from './servePart.ts'

type Reports = Pick<Desk, 'reports' | 'search' | 'report' | 'diff' | 'exported' | 'outlets'>

/** The reports of the store as the server needs them. */
export function serveReports(store: Store, kept: Kept): Reports {
  return {
    async reports(wanted, { from, limit }) {
      const [publishedAt, number] = from === null ? [] : (isPlace(from, ['number?', 'number']) as [number, number])
      const after = number === undefined ? null : { number, publishedAt: publishedAt ?? null }
      const { rows, total } = store.list(wanted, after, limit + 1)
      const items = rows.slice(0, limit)
      const last = items.at(-1)
      return {
        total,
        items: items.map(serveItem),
        next: rows.length > limit && last ? [last.publishedAt, last.number] : null,
      }
    },
    async search(words, wanted, { from, limit }) {
      // What comes meanwhile is not among them, so that nothing is told twice.
      const [skip, upTo] = from === null ? [0, store.last()] : (isPlace(from, ['number', 'number']) as [number, number])
      const { found, total } = store.search(words, { ...wanted, upTo }, limit, Math.max(0, skip))
      const items = found.flatMap(one => {
        const told = store.report(one.id)
        return told ? [hit(told, one)] : []
      })
      const end = Math.max(0, skip) + found.length
      return { total, items, next: found.length > 0 && end < total ? [end, upTo] : null }
    },
    async report(id) {
      const found = store.report(id)
      if (!found) return null
      const { record, story, version, latest, source, fetched } = found
      return { record, story, version, latest, source, fetched, versions: store.story(story) }
    },
    async diff(id, cut) {
      const versions = store.versions(id)
      if (versions.length === 0) return null
      const items = kept(`diff ${id}`, cut.from !== null, () =>
        diffs(versions).flatMap(step => step.changes.map(change => shownChange(step, change))),
      )
      const { start, end, next } = servePart(cut, items, one => `${one.to.id} ${one.id}`)
      return { total: items.length, items: items.slice(start, end), next }
    },
    async exported(id, format: Format) {
      const found = store.report(id)
      return found ? (await exporterOf(format, json))([found.record]) : null
    },
    async outlets(cut) {
      const all = kept('outlets', cut.from !== null, () => store.outlets())
      const { start, end, next } = servePart(cut, all, ({ outlet }) => outlet ?? '')
      return { total: all.length, items: all.slice(start, end), next }
    },
  }
}

/** A report as it stands in lists. */
export function serveItem({ id, url, outlet, published, title, language, fetched, version, latest, claims }: Listed) {
  return { id, url, outlet, published, title, language, fetched, version, latest, claims }
}
