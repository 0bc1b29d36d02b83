/** Numbers as a reader takes them in: 1, 3 and 4, 5, 6 are "1, 3–6". Two in a row stay as they are. */
export function numbersOf(numbers: Iterable<number>): string {
  const ordered = [...new Set(numbers)].sort((a, b) => a - b)
  const runs: number[][] = []
  for (const number of ordered) {
    const run = runs.at(-1)
    if (run && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.map(run => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}
