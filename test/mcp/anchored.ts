import assert from 'node:assert/strict'

interface Place {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Asserts of everything in an answer that has a place that its words stand there, in the text of its report. @returns how many there are */
export function anchored(answer: unknown, texts: ReadonlyMap<string, string>): number {
  if (typeof answer !== 'object' || answer === null) return 0
  if (isPlace(answer)) {
    const { report, start, end, words } = answer
    assert.equal(texts.get(report)?.slice(start, end), words)
    return 1
  }
  let count = 0
  for (const inner of Object.values(answer)) count += anchored(inner, texts)
  return count
}

function isPlace(value: object): value is Place {
  return 'report' in value && 'start' in value && 'words' in value
}
