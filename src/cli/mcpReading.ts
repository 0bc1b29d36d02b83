import { chainOf } from '../ask/chainOf.ts'
import { outcomeOf } from '../english/comment/outcomeOf.ts'
import { USUAL_CLAIMS } from '../mcp/limits.ts'
import type { ReadAnswer, ReadAsked, ReadClaim } from '../mcp/readReport.ts'
import type { Where } from '../mcp/where.ts'
import type { Attribution, Claim, Record, Span } from '../record/record.ts'
import { unattributed } from '../show/unattributed.ts'
import { mcpAnchors } from './mcpAnchors.ts'
import { mcpPart } from './mcpPart.ts'

/** A record as `read_report` gives it: every span with its words, and the lists cut where there is too much. */
export function mcpReading(record: Record, report: Where, asked: ReadAsked): ReadAnswer {
  const { id, text, language } = record.report
  const limit = asked.limit ?? USUAL_CLAIMS
  const { end, ...part } = mcpPart(record.claims.length, asked.skip ?? 0, limit)
  const { runs } = unattributed(record)
  const at = (span: Span) => mcpAnchors(id, text, [span])[0] as ReadAnswer['voice'][number]
  const nameOf = (party: string | null) => record.parties.find(one => one.id === party)?.name ?? null
  const worded = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return {
    report,
    language,
    ...part,
    claims: record.claims.slice(part.skipped, end).flatMap(claim => claimOf(record, claim)),
    parties: record.parties.slice(0, limit).map(({ id: party, name, kind, named, anonymity, mentions }) => ({
      id: party,
      name,
      kind,
      named,
      reason: anonymity?.reason ?? null,
      claims: record.attributions.filter(one => one.party === party).map(one => one.id),
      at: mcpAnchors(id, text, mentions),
    })),
    comments: record.comments
      .slice(0, limit)
      .map(({ id: comment, asked: party, who, outcome, rule, span, about, reply }) => ({
        id: comment,
        asked: party,
        name: nameOf(party) ?? (who.length > 0 ? worded(who) : null),
        outcome: outcomeOf({ outcome, rule }),
        at: at(span),
        about: [...about],
        reply,
      })),
    checks: record.checks.slice(0, limit).map(({ id: check, verdict, by, who, span, about }) => ({
      id: check,
      verdict,
      by: nameOf(by) ?? (who.length > 0 ? worded(who) : null),
      at: at(span),
      about: [...about],
    })),
    voice: runs.slice(0, limit).map(at),
    counts: {
      parties: record.parties.length,
      comments: record.comments.length,
      checks: record.checks.length,
      voice: runs.length,
    },
    notes: record.notes.map(({ message }) => message),
    ...(asked.withText ? { text } : {}),
  }
}

function claimOf(record: Record, claim: Claim): ReadClaim[] {
  const { id, text } = record.report
  const attribution = record.attributions.find(one => one.id === claim.attribution) as Attribution
  const { source, cue, content, addressee, hedges } = attribution
  const anchors = (spans: readonly Span[]) => mcpAnchors(id, text, spans)
  return [
    {
      id: claim.id,
      attribution: attribution.id,
      source: anchors(source),
      cue: anchors(cue),
      content: anchors(content),
      party: attribution.party,
      addressee:
        addressee === null
          ? null
          : anchors(addressee.spans)
              .map(({ words }) => words)
              .join(' … '),
      style: attribution.style,
      said: attribution.said?.value ?? null,
      medium: attribution.medium?.kind ?? null,
      hedges: hedges.flatMap(({ kind, span }) => anchors([span]).map(at => ({ kind, at }))),
      within: attribution.within,
      via: attribution.via,
      chain: chainOf(record, claim),
      standing: claim.standing,
      confidence: attribution.confidence,
    },
  ]
}
