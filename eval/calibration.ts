/** A reading with how sure it was and whether it was right. */
export interface Sample {
  readonly confidence: number
  readonly right: boolean
}

/** The samples of one tenth of the scale: how many, how sure on average, what share right. */
export interface Bin {
  readonly from: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

const BINS = 10

/** Samples in ten bins of equal width; empty ones left out. */
export function bins(samples: readonly Sample[]): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const inside = samples.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i)
    const mean = (value: (sample: Sample) => number) => inside.reduce((sum, one) => sum + value(one), 0) / inside.length
    return {
      from: i / BINS,
      count: inside.length,
      confidence: mean(one => one.confidence),
      right: mean(one => (one.right ? 1 : 0)),
    }
  }).filter(({ count }) => count > 0)
}

/** Expected calibration error (Naeini et al. 2015): how far confidence is from the share that is right, weighed by the bins' counts; 0 to 1. */
export function calibrationError(samples: readonly Sample[]): number {
  return bins(samples).reduce(
    (sum, { count, confidence, right }) => sum + (count / samples.length) * Math.abs(confidence - right),
    0,
  )
}

const SIZE = 320
const EDGE = 44
const INK = '#6b7280'

/** The reliability plot as SVG: a bar a bin, how high is the share that was right; on the dashed line confidence would be exact. */
export function plot(samples: readonly Sample[]): string {
  const side = SIZE - 2 * EDGE
  const x = (value: number) => Math.round((EDGE + value * side) * 10) / 10
  const y = (value: number) => Math.round((SIZE - EDGE - value * side) * 10) / 10
  const bars = bins(samples).map(
    ({ from, right, count }) =>
      `<rect x="${x(from) + 1}" y="${y(right)}" width="${side / BINS - 2}" height="${Math.round((y(0) - y(right)) * 10) / 10}" fill="#3b82f6" fill-opacity="0.65"><title>${count} readings, ${Math.round(100 * right)} in 100 right</title></rect>`,
  )
  const ticks = [0, 0.5, 1].flatMap(value => [
    `<text x="${x(value)}" y="${SIZE - EDGE + 16}" text-anchor="middle">${value}</text>`,
    `<text x="${EDGE - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" font-family="sans-serif" font-size="12" fill="${INK}" role="img" aria-label="Reliability: the share of readings that were right, by their confidence">
${bars.join('\n')}
<path d="M${x(0)} ${y(0)}H${x(1)}M${x(0)} ${y(0)}V${y(1)}" stroke="${INK}" fill="none"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${INK}" stroke-dasharray="4 4" fill="none"/>
${ticks.join('\n')}
<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">confidence</text>
<text transform="translate(12 ${SIZE / 2}) rotate(-90)" text-anchor="middle">share that was right</text>
</svg>
`
}
