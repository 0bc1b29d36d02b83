/** What took time, with what it called. */
export interface Flame {
  readonly name: string
  readonly time: number
  readonly under: readonly Flame[]
}

/** Times by the ways that led there, outermost first, put together into one flame. */
export function flame(
  name: string,
  ways: readonly { readonly way: readonly string[]; readonly time: number }[],
): Flame {
  const groups = new Map<string, { way: readonly string[]; time: number }[]>()
  for (const { way, time } of ways) {
    const [first, ...rest] = way
    if (first === undefined) continue
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [{ way: rest, time }])
    else group.push({ way: rest, time })
  }
  const under = [...groups].map(([name, ways]) => flame(name, ways)).sort((a, b) => b.time - a.time)
  return { name, time: ways.reduce((sum, { time }) => sum + time, 0), under }
}

const WIDTH = 1200
const HEIGHT = 18
/** What is narrower has neither name nor weight. */
const NARROWEST = 3
/** Widths of a letter at this size, on average. */
const LETTER = 6.2

/** A flame graph as SVG: as wide as its time, what was called stands below what called it. */
export function flameGraph(whole: Flame): string {
  const scale = WIDTH / whole.time
  let deepest = 0
  const boxes: string[] = []
  const draw = ({ name, time, under }: Flame, left: number, depth: number, hue: number) => {
    const width = time * scale
    if (width < NARROWEST) return
    deepest = Math.max(deepest, depth)
    const [x, y] = [round(left), depth * HEIGHT]
    const label = name.slice(0, Math.max(0, Math.floor((width - 6) / LETTER)))
    const words = label.length > 2 ? `<text x="${x + 3}" y="${y + 13}">${escaped(label)}</text>` : ''
    const title = `<title>${escaped(name)}: ${((100 * time) / whole.time).toFixed(1)} in 100</title>`
    boxes.push(
      `<g>${title}<rect x="${x}" y="${y}" width="${round(width)}" height="${HEIGHT - 1}" fill="hsl(${hue} 70% ${depth % 2 === 0 ? 78 : 83}%)"/>${words}</g>`,
    )
    let at = left
    for (const [i, one] of under.entries()) {
      draw(one, at, depth + 1, depth === 0 ? (i * 47) % 360 : hue)
      at += one.time * scale
    }
  }
  draw(whole, 0, 0, 30)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${(deepest + 1) * HEIGHT}" width="${WIDTH}" height="${(deepest + 1) * HEIGHT}" font-family="sans-serif" font-size="11" fill="#111827" role="img" aria-label="Flame graph: where the time of reading goes">
${boxes.join('\n')}
</svg>
`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
