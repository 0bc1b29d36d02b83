/** Every so many documents of a corpus one is kept from training, to choose thresholds and to calibrate. */
const EVERY = 20

export function heldOut(_: unknown, index: number): boolean {
  return index % EVERY === EVERY / 2
}
