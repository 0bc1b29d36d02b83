/** SQLite's code for a file whose parts do not fit together; longer codes for what part it is end in it. */
const CORRUPT = 11
const PRIMARY = 256

/** Whether an error says that a store's file is damaged. */
export function isDamaged(error: unknown): boolean {
  return ((error as { errcode?: number }).errcode ?? 0) % PRIMARY === CORRUPT
}
