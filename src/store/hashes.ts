import { createHash } from 'node:crypto'
import { addressKey } from './addressKey.ts'
import type { Raw, Told } from './store.ts'

/** SHA-256 of a report's bytes, hex. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a report's bytes and of how they were taken, hex: what decides the record. */
export function hashOfInput({ bytes, taken }: Pick<Raw, 'bytes' | 'taken'>): string {
  return createHash('sha256').update(`${taken.length} ${taken}`).update(bytes).digest('hex')
}

/** SHA-256 of what a reader would call the report, hex: pages change with every fetch in what nobody reads. */
export function hashOfWords({ url = '', outlet = '', title = '', published = '', text }: Omit<Told, 'id'>): string {
  return createHash('sha256')
    .update(JSON.stringify([url && addressKey(url), outlet, title, published, text]))
    .digest('hex')
}
