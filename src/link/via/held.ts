import {
  BRINGS,
  BRINGS_OUT,
  DOCUMENT_HELD,
  DOCUMENT_NOUN,
  HAS_IT,
  HELD_NOUN,
  IN_PARTS,
  IT_HAS,
  IT_OR_THIS,
  LEADS_INTO,
  LEAKED,
  OF_DOCUMENT_END,
  PART_OF_IT,
  PARTS_OF,
  READS,
  RECORDING,
  RESTS_ON,
  SAID_IN,
  SAME_DOCUMENT,
  THE_DOCUMENT,
  WHICH_HAS,
  WRITTEN_WORD,
} from '../../english/via.ts'
import { headNoun, REACH, type Scene } from './scene.ts'

/** How many paragraphs on "the letter" still is that letter, in one of which somebody writes, and "the document" or a part of it. */
const SAME_BLOCKS = 4
const LEAD_BLOCKS = 2
const PART_BLOCKS = 1
/** How much of a sentence's beginning can tell in what document it stands. */
const LEAD = 80
/** Room behind a source for what it "has obtained". */
const BEHIND = 120
const NAMED_AGAIN = /^(?:(?:the|this|that|these|those) |minutes$)/i

/** A document of which the report has told, and the outlet's report through which it came; none where somebody else has it. */
interface Holding {
  readonly noun: string
  readonly at: number
  readonly through: number | undefined
}

/** "The Post reported, citing *a letter*, … *The letter* says …": a document that an outlet has is named again. One pass in text order. */
export function held(scene: Scene): void {
  const { attributions, text, sentences, sources, cues, openings, outlets, inSentence, titles } = scene
  const { found, words, root, reports, back, before, set } = scene
  const holdings: Holding[] = []
  for (const [i, one] of attributions.entries()) {
    if (titles[i]) continue
    if (one.within === null && outlets[i] == null) set(i, through(i), DOCUMENT_HELD)
    for (const holding of [...heldBy(i), ...ledInto(i)]) holdings.push(holding)
  }

  /** Of the documents told of at most so many paragraphs before, the last of which something holds. */
  function last(i: number, blocks: number, holds: (holding: Holding) => boolean): Holding | undefined {
    return holdings.slice(-REACH).findLast(holding => back(i, holding.at) <= blocks && holds(holding))
  }

  function through(i: number): number | undefined {
    const source = sources[i] ?? ''
    if (source === '') return undefined
    const noun = documentNoun(source)
    if (noun !== null && NAMED_AGAIN.test(source)) {
      const same = last(i, SAME_BLOCKS, holding => holding.noun === noun)
      if (same) return same.through
    }
    if (THE_DOCUMENT.test(source) || PART_OF_IT.test(source)) {
      const it = last(i, PART_BLOCKS, () => true)
      return last(i, PART_BLOCKS, holding => holding.through !== it?.through) ? undefined : it?.through
    }
    if (IT_OR_THIS.test(source)) return ofIt(i)
    const start = sentences[inSentence[i] ?? 0]?.start ?? 0
    const opening = text.slice(start, start + LEAD).trimStart()
    if (IN_PARTS.test(opening)) return last(i, PART_BLOCKS, () => true)?.through
    const end = attributions[i]?.cue.at(-1)?.end ?? start
    const said = LEADS_INTO.exec(opening) ?? SAID_IN.exec(text.slice(end, end + LEAD))
    const named = singular(said?.[1] ?? '')
    const it = named === '' ? undefined : last(i, LEAD_BLOCKS, holding => holding.noun === named)
    // What is heard on a recording that speaks for itself is heard through it.
    return it?.through ?? (it && RECORDING.test(it.noun) ? it.at : undefined)
  }

  /** "*It* adds": the document that has just spoken. */
  function ofIt(i: number): number | undefined {
    const spoke = before(i, j => attributions[j]?.within === null)
    const apart = spoke === undefined ? Number.POSITIVE_INFINITY : (inSentence[i] ?? 0) - (inSentence[spoke] ?? 0)
    const told = holdings.slice(-REACH).findLast(holding => holding.at === spoke)
    if (spoke !== undefined && apart <= 1 && READS.test(cues[i] ?? '') && speaksOf(spoke)) return spoke
    const who = attributions[i]?.party ?? null
    // "It" may be the outlet itself.
    if (told && apart <= 1 && (who === null || who !== attributions[told.at]?.party)) return told.through
    if (spoke !== undefined && back(i, spoke) === 0 && (inSentence[i] ?? 0) - (inSentence[spoke] ?? 0) <= 1) {
      const source = sources[spoke] ?? ''
      const same = who === null || who === attributions[spoke]?.party
      if (same && (IT_OR_THIS.test(source) || documentNoun(source) !== null) && found.has(spoke))
        return found.get(spoke)?.through
    }
    return undefined
  }

  /** "In the letter, Mr Orr is quoted": it is told of again here. */
  function ledInto(at: number): Holding[] {
    const start = sentences[inSentence[at] ?? 0]?.start ?? 0
    const noun = singular(LEADS_INTO.exec(text.slice(start, start + LEAD).trimStart())?.[1] ?? '')
    const same = noun === '' ? undefined : last(at, LEAD_BLOCKS, holding => holding.noun === noun)
    return same ? [{ ...same, at }] : []
  }

  /** What stands behind who speaks: ", which obtained a memo". */
  function behind(at: number): string {
    const source = attributions[at]?.source.at(-1)
    const within = /,? which .*$/.exec(sources[at] ?? '')?.[0]
    return within ?? (source ? text.slice(source.end, source.end + BEHIND) : '')
  }

  /** Whether somebody who speaks there speaks of a document: "She said a letter had come." */
  function speaksOf(spoke: number): boolean {
    const content = attributions[spoke]?.content ?? []
    return documentNoun(sources[spoke] ?? '') === null && WRITTEN_WORD.test(words(content))
  }

  /** The documents of which an attribution tells, and who has them. */
  function heldBy(at: number): Holding[] {
    const source = sources[at] ?? ''
    const opening = openings[at] ?? ''
    const cue = cues[at] ?? ''
    const outer = root(at)
    const noun = outlets[at] == null ? documentNoun(source) : null
    const had = found.get(at)?.through
    const all = (nouns: readonly (string | null | undefined)[], through: number | undefined) =>
      nouns.flatMap(noun => (noun ? [{ noun, at, through }] : []))
    if (noun !== null && had !== undefined && outlets[had] != null) return all([noun], had)
    if (outer !== at && reports(outer) && RESTS_ON.test(cue))
      return all((source.split(OF_DOCUMENT_END)[0] ?? '').split(/[^\p{L}-]+/u).map(documentNoun), outer)
    if (HAS_IT.test(cue) && (outlets[at] != null || IT_OR_THIS.test(source)))
      return all([documentNoun(opening)], reports(at) ? at : before(at, j => back(at, j) <= 1 && reports(j)))
    const held = opening.replace(IT_HAS, '')
    if (reports(at)) {
      const whole = BRINGS.test(cue) || held !== opening
      const nouns = whole ? [documentNoun(held), documentNoun(held.replace(PARTS_OF, ''))] : []
      const which = WHICH_HAS.exec(behind(at))?.[1] ?? ''
      const has = [documentNoun(which), documentNoun(which.replace(PARTS_OF, ''))]
      return all([...nouns, ...has, documentNoun(LEAKED.exec(opening)?.[1] ?? '')], at)
    }
    if (outer === at && BRINGS_OUT.test(cue)) return all([documentNoun(opening)], at)
    return outer === at && noun !== null && !NAMED_AGAIN.test(source) ? all([noun], undefined) : []
  }
}

/** The noun at the head of a phrase, where it is a document's, in the singular. */
function documentNoun(phrase: string): string | null {
  const noun = headNoun(phrase)
  return DOCUMENT_NOUN.test(noun) || HELD_NOUN.test(noun) ? singular(noun) : null
}

function singular(noun: string): string {
  const one = noun
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?<=[a-z]{3})(?<!s)s$/, '')
  return SAME_DOCUMENT.get(one) ?? one
}
