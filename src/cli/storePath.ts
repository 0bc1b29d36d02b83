import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the store is unless `--store` names another: in the user's data folder, as the platform has it, or where XDG_DATA_HOME says. */
export function storePath(
  env: { readonly [name: string]: string | undefined } = process.env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string {
  const usual =
    platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
        : join(home, '.local', 'share')
  return join(env.XDG_DATA_HOME || usual, 'sayso', 'store.sqlite')
}
