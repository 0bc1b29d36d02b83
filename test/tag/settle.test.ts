import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ground } from '../../src/tag/ground.ts'
import { settle } from '../../src/tag/settle.ts'
import { bracketed, laidOutAs, unbracketed } from './brackets.ts'

/** What the encoder gives, settled; null where no content is left. */
function settled(raw: string): string | null {
  const { text, parts } = unbracketed(raw)
  const [one] = parts
  assert.ok(one?.cue[0])
  const found = settle({ ...one, cue: one.cue[0] }, ground(laidOutAs(text)))
  return found === null ? null : bracketed(text, found)
}

/** Pairs: as the encoder gives it, as it is settled. */
function settles(name: string, pairs: readonly (readonly [string, string | null])[]): void {
  test(name, () => {
    for (const [raw, answer] of pairs) assert.equal(settled(raw), answer)
  })
}

/** What is right already stays. */
function stays(name: string, answers: readonly string[]): void {
  settles(
    name,
    answers.map(answer => [answer, answer]),
  )
}

stays('what is right stays as it is', [
  '[S:The minister] [C:said] [T:the bridge was closed].',
  '“[T:The bridge is closed,]” [S:she] [C:told] [A:reporters].',
  '[T:The bridge], [S:she] [C:said], [T:is closed].',
  '[C:Reportedly], [T:the bridge is closed].',
])

settles('marks, stops, spaces and "that" are not part of the edges', [
  [
    '[S:The minister, ][C:said] [T:that the bridge was closed.]',
    '[S:The minister], [C:said] that [T:the bridge was closed].',
  ],
  ['[T:“The bridge is closed,”] [S:she] [C:said].', '“[T:The bridge is closed,]” [S:she] [C:said].'],
])

settles('a quotation of which a content holds half belongs to it whole, without its marks', [
  ['“The [T:bridge is closed for good],” [S:she] [C:said].', '“[T:The bridge is closed for good,]” [S:she] [C:said].'],
  ['“[T:The bridge is closed] for good,” [S:she] [C:said].', '“[T:The bridge is closed for good,]” [S:she] [C:said].'],
  ["'The [T:bridge is closed],' [S:she] [C:said].", "'[T:The bridge is closed,]' [S:she] [C:said]."],
])

settles('the subject of a cue that nobody is the subject of says nothing', [
  [
    '[T:The minister], [T:it] [C:is thought], [T:learned of it on Monday].',
    '[T:The minister], it [C:is thought], [T:learned of it on Monday].',
  ],
  ['[T:It] [C:was denied] by [S:the mayor].', '[T:It] [C:was denied] by [S:the mayor].'],
])

settles('who hears it in court is told it, and whom an advocate speaks for is not of the name', [
  ['[S:A court] [C:heard] [T:the beam had rotted].', '[A:A court] [C:heard] [T:the beam had rotted].'],
  [
    '[S:An inquest jury] [C:has been told] [T:the beam had rotted].',
    '[A:An inquest jury] [C:has been told] [T:the beam had rotted].',
  ],
  [
    '[S:A neighbour] [C:heard] [T:that the beam had rotted].',
    '[S:A neighbour] [C:heard] that [T:the beam had rotted].',
  ],
  ['[S:Defending, Mary Poe] [C:said] [T:he was sorry].', 'Defending, [S:Mary Poe] [C:said] [T:he was sorry].'],
])

settles('whoever is accused does not say so', [
  ['[S:Ida Rook, 58,] [C:is accused] [T:of theft].', '[T:Ida Rook, 58], [C:is accused] [T:of theft].'],
  [
    '[T:Ida Rook] [C:is accused] by [S:her sister] [T:of theft].',
    '[T:Ida Rook] [C:is accused] by [S:her sister] [T:of theft].',
  ],
  ['[S:The sexton] [C:accused] [T:her of theft].', '[S:The sexton] [C:accused] [T:her of theft].'],
])

settles('what is claimed in a possessive is a cue with its mark and its noun', [
  ["[S:The keeper's] [C:claim] that [T:the pier fell].", "[S:The keeper's] [C:claim] that [T:the pier fell]."],
  ['[S:The keeper]’[C:s] claim that [T:the pier fell].', '[S:The keeper][C:’s claim] that [T:the pier fell].'],
])

settles('what is quoted behind a colon does not say it', [
  [
    '[T:He was told to wait], [C:according to] [S:a copy of the e-mail: “Bury it.”]',
    '[T:He was told to wait], [C:according to] [S:a copy of the e-mail]: “[T:Bury it.]”',
  ],
])

settles('who says it is not of what is said, where the encoder takes both for one', [
  [
    '[T:“We saw nothing,” one resident, who would not be named,] [C:told] [A:the Echo].',
    '“[T:We saw nothing,]” [S:one resident, who would not be named], [C:told] [A:the Echo].',
  ],
  ['[T:‘We saw nothing’, a keeper] [C:said].', '‘[T:We saw nothing]’, [S:a keeper] [C:said].'],
  // Words after a quotation are of what is said where a source is known, where they are not next to the cue, or where they go on from it.
  ['[T:“Nothing,” no more, no less], [S:she] [C:said].', '[T:“Nothing,” no more, no less], [S:she] [C:said].'],
  ['[C:Reportedly], [T:“nothing” was seen].', '[C:Reportedly], [T:“nothing” was seen].'],
  ['[T:“Nothing” was seen], [C:it was said].', '[T:“Nothing” was seen], [C:it was said].'],
])

settles('a quotation of which it holds less is left', [
  [
    '“[T:No]. Ask somebody who knows the river and its gates,” [S:she] [C:said].',
    '“[T:No]. Ask somebody who knows the river and its gates,” [S:she] [C:said].',
  ],
])

settles('a scare quote inside a content keeps both its marks', [
  ['[S:She] [C:called for] [T:a “frank] talk.', '[S:She] [C:called for] [T:a “frank] talk.'],
  ['[S:She] [C:promised] [T:a “frank talk]”.', '[S:She] [C:promised] [T:a “frank talk”].'],
  ['[S:She] [C:promised] [T:a “frank tal]k”.', '[S:She] [C:promised] [T:a “frank talk”].'],
  ['[S:She] [C:said] “[T:frank” talks would follow].', '[S:She] [C:said] [T:“frank” talks would follow].'],
  ['[S:She] [C:promised] [T:a “frank talk” at noon].', '[S:She] [C:promised] [T:a “frank talk” at noon].'],
])

settles('an inner quotation does not lose or gain marks in the outer', [
  ['“[T:He told me ‘go home]’,” [S:she] [C:said].', '“[T:He told me ‘go home’,]” [S:she] [C:said].'],
  ['“He [C:told] me ‘[T:go] home’,” she said.', '“He [C:told] me ‘[T:go] home’,” she said.'],
  ['“He [C:told] me ‘[T:go home] now’,” she said.', '“He [C:told] me ‘[T:go home now]’,” she said.'],
])

stays('a quotation that holds the cue is an outer one: its marks settle nothing', [
  '“[S:He] [C:told] [A:me] [T:the bridge was closed] and shut the door,” she said.',
])

settles('nothing crosses into another block', [
  [
    '[S:She] [C:said] [T:the bridge was closed.\n\nThe road was open].',
    '[S:She] [C:said] [T:the bridge was closed].\n\nThe road was open.',
  ],
  [
    '[T:The road was open.\n\nThe bridge], [S:she] [C:said], [T:was closed].',
    'The road was open.\n\n[T:The bridge], [S:she] [C:said], [T:was closed].',
  ],
  ['[S:The board\n\nShe] [C:said] [T:it was closed].', 'The board\n\nShe [C:said] [T:it was closed].'],
  ['The board\n\n[S:She] [C:said\n\nin] [T:May].', null],
  ['[S:She] [C:said.]\n\n[T:The road was open].', null],
])

settles('but a content that runs on there: a quotation is opened again', [
  [
    '“[T:The bridge is closed],” [S:she] [C:said]. “[T:It leaks.\n\n“The road is] open.”',
    '“[T:The bridge is closed,]” [S:she] [C:said]. “[T:It leaks.]\n\n“[T:The road is open.]”',
  ],
  [
    '“[T:It leaks.]\n\n“[T:The road is open],” [S:she] [C:said].',
    '“[T:It leaks.]\n\n“[T:The road is open,]” [S:she] [C:said].',
  ],
])

settles('or the block ends in a colon', [
  ['[S:She] [C:said]:\n\n[T:The road was open.]', '[S:She] [C:said]:\n\n[T:The road was open].'],
  ['[S:She] [C:said]:\n\n“[T:The road was open.]”', '[S:She] [C:said]:\n\n“[T:The road was open.]”'],
])

settles('a content never grows over its own cue', [
  ['“[T:It leaks],” [S:she] [C:said], “[T:and is old].”', '“[T:It leaks,]” [S:she] [C:said], “[T:and is old.]”'],
])

settles('sources and addressees have both marks of a nickname, or neither', [
  ['[S:Ann “Gates]” Hale [C:said] [T:it leaks].', '[S:Ann “Gates”] Hale [C:said] [T:it leaks].'],
  ['“[S:Gates” Hale] [C:said] [T:it leaks].', '[S:“Gates” Hale] [C:said] [T:it leaks].'],
  ['“[S:Gates]” [C:said] [T:it leaks].', '“[S:Gates]” [C:said] [T:it leaks].'],
])

settles('marks and stops alone are nothing', [
  ['[S:,] [C:said] [T:it leaks].', ', [C:said] [T:it leaks].'],
  ['[S:She] [C:said] [T:.]', null],
  ['[S:She] [C:said] [A:“] [T:it leaks].', '[S:She] [C:said] “ [T:it leaks].'],
])

settles('spaces inside French marks are not content', [
  ['« [T:The bridge is closed] » [S:she] [C:said].', '« [T:The bridge is closed] » [S:she] [C:said].'],
])

settles('pieces that touch are one', [['[S:She] [C:said] [T:it ][T:leaks].', '[S:She] [C:said] [T:it] [T:leaks].']])

test('of several addressees the first is kept', () => {
  assert.equal(
    settled('[S:She] [C:told] [A:the board] and [A:the press] [T:it leaks].'),
    '[S:She] [C:told] [A:the board] and the press [T:it leaks].',
  )
})

settles('a dateline is no part of a content', [
  [
    '[T:VALE OF ORRIN (WNA) – “Nobody was told,”] [S:the warden] [C:said].',
    'VALE OF ORRIN (WNA) – “[T:Nobody was told,]” [S:the warden] [C:said].',
  ],
  [
    '[T:LIDEN, Ohio, June 4 - The dam held], [S:he] [C:said].',
    'LIDEN, Ohio, June 4 - [T:The dam held], [S:he] [C:said].',
  ],
  ['[T:(WNA) -- The dam held], [S:he] [C:said].', '(WNA) -- [T:The dam held], [S:he] [C:said].'],
])

stays('a dash after a name is no dateline', [
  '[T:Orrin – the town, not the vale – was flooded], [S:he] [C:said].',
  '[T:Dams - all of them - held], [S:he] [C:said].',
])

settles('a source holds the sign of its account and not the time at which it spoke', [
  [
    '“[T:They close on Monday],” [C:wrote] [S:the user @lamp_hill at 8.47 p.m. on Friday].',
    '“[T:They close on Monday,]” [C:wrote] [S:the user @lamp_hill] at 8.47 p.m. on Friday.',
  ],
  ['@[S:lamp_hill] [C:wrote]: [T:They close on Monday].', '[S:@lamp_hill] [C:wrote]: [T:They close on Monday].'],
  [
    '[T:They close], [C:according to] [S:the blog Lantern last week].',
    '[T:They close], [C:according to] [S:the blog Lantern] last week.',
  ],
  [
    '[T:They close], [C:according to] [S:a notice published on Friday].',
    '[T:They close], [C:according to] [S:a notice published on Friday].',
  ],
])

settles('who stands behind a verb of saying that a comma parts from what is said says it', [
  [
    '[S:PORT AVEN] — [T:The ferry had no licence], [C:wrote] [A:a passenger].',
    'PORT AVEN — [T:The ferry had no licence], [C:wrote] [S:a passenger].',
  ],
  [
    '[S:The agency], in May, [C:warned] [A:ministers] [T:the ferry had no licence].',
    '[S:The agency], in May, [C:warned] [A:ministers] [T:the ferry had no licence].',
  ],
])

settles('what is not known is no attribution, and a contracted cue is whole', [
  ['It is not [C:known] [T:whether the pier will hold].', null],
  ['It [C:is] not known [T:whether the pier will hold].', null],
  ["[S:She] doesn[C:'t want] [T:a panic].", "[S:She] [C:doesn't want] [T:a panic]."],
])

settles('who stands before a told behind which nothing comes was told', [
  [
    '[T:Firm ‘knew the pier was unsafe’], [S:inquiry] [C:told]',
    '[T:Firm ‘knew the pier was unsafe’], [A:inquiry] [C:told]',
  ],
])

settles('who says it is not of what is said where a comma parts them', [
  [
    '[T:Eleven are hurt and all but two are at home, Dr Ines Varga, the district physician], [C:told] [A:Radio Sorrel].',
    '[T:Eleven are hurt and all but two are at home], [S:Dr Ines Varga, the district physician], [C:told] [A:Radio Sorrel].',
  ],
  [
    '[T:The boat is a Heron, a dinghy that cadets learn in, an officer who asked not to be named] [C:told] [A:Radio Sorrel].',
    '[T:The boat is a Heron, a dinghy that cadets learn in], [S:an officer who asked not to be named] [C:told] [A:Radio Sorrel].',
  ],
  [
    '[T:Bread prevents all colds, Ada Munk, the head of the study], [C:is quoted as saying].',
    '[T:Bread prevents all colds], [S:Ada Munk, the head of the study], [C:is quoted as saying].',
  ],
])

settles('why a name is withheld is no claim; what else is asked is one', [
  ['An envoy [S:who] [C:asked] [T:not to be named] said the talks had failed.', null],
  ['One clerk [S:who] [C:insisted on] [T:anonymity because he fears the mill] spoke.', null],
  [
    '[S:The defence] [C:sought] [T:anonymity for the witness].',
    '[S:The defence] [C:sought] [T:anonymity for the witness].',
  ],
  [
    'The envoy [S:who] [C:asked] that [T:the ship be named] spoke.',
    'The envoy [S:who] [C:asked] that [T:the ship be named] spoke.',
  ],
])

stays('what only looks like it', [
  '[T:They bought flour, a bag of salt], [C:it is said].',
  '[T:The mill shut in May, as did the dam], [S:she] [C:said].',
])

settles('who can only be the subject of a cue, and what stands on the wrong side of it', [
  [
    '[T:The two met in May], [C:said] the trustee, who left.',
    '[T:The two met in May], [C:said] [S:the trustee], who left.',
  ],
  [
    '“[T:There was a bang],” [C:wrote] @lamp_hill, who lives there.',
    '“[T:There was a bang,]” [C:wrote] [S:@lamp_hill], who lives there.',
  ],
  [
    'But a doctor at the hospital, who would not be named, [C:said] [T:he had operated].',
    'But [S:a doctor at the hospital], who would not be named, [C:said] [T:he had operated].',
  ],
  [
    '[S:The two met in May], [C:said] [T:the trustee], who left.',
    '[T:The two met in May], [C:said] [S:the trustee], who left.',
  ],
])
