import { printable } from '../../src/show/printable.ts'
import { addressTo } from '../address.ts'

/** Somebody by the name, with the way to all that they are said to have said; who has no name stands hatched. */
export function Person({ name, named = true }: { name: string; named?: boolean }) {
  if (name === '') return <span class="nobody">nobody named</span>
  return (
    <a class={named ? 'party' : 'party veiled'} href={addressTo('who', name)}>
      <bdi>{printable(name)}</bdi>
    </a>
  )
}
