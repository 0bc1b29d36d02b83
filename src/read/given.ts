import type { Meta } from './meta.ts'

/** What was said about a report, and nothing else: fields that are absent or empty are left out. */
export function given({ id, url, outlet, published, title }: Meta): Meta {
  return {
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(title ? { title } : {}),
  }
}
