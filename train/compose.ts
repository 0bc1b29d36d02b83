import { sentences } from '../src/english/sentences.ts'
import type { Span } from '../src/record/record.ts'
import type { Document, Gold } from './corpora.ts'
import { pick } from './random.ts'

/**
 * Nested attributions by composition: an annotated sentence is put inside an outer attribution whose words we write, so that both are known. The corpora
 * mark outermost attributions only; this is where the reader sees that a content can hold another attribution, and that not every verb in one is a cue.
 */

const SOURCES =
  `the ministry|a ministry spokesman|two people familiar with the matter|a person briefed on the talks|the Courier|Reuters|the Associated Press
a senior official|officials|her lawyer|his lawyer, Dana Whitcombe|the company|a spokeswoman for the council|the report|a report by the auditor|the memo|an aide
the BBC|CNN|the Financial Times|a source close to the family|three former employees|the governor|Gov. Alan Pryce|Sen. Marta Quill|Priya Raman, a professor of law at the university
Prime Minister Osei|police|prosecutors|court documents|the indictment|the newspaper|one diplomat|the embassy|residents|the union|Mr Hallam|Ms Okafor|he|she|they|the opposition leader
a user who posts as @harbourlight|the account @northgate_eye|an engineer who worked there until May|a man who was on board|one of the teachers, who asked not to be named|a canoeist who calls himself @paddle_on
the bulletin that it puts out on Fridays|the letter, which is dated March 3|Ines Dravik, who runs the harbour|an officer who was not authorised to speak|a passenger|@millpond|the parish priest
a police spokesman|the broadcaster|local media|Beijing|Moscow|the Kremlin|Downing Street|the White House|the board|people close to the campaign|the minister|Chief Inspector Rao
Thomas Vale, the chief executive|the watchdog|the agency|an official with direct knowledge of the order|campaign officials|its chairman|the mayor|witnesses|her office`
    .split(/[|\n]/)
    .map(s => s.trim())
const THAT =
  `said that|has said that|reported that|said|said|says|claimed that|added that|wrote that|insisted that|told {A} that|told {A}|told {A}|had told {A} that|has told {A}|informed {A} that|assured {A} that|acknowledged that|believes that|alleged that|warned that|suggested that|confirmed that|noted that`.split(
    '|',
  )
const AFTER =
  `, according to {S}|, according to {S}|, {S} said|, {S} said|, {S} says|, {S} told {A}|, {S} reported|, {S} reported on Tuesday|, said {S}|, {S} added|, {S} has said|, {S} claimed|, wrote {S}|, wrote {S} on Telegram|, {S} wrote
|, {S} wrote on social media|, {S} wrote in a letter to {A}|, {S} posted on Facebook|, {S} confirmed|, {S} explained|, {S} insists|, {S} was quoted as saying|, says {S}|, reported {S}`.split(
    /\n?\|/,
  )
const BEFORE = ['According to {S}, ']
const ADDRESSEES =
  `reporters|the Courier|CNN|parliament|colleagues|lawmakers|the BBC|associates|the court|his staff|her deputies|a news conference|investigators|him|her|them|the committee|Reuters|ministers|friends`.split(
    '|',
  )
/** What stands behind a cue and is none of it. */
const BESIDES = / (?:on (?:Tuesday|social media|Facebook)|in a letter to)$/
/** First words that lose their capital when a sentence is put after "that". */
const LOWERED =
  /^(?:The|A|An|He|She|They|It|In|On|At|For|But|And|This|That|These|There|His|Her|Their|Its|Many|Some|Most|Several|Two|Three|Few|All|No|As|When|While|If|After|Before|Now|Such|Those|Both|Under|With|By|To|From|Since)\b/
const SHORTEST = 25
const LONGEST = 260

interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

type Part = { readonly role: 'source' | 'cue' | 'addressee'; readonly span: Span }

/** An outer attribution to add: the sentence it takes for its content, and where its parts stand in what is inserted. */
interface Outer {
  readonly sentence: Span
  readonly edit: Edit
  readonly parts: readonly Part[]
}

/** Wraps about this share of the sentences that can be wrapped. */
export function compose(document: Document, share: number, draw: () => number): Document {
  const edits: Edit[] = []
  const added: Outer[] = []
  const { text, gold } = document
  for (const { start, end, block } of sentences(text, document.blocks)) {
    if (document.blocks[block]?.kind !== 'paragraph' || draw() > share) continue
    const words = text.slice(start, end)
    if (
      words.length < SHORTEST ||
      words.length > LONGEST ||
      !words.endsWith('.') ||
      /["“”]/.test(words) ||
      /(?:^|\s)['‘]/.test(words)
    )
      continue
    const touching = gold.filter(a =>
      [a.source, a.cue, a.content].some(spans => spans.some(s => s.start < end && s.end > start)),
    )
    if (touching.some(a => [a.source, a.cue, a.content, a.addressee].flat().some(s => s.start < start || s.end > end)))
      continue
    if (touching.length === 0 && draw() < 0.5) continue
    const form = draw()
    const [template, at] =
      form < 0.55
        ? [`{S} ${pick(draw, THAT)} `, start]
        : form < 0.92
          ? [pick(draw, AFTER), end - 1]
          : [pick(draw, BEFORE), start]
    const { insert, parts } = fill(template, at === start, draw)
    const lower = at === start && LOWERED.test(words)
    const remove = lower ? 1 : 0
    const edit = { at, remove, insert: lower ? insert + words.charAt(0).toLowerCase() : insert }
    edits.push(edit)
    added.push({ sentence: { start, end }, edit, parts })
  }
  if (edits.length === 0) return document
  return apply(document, edits, added)
}

/** A template with its places filled, and where the source, cue and addressee stand in it. */
function fill(template: string, first: boolean, draw: () => number): { insert: string; parts: Part[] } {
  const spans: Part[] = []
  let insert = ''
  let cueStart = -1
  const endCue = () => {
    const cue = insert
      .slice(cueStart)
      .replace(/[\s,]+$/, '')
      .replace(/ that$/, '')
      .replace(BESIDES, '')
    if (cueStart >= 0 && cue.trim() !== '')
      spans.push({ role: 'cue', span: { start: cueStart, end: cueStart + cue.length } })
    cueStart = -1
  }
  for (const part of template.split(/(\{[SA]\}|, )/)) {
    if (part === '{S}' || part === '{A}') {
      endCue()
      const role = part === '{S}' ? 'source' : 'addressee'
      let words = pick(draw, role === 'source' ? SOURCES : ADDRESSEES)
      if (first && insert === '') words = words.charAt(0).toUpperCase() + words.slice(1)
      spans.push({ role, span: { start: insert.length, end: insert.length + words.length } })
      insert += words
    } else {
      const lead = /^[\s,]*/.exec(part)?.[0].length ?? 0
      if (part.trim().replace(',', '') !== '' && part.trim() !== 'that' && part.trim() !== 'on Tuesday' && cueStart < 0)
        cueStart = insert.length + lead
      insert += part
    }
  }
  endCue()
  const cues = spans.filter(s => s.role === 'cue')
  return { insert, parts: spans.filter(s => s.role !== 'cue' || s === cues[0]) }
}

/** The document with all edits made and every offset moved. */
function apply(document: Document, edits: readonly Edit[], added: readonly Outer[]): Document {
  const shiftAt = (offset: number, inclusive: boolean) => {
    let shift = 0
    for (const { at, remove, insert } of edits)
      if (at < offset || (inclusive && at === offset)) shift += insert.length - remove
    return offset + shift
  }
  const insertStart = (edit: Edit) => {
    let shift = 0
    for (const { at, remove, insert } of edits) if (at < edit.at) shift += insert.length - remove
    return edit.at + shift
  }
  // A lower-cased first letter is part of the insertion but belongs to the sentence: what begins there begins at that letter.
  const starting = new Map(edits.filter(e => e.remove > 0).map(e => [e.at, e]))
  const start = (offset: number) => {
    const edit = starting.get(offset)
    return edit === undefined ? shiftAt(offset, true) : insertStart(edit) + edit.insert.length - 1
  }
  const end = (offset: number) => shiftAt(offset, false)
  const move = (spans: readonly Span[]) => spans.map(s => ({ start: start(s.start), end: end(s.end) }))
  let text = ''
  let from = 0
  for (const { at, remove, insert } of edits) {
    text += document.text.slice(from, at) + insert
    from = at + remove
  }
  text += document.text.slice(from)
  const gold: Gold[] = document.gold.map(a => ({
    ...a,
    source: move(a.source),
    cue: move(a.cue),
    content: move(a.content),
    addressee: move(a.addressee),
  }))
  for (const { sentence, edit, parts } of added) {
    const base = insertStart(edit)
    const role = (name: string) =>
      parts.filter(s => s.role === name).map(({ span }) => ({ start: base + span.start, end: base + span.end }))
    const content = { start: start(sentence.start), end: end(sentence.end - 1) }
    gold.push({
      source: role('source'),
      cue: role('cue'),
      content: [content],
      addressee: role('addressee'),
      whole: true,
    })
  }
  const blocks = document.blocks.map(({ kind, span }) => ({
    kind,
    span: { start: shiftAt(span.start, false), end: end(span.end) },
  }))
  return { ...document, text, gold, blocks }
}
