import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parsedRecord } from '../export/parsedRecord.ts'
import { explained } from '../read/explained.ts'
import { folder } from '../read/folder.ts'
import { lines } from '../read/lines.ts'
import type { Record } from '../record/record.ts'

/** Files of a folder that may hold records. */
const TABLES = /\.(?:ndjson|jsonl)$/i

/**
 * The records of files of NDJSON, of those of a folder, or of standard input (`-`), a line at a time. A file or a line that is none is told to `unread`, and the rest
 * goes on.
 */
export async function* exportRecords(
  inputs: readonly string[],
  unread: (message: string) => void,
): AsyncGenerator<Record> {
  for (const input of inputs) {
    try {
      if (input === '-') yield* records(process.stdin, 'standard input', unread)
      else if ((await stat(input)).isDirectory()) {
        const { files } = await folder(input, TABLES)
        if (files.length === 0) unread(`${input}: No file in it ends in .ndjson or .jsonl.`)
        for (const path of files) yield* records(createReadStream(path), path, unread)
      } else yield* records(createReadStream(input), input, unread)
    } catch (error) {
      unread(`${input}: ${explained(error)}`)
    }
  }
}

async function* records(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  unread: (message: string) => void,
): AsyncGenerator<Record> {
  for await (const { number, bytes } of lines(stream)) {
    const text = bytes === null ? null : new TextDecoder().decode(bytes)
    if (text !== null && text.trim() === '') continue
    const record = text === null ? 'is longer than a record can be.' : parsedRecord(text)
    if (typeof record === 'string') unread(`${name}:${number}: Line ${number} ${record}`)
    else yield record
  }
}
