import type { Command } from 'commander'
import type { AskFlags } from './askOptions.ts'

/** What can be said to `sayso ledger`; see docs/desk.md. */
export interface LedgerFlags extends AskFlags {
  readonly join?: readonly string[]
  readonly split?: readonly string[]
  readonly oneOrigin?: readonly string[]
  readonly twoOrigins?: readonly string[]
}

/** Gives `sayso ledger` the options by which somebody decides by hand. */
export function ledgerOptions(command: Command): Command {
  return command
    .option('--join <claims...>', 'two claims, by their ids: they are one')
    .option(
      '--split <report-claim...>',
      'a report and a claim, by their ids: what the report says is another claim; with the start of a span behind them, only what it says there',
    )
    .option('--one-origin <claim-reports...>', 'a claim and two reports: they stand on one say-so')
    .option('--two-origins <claim-reports...>', 'a claim and two reports: each stands on its own')
}
