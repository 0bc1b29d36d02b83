import { articles } from '../read/sources.ts'
import { read } from '../read.ts'
import type { Record } from '../record/record.ts'
import type { Model } from '../tag/model.ts'
import type { ExportFlags } from './exportFlags.ts'
import { inOrder } from './inOrder.ts'
import { progress } from './progress.ts'
import { UNDER_WAY } from './underWay.ts'

/**
 * The records of inputs that are read, in their order, each as soon as it is made. What cannot be read is told to `unread` and passed over, what was passed over by
 * rule to `say`. Throws where the reader is broken.
 */
export async function* exportReadings(
  inputs: readonly string[],
  flags: ExportFlags,
  loading: Promise<Model>,
  { say, unread }: { readonly say: (message: string) => void; readonly unread: (message: string) => void },
): AsyncGenerator<Record> {
  const line = progress(process.stderr)
  let count = 0
  const readings = inOrder(articles(inputs, flags), UNDER_WAY, async input =>
    'article' in input ? read(input.article, loading, flags) : input,
  )
  for await (const reading of readings) {
    line.clear()
    if ('failed' in reading) unread(`${reading.failed}: ${reading.message}`)
    else if ('skipped' in reading) say(`${reading.skipped}: ${reading.message}`)
    else {
      yield reading
      count += 1
      line.show(`${count} ${count === 1 ? 'report' : 'reports'} exported`)
    }
  }
  line.clear()
}
