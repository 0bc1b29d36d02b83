import type { Entry } from '../../src/record/ledger.ts'

/** Origins that are drawn; the others are counted. */
const MOST_DRAWN = 4
/** Reports of one origin that are drawn; the others are counted. */
const MOST_SQUARES = 9
const STEP = 11

/** On what a claim stands, drawn: a line for each origin, a circle for it and a square for each report on it. The words beside it say the same. */
export function Stands({ origins }: Pick<Entry, 'origins'>) {
  const drawn = origins.slice(0, MOST_DRAWN)
  return (
    <svg
      class="stands"
      aria-hidden="true"
      width={STEP * (MOST_SQUARES + 3)}
      height={Math.max(1, drawn.length) * 14 + (origins.length > MOST_DRAWN ? 12 : 0)}
    >
      {drawn.map(({ id, kind, reports }, row) => {
        const y = row * 14 + 7
        const squares = Math.min(reports.length, MOST_SQUARES)
        return (
          <g key={id}>
            <line x1={6} x2={6 + squares * STEP} y1={y} y2={y} />
            <circle cx={6} cy={y} r={4.5} class={kind === 'unknown' ? 'nobody' : undefined} />
            {Array.from({ length: squares }, (_, at) => (
              <rect key={at} x={STEP * (at + 1) + 3} y={y - 3.5} width={7} height={7} />
            ))}
            {reports.length > squares && (
              <text x={STEP * (squares + 1) + 3} y={y + 4}>
                +{reports.length - squares}
              </text>
            )}
          </g>
        )
      })}
      {origins.length > MOST_DRAWN && (
        <text x={2} y={MOST_DRAWN * 14 + 10}>
          +{origins.length - MOST_DRAWN}
        </text>
      )}
    </svg>
  )
}
