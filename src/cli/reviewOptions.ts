import { type Command, Option } from 'commander'
import { store } from './addOptions.ts'
import { color, type SharedFlags, width } from './options.ts'

/** What can be said to `sayso review`; see docs/review.md. */
export interface ReviewFlags extends Pick<SharedFlags, 'color' | 'width'> {
  readonly store?: string
  readonly json?: true
  readonly by?: string
  readonly accept?: string
  readonly reject?: string
  readonly source?: string
  readonly cue?: string
  readonly content?: string
  readonly addressee?: string
  readonly party?: string
  readonly join?: readonly string[]
  readonly split?: string
  readonly called?: string
  readonly add?: readonly string[]
  readonly note?: string
  readonly about?: string
  readonly undo?: true
  readonly redo?: true
}

/** Gives a command of `sayso review` the options that all of them have. */
export function reviewLooks(command: Command): Command {
  return command
    .addOption(store())
    .option('--json', 'print JSON, one object a line')
    .addOption(color())
    .addOption(width())
    .helpOption('--help', 'print this help')
}

/** Gives `sayso review` the options by which something is changed. */
export function reviewOptions(command: Command): Command {
  return reviewLooks(command)
    .addOption(new Option('--by <name>', 'who makes the change (default: SAYSO_REVIEWER)').env('SAYSO_REVIEWER'))
    .option('--accept <id>', 'the attribution is right')
    .option('--reject <id>', 'nobody is said to have said this')
    .option('--source <id=words>', 'the words that are its source; none: a3=')
    .option('--cue <id=words>', 'the words that are its cue')
    .option('--content <id=words>', 'the words that are its content, with … between pieces')
    .option('--addressee <id=words>', 'the words that are its addressee; none: a3=')
    .option('--party <id=party>', "whose words they are: a party's id, none, or the name of somebody new")
    .option('--join <parties...>', 'two parties, by their ids: they are one')
    .option('--split <party=mentions>', 'mentions of a party, by their places, that are of somebody else')
    .option('--called <name>', 'with --split: the name of the other')
    .option('--add <parts...>', 'a missed attribution: source=…, cue=…, content=…, addressee=…, party=…')
    .option('--note <words>', 'a note on the report, or on what --about names')
    .option('--about <id>', 'with --note: the id of what it is about')
    .option('--undo', 'take back the last change')
    .option('--redo', 'put the change in force that was taken back last')
}
