import { send } from '../api.ts'

/** Saves what the API gives at a path as a file of the user's. Fetched and not followed: a token may be asked for. */
export async function save(path: string, name: string): Promise<void> {
  const blob = await (await send(path)).blob()
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
