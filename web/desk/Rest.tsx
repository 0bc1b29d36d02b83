import type { Listed } from '../useList.ts'

/** The end of a list: what is missing of it, and why. `none` is told where it is empty. */
export function Rest<T>({
  list: { items, total, failed, waiting, more, again },
  none,
}: {
  list: Listed<T>
  none: preact.ComponentChildren
}) {
  const left = (total ?? 0) - items.length
  return (
    <div class="rest">
      {failed && (
        <p class="failed" role="alert">
          {failed.message}{' '}
          <button type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {total === 0 && !failed && !waiting && none}
      {more && (
        <button type="button" onClick={more} aria-disabled={waiting}>
          {waiting ? 'More is coming …' : `More (${left.toLocaleString('en')} ${left === 1 ? 'is' : 'are'} left)`}
        </button>
      )}
      {waiting && total === null && <p class="soft">One moment …</p>}
    </div>
  )
}
