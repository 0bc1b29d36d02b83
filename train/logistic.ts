/** One case: its numbers, and whether it is what is looked for. */
export interface Sample {
  readonly values: readonly number[]
  readonly isTrue: boolean
}

export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

/** Keeps weights small where few cases tell; on values of unit deviation. */
const RIDGE = 3
const STEPS = 12

/** Logistic regression with a ridge, by Newton's steps. Every sample has as many values. */
export function fit(samples: readonly Sample[]): Weights {
  const width = samples[0]?.values.length ?? 0
  const mean = Array.from({ length: width }, (_, k) => average(samples, ({ values }) => values[k] ?? 0))
  const deviation = mean.map((m, k) => Math.sqrt(average(samples, ({ values }) => ((values[k] ?? 0) - m) ** 2)) || 1)
  const rows = samples.map(({ values }) => [1, ...values.map((x, k) => (x - (mean[k] ?? 0)) / (deviation[k] ?? 1))])
  let beta = new Array<number>(width + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const slope = beta.map((b, k) => (k === 0 ? 0 : -RIDGE * b))
    const curve = beta.map((_, k) => beta.map((_, l) => (k === l && k > 0 ? RIDGE : 0)))
    for (const [n, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-dot(beta, row)))
      const off = Number(samples[n]?.isTrue) - p
      for (let k = 0; k <= width; k++) {
        const x = row[k] ?? 0
        if (x === 0) continue
        slope[k] = (slope[k] ?? 0) + off * x
        const line = curve[k] as number[]
        for (let l = 0; l <= k; l++) line[l] = (line[l] ?? 0) + p * (1 - p) * x * (row[l] ?? 0)
      }
    }
    for (let k = 0; k <= width; k++) for (let l = 0; l < k; l++) (curve[l] as number[])[k] = curve[k]?.[l] ?? 0
    const change = solved(curve, slope)
    beta = beta.map((b, k) => b + (change[k] ?? 0))
  }
  const weights = mean.map((_, k) => (beta[k + 1] ?? 0) / (deviation[k] ?? 1))
  return { weights, bias: (beta[0] ?? 0) - dot(weights, mean) }
}

/** How likely it is, 0 to 1. */
export function weigh({ bias, weights }: Weights, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-bias - dot(weights, values)))
}

/** Solves a positive definite system by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0])
  for (const [k, pivot] of rows.entries())
    for (const [l, row] of rows.entries()) {
      if (l === k) continue
      const factor = (row[k] ?? 0) / (pivot[k] ?? 1)
      for (let m = k; m < row.length; m++) row[m] = (row[m] ?? 0) - factor * (pivot[m] ?? 0)
    }
  return rows.map((row, k) => (row.at(-1) ?? 0) / (row[k] ?? 1))
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}

function average<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0) / Math.max(1, list.length)
}
