import type { Span } from '../record/record.ts'

/** A relative clause in the middle of a sentence, up to the verb that goes on with what it is about: group 1. */
const RELATIVE =
  /\b((?:that|which|who) (?:(?:was|were|had|has|have|is|are|would|will)\b|\p{Ll}+ed\b)[^,;.]{4,120}?) (?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)\b)/giu

/** The stretches of a claim that only say which thing it is about. UTF-16 code units into the whole text. */
export function background(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(RELATIVE)].map(({ 1: clause = '', index }) => ({
    start: start + index,
    end: start + index + clause.length,
  }))
}
