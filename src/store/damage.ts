/** SQLite's code for a file whose parts do not fit together; longer codes for what part it is end in it. */
const CORRUPT = 11
const PRIMARY = 256

/** What to tell people of an error that says that a store's file is damaged; null where it says something else. `store` is what the file is called. */
export function damage(error: unknown, store = 'The store'): string | null {
  const { errcode = 0, message } = error as { readonly errcode?: number; readonly message: string }
  if (errcode % PRIMARY !== CORRUPT) return null
  return `${store} is damaged: ${message}. Restore a copy of the file, or add the reports again to a new store, named with --store.`
}
