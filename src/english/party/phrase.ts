/** What a word that begins a noun phrase does: brings somebody in, takes somebody up, says whose, counts. */
export type Determiner = 'a' | 'the' | 'that' | 'owner' | 'count' | 'none'

/** Words before a noun that begin its phrase. Lower case. */
export const PHRASE_DETERMINERS: ReadonlyMap<string, Determiner> = new Map(
  (
    [
      ['a', 'a an another any no every each some'],
      ['the', 'the'],
      ['that', 'this that these those'],
      ['owner', 'his her its their my our your whose'],
      [
        'count',
        'one two three four five six seven eight nine ten eleven twelve several many few both most other others',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, Determiner] => [word, kind])),
)
/** What no noun phrase goes across backwards. */
export const PHRASE_STOP =
  /^(?:[^\p{L}\p{N}$£€-]|and|or|but|that|which|who|when|where|while|as|if|than|is|are|was|were|be|been|has|had|have|said|says|told|would|will|could|may|might|did|does|do|not|because|whether)$/u
/** Owners in the first or second person: somebody's own word for theirs. */
export const OWN = /^(?:my|our|your)$/
/** After its noun, what shows that a definite phrase says by itself who is meant: "the director *of the fuel importer*". */
export const SAYS_WHO = / (?:of|for|at|in|who|that|which|behind) /
/** Words after which a headline's bare noun has a phrase of its own: "officials *in* three towns". */
export const HEADLINE_PHRASE = / (?:of|in|at|for|from|with|to|by|who|that)\b/
/** Words before *a* and a noun, or before several, that say what somebody is and bring in nobody: "trained *as* a teacher", "they *are* farmers". */
export const IS_ONE = /^(?:as|is|was|are|were|be|been|being|become|becomes|became|remain|remains|remained|like)$/
