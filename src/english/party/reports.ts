/** Cues of a publication that tells news of its own, and does not speak for itself: "The Ledger *reported*". */
export const REPORTS = /\b(?:report|publish|reveal|writ|wrote|cit|quot|disclos|obtain)/i
