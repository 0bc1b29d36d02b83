const KEY = 'sayso-keys'

/** Whether single letters are keys. They can be turned off (WCAG 2.1.4): who speaks to the machine may say one without meaning it. */
export function singleKeys(): boolean {
  return localStorage.getItem(KEY) !== 'off'
}

export function setSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, 'off')
}
