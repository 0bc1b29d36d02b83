/**
 * `npm run train:ledger`: makes again what the ledger compares statements by: model/embedding.onnx from the wordings of stories/wordings, and from it and the stories the
 * weights of src/ledger/likenessWeights.ts. `--fresh` begins again. See docs/training.md.
 */
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { environment, minilm, node, python, WORK } from './python.ts'

const { values: flags } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } })
const out = join(WORK, 'embedding')
const made = join(out, 'embedding.onnx')

if (flags.fresh) rmSync(out, { recursive: true, force: true })
if (!existsSync(made)) {
  environment()
  python('train/embedding.py', '--base', minilm(), '--wordings', 'stories/wordings', '--out', out)
}
copyFileSync(made, 'model/embedding.onnx')
node('train/likeness.ts')
