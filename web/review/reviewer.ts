const KEY = 'sayso-reviewer'

/** Who reviews in this browser, as they call themselves; empty where nobody has said. */
export function reviewer(): string {
  return localStorage.getItem(KEY) ?? ''
}

export function setReviewer(name: string): void {
  localStorage.setItem(KEY, name)
}
