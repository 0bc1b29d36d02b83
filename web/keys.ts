/** The keys of a report, as the list of keys tells them. */
export const KEYS = [
  { key: 'j', says: 'the next claim' },
  { key: 'k', says: 'the claim before' },
  { key: 'o', says: 'out: the claim in which this one stands' },
  { key: 'i', says: 'in: the first claim that stands in this one' },
  { key: ']', says: 'the next link of the chain, at its words' },
  { key: '[', says: 'the link before' },
  { key: 'p', says: 'the party that says it; again: the next party' },
  { key: 't', says: 'to what is told beside the text, and back' },
  { key: 'e', says: 'why: explain what is chosen' },
  { key: 'v', says: 'the outlet’s own voice alone, and back' },
  { key: 'u', says: 'sources without a name, and back' },
  { key: 'Enter', says: 'open what is in focus' },
  { key: 'Esc', says: 'close, step back out' },
  { key: 'n', says: 'another report' },
  { key: '?', says: 'this list' },
] as const
