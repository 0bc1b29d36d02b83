/** Points of a plot on logarithmic scales; `line` is drawn through all of it. */
export interface Plotted {
  readonly title: string
  readonly across: string
  readonly up: string
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Points that are not fitted, with what they are. */
  readonly apart?: readonly { readonly title: string; readonly at: readonly [x: number, y: number] }[]
  readonly line: (x: number) => number
}

const SIZE = 320
const EDGE = 56
const INK = '#6b7280'
const DOT = '#3b82f6'
const APART = '#d97706'

/** Plots as one SVG, two in a row. */
export function logPlots(plots: readonly Plotted[]): string {
  const [width, height] = [2 * SIZE, Math.ceil(plots.length / 2) * SIZE]
  const panels = plots.map(
    (one, i) => `<g transform="translate(${(i % 2) * SIZE} ${Math.floor(i / 2) * SIZE})">\n${panel(one)}\n</g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="${INK}" role="img" aria-label="${plots.map(({ title }) => title).join('; ')}">
${panels.join('\n')}
</svg>
`
}

function panel({ title, across, up, points, apart = [], line }: Plotted): string {
  const all = [...points, ...apart.map(({ at }) => at)]
  const x = scale(
    all.map(([size]) => size),
    value => EDGE + value * (SIZE - EDGE - 16),
  )
  const y = scale(
    all.map(([, value]) => value),
    value => SIZE - 48 - value * (SIZE - 48 - 32),
  )
  const [first = 1, last = 1] = x.ends
  const steps = Array.from({ length: 41 }, (_, i) => first * (last / first) ** (i / 40))
  const way = steps.filter(step => line(step) > 0).map(step => `${x.at(step)} ${y.at(line(step))}`)
  return [
    `<text x="${SIZE / 2}" y="18" text-anchor="middle">${title}</text>`,
    `<path d="M${x.at(first)} ${y.at(y.ends[1] ?? 1)}V${y.at(y.ends[0] ?? 1)}H${x.at(last)}" stroke="${INK}" fill="none"/>`,
    `<path d="M${way.join('L')}" stroke="${INK}" stroke-dasharray="4 4" fill="none"/>`,
    ...x.ticks.map(tick => `<text x="${x.at(tick)}" y="${SIZE - 32}" text-anchor="middle">${short(tick)}</text>`),
    ...y.ticks.map(tick => `<text x="${EDGE - 6}" y="${y.at(tick) + 4}" text-anchor="end">${short(tick)}</text>`),
    ...points.map(([a, b]) => `<circle cx="${x.at(a)}" cy="${y.at(b)}" r="4" fill="${DOT}"/>`),
    ...apart.map(
      ({ title, at: [a, b] }) =>
        `<circle cx="${x.at(a)}" cy="${y.at(b)}" r="4" fill="${APART}"><title>${title}</title></circle>`,
    ),
    `<text x="${SIZE / 2}" y="${SIZE - 12}" text-anchor="middle">${across}</text>`,
    `<text transform="translate(12 ${SIZE / 2}) rotate(-90)" text-anchor="middle">${up}</text>`,
  ].join('\n')
}

/** A logarithmic scale from the power of ten below the least value to the one above the largest. */
function scale(values: readonly number[], place: (share: number) => number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    ends: [10 ** low, 10 ** high],
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
    at: (value: number) => Math.round(10 * place((Math.log10(value) - low) / (high - low))) / 10,
  }
}

function short(value: number): string {
  return value >= 1000 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)))
}
