/**
 * Keeps the focus on the page: where what has it is taken away, as a button that has done its work, it goes to the heading of what is told beside the text, if it
 * was there, otherwise to that of the view. Who uses keys, or hears the page, would be nowhere.
 */
export function keepFocus(): void {
  let last: Element | null = null
  let inPanel = false
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null
    inPanel = last !== null && last.closest('.panel') !== null
  })
  new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return
    last = null
    const beside = inPanel ? document.querySelector<HTMLElement>('#panelTitle') : null
    const heading = beside ?? document.querySelector<HTMLElement>('main h1')
    heading?.focus({ preventScroll: true })
  }).observe(document.body, { childList: true, subtree: true })
}
