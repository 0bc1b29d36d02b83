import type { Decision, Draft } from './draft.ts'

/** Says what became of an attribution. What is corrected or added stays so when it is accepted after. */
export function decide(draft: Draft, id: string, decision: Decision): Draft {
  const before = draft.decided.get(id)
  const keeps = decision === 'accepted' || (decision === 'corrected' && before === 'added')
  const is = keeps && (before === 'corrected' || before === 'added') ? before : decision
  return {
    ...draft,
    decided: new Map(draft.decided).set(id, is),
    attributions: draft.attributions.map(one => (one.id === id ? { ...one, confidence: 1 } : one)),
  }
}
