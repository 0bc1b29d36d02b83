import type { Reject } from '../../record/review.ts'
import { decide } from '../decide.ts'
import type { Draft } from '../draft.ts'

/** Nobody is said to have said this: the attribution goes, and what stood within it or came through it is handed to what that stood in or came through. */
export function reject(draft: Draft, { attribution: gone }: Reject): Draft {
  const one = draft.attributions.find(({ id }) => id === gone)
  const left = (ids: readonly string[]) => ids.filter(id => id !== gone)
  return {
    ...decide(draft, gone, 'rejected'),
    attributions: draft.attributions
      .filter(({ id }) => id !== gone)
      .map(inner => {
        if (inner.within !== gone && inner.via !== gone) return inner
        const within = inner.within === gone ? (one?.within ?? null) : inner.within
        const via = inner.via === gone ? (one?.via ?? null) : inner.via
        return { ...inner, within, via: via === within || via === inner.id ? null : via }
      }),
    comments: draft.comments.map(one => ({
      ...one,
      about: left(one.about),
      reply: one.reply === gone ? null : one.reply,
    })),
    checks: draft.checks.map(one => ({ ...one, about: left(one.about) })),
  }
}
