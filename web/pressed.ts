import { singleKeys } from './singleKeys.ts'

/** Whether a key that was pressed is meant for the page: not while something is typed, a list of keys is open, or single letters are turned off. */
export function pressed(event: KeyboardEvent): boolean {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  if (document.querySelector('dialog[open]')) return false
  if (target instanceof HTMLInputElement && target.type !== 'checkbox') return false
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return false
  return key === 'Escape' || singleKeys()
}
