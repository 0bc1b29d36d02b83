import type { Span } from '../../src/record/record.ts'

/** What of a report's text is selected, by the offsets that its pieces have in `data-at`; null where nothing is. */
export function selected(): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offset(startContainer, startOffset)
  const end = offset(endContainer, endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

function offset(node: Node, at: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest('[data-at]')
  const from = piece?.getAttribute('data-at')
  if (from != null) return Number(from) + (node instanceof Element ? 0 : at)
  // Where a whole block was selected, the place is between pieces.
  const child = node instanceof Element ? node.childNodes[at] : null
  const first =
    child instanceof Element ? (child.matches('[data-at]') ? child : child.querySelector('[data-at]')) : null
  const begins = first?.getAttribute('data-at')
  return begins == null ? null : Number(begins)
}
