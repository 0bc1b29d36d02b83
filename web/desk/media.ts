import type { Medium } from '../../src/record/record.ts'

/** By what means something was said, as a reader is told it; nothing where it is none of those that have a name. */
export const MEDIA: { readonly [kind in Medium['kind']]: string } = {
  interview: 'in an interview',
  statement: 'in a statement',
  post: 'in a post',
  speech: 'in a speech',
  book: 'in a book',
  report: 'in a report',
  broadcast: 'in a broadcast',
  document: 'in a document',
  call: 'in a call',
  other: '',
}
