import { day } from '../src/english/when.ts'
import { counted } from '../src/show/counted.ts'
import { printable } from '../src/show/printable.ts'
import { Lit } from './desk/Lit.tsx'
import { Rest } from './desk/Rest.tsx'
import type { Change, StoredReport } from './desk/rows.ts'
import { hashOf } from './hashOf.ts'
import { useList } from './useList.ts'
import { wordsAt } from './wordsAt.ts'

/** What a kind of change is called. */
const NAMES: { readonly [kind in Change['kind']]: string } = {
  added: 'added',
  withdrawn: 'withdrawn',
  reworded: 'reworded',
  'number-changed': 'number changed',
  'number-gained': 'number gained',
  'number-lost': 'number lost',
  'hedge-gained': 'softened: a hedge came',
  'hedge-lost': 'firmer: a hedge went',
  'negation-changed': 'turned round: a negation came or went',
  'name-lost': 'the source lost its name',
  'name-gained': 'the source got a name',
  'source-changed': 'another source',
  'attribution-gained': 'now somebody’s say-so',
  'attribution-lost': 'now nobody’s say-so',
  'comment-arrived': 'a comment arrived',
  'comment-changed': 'the comment changed',
  'comment-gone': 'the comment is gone',
  correction: 'correction',
  'title-changed': 'the title changed',
}

/** What became of a report from one version to the next, the last first. */
export function Versions({ stored }: { stored: StoredReport }) {
  const { record, versions } = stored
  const list = useList<Change>(`/reports/${encodeURIComponent(record.report.id)}/diff`)
  const steps = [...Map.groupBy(list.items, ({ to }) => to.id)].reverse()
  return (
    <div class="versions">
      <h1 class="unseen" tabIndex={-1}>
        {printable(record.report.title ?? 'The report')}: versions
      </h1>
      <ol class="versionList" aria-label="Versions">
        {versions.map(({ id, version, fetched }) => (
          <li key={id}>
            <a
              href={hashOf({ report: id, view: 'versions', chosen: null })}
              aria-current={id === record.report.id ? 'true' : undefined}
            >
              Version {version}
            </a>{' '}
            <span class="soft">fetched {day(`${fetched.slice(0, 16)}Z`)}</span>
          </li>
        ))}
      </ol>
      {steps.map(([to, changes]) => {
        const [first] = changes
        return (
          <section key={to} aria-labelledby={`to${to}`}>
            <h2 id={`to${to}`}>
              {first?.from
                ? `From version ${first.from.version} to ${first.to.version}`
                : `Version ${first?.to.version}`}{' '}
              <span class="soft">{counted(changes.length, 'change')}</span>
            </h2>
            {first?.doubt && <p class="doubt">{first.doubt}</p>}
            <ol class="changes">
              {changes.map(change => (
                <ChangeRow key={change.id} change={change} />
              ))}
            </ol>
          </section>
        )
      })}
      <Rest list={list} none={<p>Nothing changed in its words, and it corrects nothing.</p>} />
    </div>
  )
}

function ChangeRow({ change: { kind, by, before, after, sentenceBefore, sentenceAfter, about } }: { change: Change }) {
  return (
    <li>
      <p class="kind">
        <b>{NAMES[kind]}</b>
        {by !== null && (
          <>
            {' · '}
            <bdi>{printable(by)}</bdi>
          </>
        )}
        {about && <span class="soft"> · about “{printable(about.words)}”</span>}
      </p>
      <Side sign="−" name="Before" words={before} sentence={sentenceBefore} />
      <Side sign="+" name="After" words={after} sentence={sentenceAfter} />
    </li>
  )
}

/** The words of one version, in their sentence, with the way to where they stand; nothing where it has none. */
function Side({
  sign,
  name,
  words,
  sentence,
}: {
  sign: string
  name: string
  words: Change['before']
  sentence: Change['before']
}) {
  const [span] = words?.spans ?? []
  if (words === null || words.words === '') return null
  const inner = sentence === null ? printable(words.words) : <Lit anchor={sentence} words={words.spans} />
  return (
    <p class={sign === '+' ? 'side after' : 'side before'} dir="auto">
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <span class="unseen">{name}: </span>
      {span && words.spans.length === 1 ? <a href={wordsAt(words.report, span, words.words)}>{inner}</a> : inner}
    </p>
  )
}
