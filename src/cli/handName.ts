import type { Entry } from '../record/ledger.ts'

/** Somebody through whom a claim came, as a reader is told of them; what an entry has no name for is said by what it is. */
export function handName({ name, role }: Entry['carriers'][number]['chain'][number]): string {
  return name || (role === 'outlet' ? 'outlet not named' : 'nobody named')
}
