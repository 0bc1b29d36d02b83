/** What can become of a report from one version to the next. */
export const CHANGE_KINDS = [
  'added',
  'withdrawn',
  'reworded',
  'number-changed',
  'number-gained',
  'number-lost',
  'hedge-gained',
  'hedge-lost',
  'negation-changed',
  'name-lost',
  'name-gained',
  'source-changed',
  'attribution-gained',
  'attribution-lost',
  'comment-arrived',
  'comment-changed',
  'comment-gone',
  'correction',
  'title-changed',
] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]
