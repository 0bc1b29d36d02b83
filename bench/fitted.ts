/** A line `start + slope × size` through points, and how well it fits. */
export interface Line {
  readonly start: number
  readonly slope: number
  /** The share of the values' differences that the line explains, 0 to 1 (R²). */
  readonly explained: number
  /** The point that lies farthest from the line, and how far, as a share of the line's value there. */
  readonly farthest: { readonly size: number; readonly off: number }
}

export type Point = readonly [size: number, value: number]

/**
 * The line that fits points best, every point's distance counted as a share of its value: the sizes differ a thousandfold, and with distances as they are the
 * largest point alone would be fitted.
 */
export function fitted(points: readonly Point[]): Line {
  const weights = points.map(([, value]) => 1 / value ** 2)
  const total = sum(weights)
  const mean = (values: readonly number[]) => sum(values.map((value, i) => value * (weights[i] ?? 0))) / total
  const [x, y] = [mean(points.map(([size]) => size)), mean(points.map(([, value]) => value))]
  const spread = mean(points.map(([size]) => (size - x) ** 2))
  const slope = spread === 0 ? 0 : mean(points.map(([size, value]) => (size - x) * (value - y))) / spread
  const start = y - slope * x
  const on = (size: number) => start + slope * size
  const left = mean(points.map(([size, value]) => (value - on(size)) ** 2))
  const all = mean(points.map(([, value]) => (value - y) ** 2))
  const offs = points.map(([size, value]) => ({ size, off: value / on(size) - 1 }))
  const farthest = offs.reduce((a, b) => (Math.abs(b.off) > Math.abs(a.off) ? b : a), { size: 0, off: 0 })
  return { start, slope, explained: all === 0 ? 1 : 1 - left / all, farthest }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
