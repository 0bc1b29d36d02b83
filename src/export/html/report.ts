import type { Record } from '../../record/record.ts'
import { unread } from '../../record/unread.ts'
import { webAddress } from '../webAddress.ts'
import { checkList } from './checkList.ts'
import { claimList } from './claimList.ts'
import { type Markup, markup, type Value } from './markup.ts'
import { partyList } from './partyList.ts'
import { passages } from './passages.ts'
import { replyList } from './replyList.ts'
import { shown } from './shown.ts'
import { titleOf } from './titleOf.ts'

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** A report's part of the page; of one in which nothing was sought, its text and why. @param index which report of the page it is, from 1 */
export function report(record: Record, index: number): Markup {
  const view = shown(record, index)
  const { prefix, items } = view
  const { outlet, byline, published, language, url, id, origin } = record.report
  const address = webAddress(url)
  const lang = LANGUAGE.test(language) ? markup` lang="${language}"` : null
  const facts: readonly (readonly [string, Value])[] = [
    ['Outlet', outlet ?? ''],
    ['By', byline.join(', ')],
    ['Published', published ?? ''],
    // A page that is sent on must not tell the outlet who reads it.
    ['Address', address === null ? '' : markup`<a href="${address}" rel="noreferrer nofollow">${address}</a>`],
    ['Wire', origin.map(({ agency }) => agency).join(', ')],
    ['Report', id],
    ['Read by', `${record.made.by}, model ${record.made.model}`],
  ]
  const told = facts.filter(([, value]) => value !== '')
  const section = (name: string, heading: string, inside: Value) =>
    markup`<section>
<h3 id="${prefix}-${name}">${heading}</h3>
${inside}</section>\n`
  const found = markup`${section('claims', `Who says so: ${items.length === 1 ? '1 claim' : `${items.length} claims`}`, claimList(view))}${section('parties', 'Who is who', partyList(view))}${section('replies', 'Right of reply', replyList(view))}${section('checks', 'Checks', checkList(view))}`
  return markup`<article id="${prefix}" aria-labelledby="${prefix}-title">
<h2 id="${prefix}-title"${lang}>${titleOf(record.report)}</h2>
<dl class="facts">${told.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${section('text', 'The report', markup`<div${lang}>\n${passages(view)}</div>\n`)}${unread(record) === null ? found : null}${notes(record, section)}</article>\n`
}

function notes({ notes }: Record, section: (name: string, heading: string, inside: Value) => Markup): Markup | null {
  if (notes.length === 0) return null
  return section(
    'notes',
    'What could not be read, or is in doubt',
    markup`<ul class="list">\n${notes.map(({ message }) => markup`<li>${message}</li>\n`)}</ul>\n`,
  )
}
