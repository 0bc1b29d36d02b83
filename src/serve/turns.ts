/** Lets a few pieces of work run at a time; the others wait in the order in which they came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T> | null

/** `most` pieces of work at a time and `waiting` in line. The one after that is not taken: null. */
export function turns(most: number, waiting: number): Turns {
  const line: (() => void)[] = []
  let running = 0
  return work => {
    if (running >= most && line.length >= waiting) return null
    const turn = running < most ? Promise.resolve() : new Promise<void>(go => line.push(go))
    if (running < most) running += 1
    return turn.then(work).finally(() => {
      // Whoever is next takes this place.
      const next = line.shift()
      if (next) next()
      else running -= 1
    })
  }
}
