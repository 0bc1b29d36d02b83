/** Changes the address without a step in the browser's history: what is typed letter by letter is no way to go back. */
export function readdress(hash: string): void {
  if (hash === location.hash) return
  history.replaceState(history.state, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}
