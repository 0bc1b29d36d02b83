import { printable } from '../../src/show/printable.ts'
import { addressTo } from '../address.ts'

/** An outlet by its name, with the way to its page. */
export function Outlet({ name }: { name: string | null | undefined }) {
  if (!name) return <span class="nobody">an outlet that is not known</span>
  return (
    <a class="outlet" href={addressTo('outlet', name)}>
      <bdi>{printable(name)}</bdi>
    </a>
  )
}
