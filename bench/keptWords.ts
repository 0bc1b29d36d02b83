import * as attitudes from '../src/english/ledger/attitudes.ts'
import { EMPTY_WORDS } from '../src/english/ledger/emptyWords.ts'
import { MODALS } from '../src/english/ledger/modals.ts'
import { NEGATION_PASSES, NEGATIONS, NO_NEGATION_BEFORE } from '../src/english/ledger/negations.ts'
import { MAGNITUDES, NUMBER_WORDS, UNITS_OF } from '../src/english/ledger/numberWords.ts'
import { GENERIC_IN_OUTLETS } from '../src/english/ledger/outletNames.ts'
import * as periods from '../src/english/ledger/periods.ts'
import { PLAIN_WORDS } from '../src/english/ledger/plainWords.ts'
import * as rejections from '../src/english/ledger/rejections.ts'
import { SAME_SENSE } from '../src/english/ledger/sameSense.ts'
import * as sources from '../src/english/ledger/sources.ts'
import { MONTHS } from '../src/english/months.ts'
import { WEEKDAYS } from '../src/english/weekdays.ts'
import { stem } from '../src/ledger/stem.ts'

const WORDS_OF_ONE_LETTER = /^.$/u
const WORD = /\p{L}{2,}/gu

/** Words that tell nothing by themselves, or that a rule waits for: they must stand in a made report where they stood in the one that it is made of. */
const STRUCTURE: ReadonlySet<string> = new Set(
  [
    EMPTY_WORDS,
    MODALS.possible,
    MODALS.coming,
    NEGATIONS,
    NEGATION_PASSES,
    NO_NEGATION_BEFORE,
    MAGNITUDES.keys(),
    NUMBER_WORDS.keys(),
    GENERIC_IN_OUTLETS,
    MONTHS.keys(),
    WEEKDAYS.keys(),
  ].flatMap(parts),
)
const RULES: ReadonlySet<string> = new Set([
  ...parts(UNITS_OF.keys()),
  ...[attitudes, periods, rejections, sources].flatMap(written).flatMap(word => parts([word])),
])
const SETS: ReadonlyMap<string, string> = new Map(
  [...SAME_SENSE].flatMap(([words, { sense }]) => words.split('-').map(word => [stem(word), sense] as const)),
)

/** Does this word, in small letters, hold the sentence together? */
export function isStructure(word: string): boolean {
  return WORDS_OF_ONE_LETTER.test(word) || STRUCTURE.has(word) || (RULES.has(word) && setOf(word) === null)
}

/** The set of words of one sense in which a form of this word stands, or the word where it is one of every report's; null for all others. */
export function setOf(word: string): string | null {
  return SETS.get(stem(word)) ?? (PLAIN_WORDS.has(word) ? word : null)
}

function parts(words: Iterable<string>): string[] {
  return [...words].flatMap(word => word.toLowerCase().match(WORD) ?? [])
}

/** All words in a list of rules. */
function written(rules: object): string[] {
  return Object.values(rules)
    .flat()
    .flatMap(rule => (rule instanceof RegExp ? rule.source.replaceAll(/\\./g, ' ') : []))
}
