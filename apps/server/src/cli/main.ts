import { StartRefused } from '../platform/start-refused.ts'
import { aggregate } from './aggregate.ts'
import { attributeGrounds } from './attribute.ts'
import { auditAnchor, auditVerify } from './audit.ts'
import { cluster } from './cluster.ts'
import { CommandFailed, fileFault, print, readArguments, usageOf, type Command } from './command.ts'
import { currencyCompare } from './currency.ts'
import { deadline } from './deadline.ts'
import { departmentsExport, departmentsImport } from './departments.ts'
import { evalCluster } from './eval-cluster.ts'
import { evalCurrency } from './eval-currency.ts'
import { evalFiles } from './eval-files.ts'
import { evalPlan } from './eval-plan.ts'
import { evalRoute } from './eval-route.ts'
import { evalScreen } from './eval-screen.ts'
import { erasureProofs, erasureRun, erasureSearch } from './erasure.ts'
import { demoFill } from './demo-fill.ts'
import { demoLoad, migrate } from './maintenance.ts'
import { docs } from './docs.ts'
import { embedAllow, embedList, embedRemove } from './embed.ts'
import { forwardedExport, forwardedImport } from './forwarded.ts'
import { lotterySeed, lotteryVerify } from './lottery.ts'
import { openapi } from './openapi.ts'
import { planImport, planRead } from './plan.ts'
import { policyImport, policyList } from './policy.ts'
import { redact } from './redact.ts'
import { releaseActivate, releaseAdd, releaseRemove, releaseRollback } from './release.ts'
import { noticesStatus } from './notices.ts'
import { releaseList } from './release-list.ts'
import { releaseLog } from './release-log.ts'
import { route } from './route.ts'
import { evalQuestions } from './reply-check.ts'
import { reportMessages } from './report.ts'
import { screen } from './screen.ts'
import { boardAdd, personAdd } from './setup.ts'
import { templateDefaults, templateList } from './template.ts'
import { evalTerms } from './eval-terms.ts'
import { termsCheck } from './terms-check.ts'
import { widgetList, widgetOff, widgetOn, widgetRollOut } from './widget.ts'

const help: Command = {
  words: ['help'],
  usage: '[COMMAND]',
  summary: 'print this, or the lines of one command; so does --help after a command',
  async run({ positionals }) {
    const lines = commands
      .filter(({ words }) => positionals.every((word, index) => words[index] === word))
      .map((command) => `  ${usageOf(command)}\n      ${command.summary}`)
    if (lines.length === 0) throw unknownCommand(positionals)
    print(['Gongkai, the openness platform. Commands:', ...lines].join('\n'))
  },
}

const commands: readonly Command[] = [
  planRead,
  planImport,
  evalPlan,
  evalFiles,
  route,
  evalRoute,
  deadline,
  screen,
  redact,
  evalScreen,
  cluster,
  evalCluster,
  evalQuestions,
  termsCheck,
  evalTerms,
  currencyCompare,
  evalCurrency,
  aggregate,
  attributeGrounds,
  auditVerify,
  auditAnchor,
  lotteryVerify,
  lotterySeed,
  erasureRun,
  erasureProofs,
  erasureSearch,
  openapi,
  docs,
  migrate,
  departmentsExport,
  departmentsImport,
  personAdd,
  boardAdd,
  forwardedImport,
  forwardedExport,
  policyImport,
  policyList,
  templateDefaults,
  templateList,
  releaseAdd,
  releaseList,
  releaseLog,
  releaseActivate,
  releaseRollback,
  releaseRemove,
  widgetList,
  widgetOff,
  widgetOn,
  widgetRollOut,
  embedAllow,
  embedList,
  embedRemove,
  reportMessages,
  noticesStatus,
  demoLoad,
  demoFill,
  help,
]

/** Finds the command whose words begin the line. Throws {@link CommandFailed} where there is none. */
function commandOf(line: readonly string[]): Command {
  if (line.length === 0 || line[0] === '--help' || line[0] === '-h') return help
  const found = commands.find((command) => command.words.every((word, index) => line[index] === word))
  if (found) return found
  throw unknownCommand(line)
}

function unknownCommand(line: readonly string[]): CommandFailed {
  const begun = commands.filter((command) => command.words[0] === line[0])
  const known = (begun.length > 0 ? begun : commands).map((command) => command.words.join(' ')).join(', ')
  return new CommandFailed(`There is no command “${line.slice(0, 2).join(' ')}”. Commands: ${known}.`)
}

/** Runs one line of the command line; the exit code. Expected failures are one sentence on standard error. */
export async function runCommand(line: readonly string[]): Promise<number> {
  try {
    // Also of words that begin commands and are none, such as `release --help`.
    if (line.length === 2 && asksForHelp(line.slice(1)))
      return (await help.run(readArguments(help, line.slice(0, 1)))) ?? 0
    const command = commandOf(line)
    const rest = line.slice(command.words.length)
    if (command !== help && asksForHelp(rest)) return (await help.run(readArguments(help, command.words))) ?? 0
    return (await command.run(readArguments(command, rest))) ?? 0
  } catch (error) {
    const expected = error instanceof CommandFailed || error instanceof StartRefused ? error.message : fileFault(error)
    if (expected === null) throw error
    process.stderr.write(`${expected}\n`)
    return 1
  }
}

/** What follows `--` is a name, whatever it looks like. */
function asksForHelp(rest: readonly string[]): boolean {
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  return options.includes('--help') || options.includes('-h')
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault. */
function endWithItsReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

if (import.meta.main) {
  process.stdout.on('error', endWithItsReader)
  process.exitCode = await runCommand(process.argv.slice(2))
}
