import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { sayso } from './sayso.ts'

const WRONG = [
  [['read', '--nonsense', 'a.txt'], /unknown option '--nonsense'/],
  [['read', '--color', 'pink', 'a.txt'], /Allowed choices are auto, always, never/],
  [['read', '--width', 'wide', 'a.txt'], /whole number/],
  [['read', '--width', '3', 'a.txt'], /30 or more/],
  [['read', '--published', 'yesterday', 'a.txt'], /2026-03-10/],
  [['read', '--published', '2026-02-30T10:61', 'a.txt'], /2026-03-10/],
  [['read', '--published', '2026-02-30', 'a.txt'], /2026-03-10/],
  [['read', '--published', '2026-03-10T07:40:00+15:00', 'a.txt'], /2026-03-10/],
  [['read', '--url', 'news.example', 'a.txt'], /whole address/],
  [['read', '--id', 'x', 'a.txt', 'b.txt'], /--id belongs to one report, and there are 2 inputs/],
  [['read', '--ndjson', 'a.txt'], /standard input/],
  [['read', '--only', 'claim', 'a.txt'], /text, parties, claims, comments, checks, voice/],
  [['read', '--only', '', 'a.txt'], /one or more of/],
  [['read', '--claim', ' … ', 'a.txt'], /words of the claim/],
  [['read', '--json', '--only', 'claims', 'a.txt'], /--only narrows the view, and a record of --json is always whole/],
  [['read', '--json', '--claim', 'pier', 'a.txt'], /--claim narrows the view/],
  [['read', '--only', 'claims', '--claim', 'pier', 'a.txt'], /do not go together/],
  [['schema', 'now'], /too many arguments/],
  [['story.txt'], /unknown command 'story.txt'[\s\S]*sayso read FILE/],
  [[], /Usage: sayso/],
] as const

for (const [args, message] of WRONG) {
  test(`"sayso ${args.join(' ')}" is a usage error`, async () => {
    const { code, out, err } = await sayso(args)
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, message)
  })
}

test('the version is that of the package', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
  assert.deepEqual(await sayso(['--version']), { code: 0, out: `${manifest.version}\n`, err: '' })
})

test('sayso schema prints a schema of draft 2020-12 with an id', async () => {
  const { code, out } = await sayso(['schema'])
  const schema = JSON.parse(out)
  assert.equal(code, 0)
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.match(schema.$id, /sayso/)
  assert.ok(new Ajv2020().compile(schema))
})
