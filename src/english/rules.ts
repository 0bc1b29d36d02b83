import { ANONYMITY } from './anonymity.ts'
import { CHECKS } from './checks.ts'
import { ANSWERS, ASKED, ASKED_BEFORE, BESIDE_SILENCE, DID_OTHERWISE } from './commentAnswers.ts'
import { COMMENTS } from './comments.ts'
import { CARRIED } from './date/clauses.ts'
import { DATE_RULES } from './date/rules.ts'
import { HEDGES } from './hedges.ts'
import { MEDIA, MEDIUM_ADDRESSEES, MEDIUM_CUES, POSTED_RULE } from './media.ts'
import { PARTY_RULES } from './parties.ts'
import { CUE_IN_CONTENT, RELAYS } from './relays.ts'
import { BY_HAND } from './reviews.ts'
import type { Rule } from './rule.ts'
import { SIGNED } from './signatures.ts'
import { STANCES } from './stances.ts'
import {
  BROUGHT_BY,
  CITED_AGAIN,
  CITED_WHO,
  DOCUMENT_HELD,
  EXCHANGED,
  FIRST_REPORTED,
  FIRST_REPORTED_BEFORE,
  GOES_ON,
  HEARD_THERE,
  IN_ONE_OF_THEM,
  ITS_AUTHOR,
  ONE_OF_THOSE,
  QUOTED_THERE,
  SAID_THERE,
  TOLD_ON,
  TOLD_OUTLET,
  WRITTEN_THERE,
} from './via.ts'

/** Every rule of every list, for those who ask what a record's `rule` means. */
export const RULES: readonly Rule[] = [
  SIGNED,
  ...RELAYS,
  CUE_IN_CONTENT,
  TOLD_OUTLET,
  FIRST_REPORTED,
  FIRST_REPORTED_BEFORE,
  ONE_OF_THOSE,
  IN_ONE_OF_THEM,
  QUOTED_THERE,
  WRITTEN_THERE,
  CITED_WHO,
  ITS_AUTHOR,
  BROUGHT_BY,
  DOCUMENT_HELD,
  CITED_AGAIN,
  TOLD_ON,
  SAID_THERE,
  EXCHANGED,
  GOES_ON,
  HEARD_THERE,
  ...HEDGES,
  ...DATE_RULES,
  ...Object.values(CARRIED),
  ...MEDIA,
  ...MEDIUM_CUES,
  ...MEDIUM_ADDRESSEES,
  POSTED_RULE,
  ...COMMENTS,
  ...ANSWERS,
  ...ASKED,
  ASKED_BEFORE,
  BESIDE_SILENCE,
  DID_OTHERWISE,
  ...CHECKS,
  ...STANCES,
  ...PARTY_RULES,
  ...ANONYMITY,
  BY_HAND,
]
