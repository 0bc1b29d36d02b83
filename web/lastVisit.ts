const KEY = 'sayso-visit'

/** Up to when what came was seen in this browser, ISO 8601; null where it never was. */
export function lastVisit(): string | null {
  return localStorage.getItem(KEY)
}

/** All that came until then was seen. */
export function sawUntil(until: string): void {
  localStorage.setItem(KEY, until)
}
