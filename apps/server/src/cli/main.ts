import { StartRefused } from '../platform/start-refused.ts'
import { aggregate } from './aggregate.ts'
import { attributeGrounds } from './attribute.ts'
import { auditAnchor, auditVerify } from './audit.ts'
import { CommandFailed, print, readArguments, type Command } from './command.ts'
import { deadline } from './deadline.ts'
import { departmentsExport, departmentsImport } from './departments.ts'
import { evalFiles } from './eval-files.ts'
import { evalPlan } from './eval-plan.ts'
import { evalScreen } from './eval-screen.ts'
import { demoLoad, migrate } from './maintenance.ts'
import { docs } from './docs.ts'
import { openapi } from './openapi.ts'
import { planImport, planRead } from './plan.ts'
import { redact } from './redact.ts'
import { screen } from './screen.ts'
import { boardAdd, personAdd } from './setup.ts'

const help: Command = {
  words: ['help'],
  usage: '',
  summary: 'print this',
  async run() {
    const lines = commands.map(
      ({ words, usage, summary }) => `  gongkai ${[...words, usage].join(' ').trim()}\n      ${summary}`,
    )
    print(['Gongkai, the openness platform. Commands:', ...lines].join('\n'))
  },
}

const commands: readonly Command[] = [
  planRead,
  planImport,
  evalPlan,
  evalFiles,
  deadline,
  screen,
  redact,
  evalScreen,
  aggregate,
  attributeGrounds,
  auditVerify,
  auditAnchor,
  openapi,
  docs,
  migrate,
  departmentsExport,
  departmentsImport,
  personAdd,
  boardAdd,
  demoLoad,
  help,
]

/** Finds the command whose words begin the line. Throws {@link CommandFailed} where there is none. */
function commandOf(line: readonly string[]): Command {
  if (line.length === 0 || line[0] === '--help' || line[0] === '-h') return help
  const found = commands.find((command) => command.words.every((word, index) => line[index] === word))
  if (found) return found
  const known = commands.map((command) => command.words.join(' ')).join(', ')
  throw new CommandFailed(`There is no command “${line.slice(0, 2).join(' ')}”. Commands: ${known}.`)
}

/** Runs one line of the command line; the exit code. Expected failures are one sentence on standard error. */
export async function runCommand(line: readonly string[]): Promise<number> {
  try {
    const command = commandOf(line)
    return (await command.run(readArguments(command, line.slice(command.words.length)))) ?? 0
  } catch (error) {
    if (!(error instanceof CommandFailed) && !(error instanceof StartRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

if (import.meta.main) process.exitCode = await runCommand(process.argv.slice(2))
