/** What is wrong with a file or an address, and what to do, for people; an error of Sayso's own says it itself. */
export function explained(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'There is no such file or folder. Check the name; an address begins with https://.'
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read: the permission is missing.'
  if (code === 'EISDIR') return 'It is a folder.'
  return message
}
