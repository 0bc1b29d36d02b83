import { CommanderError } from 'commander'
import { EXITS } from './exits.ts'
import { program } from './program.ts'
import { quietPipe } from './quietPipe.ts'
import { say } from './say.ts'
import { tooOld } from './tooOld.ts'

/**
 * Runs the command line on its arguments (without the names of Node and of the script).
 * @returns the exit code, see `EXITS`
 */
export async function run(args: readonly string[]): Promise<number> {
  quietPipe(process.stdout)
  quietPipe(process.stderr)
  const old = tooOld(process.versions.node)
  if (old !== null) {
    say(old)
    return EXITS.broken
  }
  let code: number = EXITS.ok
  try {
    await program(ended => {
      code = ended
    }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      const asked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version'
      if (error.code === 'commander.unknownCommand') process.stderr.write('To read a report: sayso read FILE\n')
      return asked ? EXITS.ok : EXITS.usage
    }
    throw error
  }
}
