/** How much later a feed is asked again that had nothing new; news comes in bursts. */
const QUIETER = 1.5
/** A feed that has nothing new for long is asked this many times more seldom at most. */
const MOST_QUIET = 4
/** A feed that fails is asked twice as late every time, up to this many times the usual. */
const MOST_BACK = 32

/** What came of asking a feed; `wait` is the seconds that its server asks for. */
export type Polled = { readonly came: 'new' | 'nothing' } | { readonly came: 'failure'; readonly wait: number | null }

/**
 * Seconds until a feed is asked again: `every` where something new came; longer each time that nothing did; twice as long each time that it failed, and
 * never sooner than its server asks for.
 * @param last the seconds that were waited for this asking
 */
export function nextPoll(every: number, last: number, polled: Polled): number {
  switch (polled.came) {
    case 'new':
      return every
    case 'nothing':
      return Math.min(Math.max(last, every) * QUIETER, every * MOST_QUIET)
    case 'failure':
      return Math.max(Math.min(Math.max(last, every) * 2, every * MOST_BACK), polled.wait ?? 0)
  }
}
