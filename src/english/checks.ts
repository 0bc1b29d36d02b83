import type { CheckRule } from './check/checkRule.ts'
import { CONFIRMED } from './check/confirmed.ts'
import { DISPUTED } from './check/disputed.ts'
import { DOUBTFUL } from './check/doubtful.ts'
import { FALSE } from './check/false.ts'
import { UNVERIFIED } from './check/unverified.ts'

/** How newsrooms say whether a claim is so. Where two rules fire on the same words, the earlier one holds. */
export const CHECKS: readonly CheckRule[] = [...UNVERIFIED, ...DOUBTFUL, ...FALSE, ...CONFIRMED, ...DISPUTED]
