/** How many times its own size something packed may come to. Texts pack to a tenth at best; what unpacks to more is made to fill a machine. */
const MAX_RATIO = 100
/** Bytes that even something small may come to, whatever the ratio. */
const ALWAYS = 64 * 1024 * 1024

/** The most bytes that something packed of this size may come to. */
export function mostUnpacked(packed: number): number {
  return Math.max(ALWAYS, packed * MAX_RATIO)
}
