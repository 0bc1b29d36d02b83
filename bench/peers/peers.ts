import { join } from 'node:path'
import type { Absent, Peer } from './peer.ts'

/** Where everything is installed; git ignores it. */
export const FOLDER = '.bench'
const HERE = 'bench/peers'
/** As much as CoreNLP's own documentation gives to coreference. */
const HEAP = '-Xmx4g'

const python = (what: string) => (threads: number) => [
  join(FOLDER, 'python', 'bin', 'python'),
  join(HERE, 'direct_quotations.py'),
  what,
  String(threads),
]
const java = (what: string) => (threads: number) => [
  'java',
  HEAP,
  '-cp',
  join(FOLDER, 'java', '*'),
  join(HERE, 'CoreNlp.java'),
  what,
  String(threads),
]

export const SAYSO = 'Sayso'

/** Figures without this run beside them: two cores of a 2.6 GHz Xeon, the whole of PolNeAR dev; content F1 at Jaccard .3, indirect recall. */
const ELSEWHERE = {
  textacy: '8,100–9,800 words a CPU second; .234; .04',
  lean: '10,800–14,700 words a CPU second; .234; .04',
  tracker: '7,600–8,600 words a CPU second, 10,300–13,000 without entities; .540; .27',
  citron: 'trained anew, 3,600 words a CPU second; .652; .45',
  corenlp: '209 words a CPU second; .347; .01',
}

/** What is measured, Sayso first. */
export const PEERS: readonly Peer[] = [
  {
    name: SAYSO,
    needs: null,
    command: threads => [process.execPath, join(HERE, 'sayso.ts'), String(threads)],
  },
  { name: 'textacy', needs: 'python', command: python('all'), elsewhere: ELSEWHERE.textacy },
  { name: 'textacy without entities', needs: 'python', command: python('lean'), elsewhere: ELSEWHERE.lean },
  // Finds nothing, and so has no accuracy: nothing that stands on this parser can be faster.
  { name: "spaCy's parser alone", needs: 'python', command: python('parse') },
  { name: 'CoreNLP with speakers', needs: 'java', command: java('speakers'), elsewhere: ELSEWHERE.corenlp },
  { name: 'CoreNLP, quotations alone', needs: 'java', command: java('quotations') },
]

/** What a user might pick too, and no registry has. */
export const NOWHERE: readonly Absent[] = [
  {
    name: 'GenderGapTracker',
    why: 'its code is in no package registry; the parser alone, which it runs as well, is above',
    elsewhere: ELSEWHERE.tracker,
  },
  {
    name: 'citron (BBC)',
    why: 'neither its code nor its model is in a package registry: the package of that name is something else',
    elsewhere: ELSEWHERE.citron,
  },
]
