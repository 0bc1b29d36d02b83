import type { CommentRule } from './commentRule.ts'

/** How headlines, which leave words out, say that somebody does not answer. */
export const HEADLINES: readonly CommentRule[] = [
  {
    id: 'comments/headline-silent',
    says: 'A headline says that somebody is silent.',
    example: 'Council mum on missing millions',
    outcome: 'no-response',
    needs: 'silent mum yet',
    asked: 'subject',
    headline: true,
    words:
      '(keep|keeps|stay|stays|remain|remains|still|is|are)? (silent|mum|yet to (respond|comment|react|reply)) (?=STOP|on|over|about|as|amid|after|despite)',
  },
  {
    id: 'comments/headline-declines',
    says: 'A headline says that somebody does not talk.',
    example: 'Missing millions: council tight-lipped',
    outcome: 'declined',
    needs: 'tightlipped not',
    asked: 'subject',
    headline: true,
    words:
      '(keep|keeps|stay|stays|remain|remains|still|is|are)? tightlipped (?=STOP|on|over|about|as|amid|after|despite)|BE not (talking|saying|commenting) (?=STOP|on|about|why|who|how)',
  },
]
