/**
 * How a thing grows with size: the exponent k of `size ** k` that fits the points best (least squares of the logarithms). 1 is in proportion, 2 with the
 * square, 0 not at all. Not a number where there are fewer than two points.
 */
export function growth(points: readonly (readonly [size: number, value: number])[]): number {
  const logs = points.map(([size, value]) => ({ x: Math.log(size), y: Math.log(value) }))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(logs.map(log => log.x))
  const y = mean(logs.map(log => log.y))
  return mean(logs.map(log => (log.x - x) * (log.y - y))) / mean(logs.map(log => (log.x - x) ** 2))
}
