import { StartRefused } from '../platform/start-refused.ts'
import { CommandFailed, fileFault, print, readArguments, usageOf, type Command } from './command.ts'

const help: Command = {
  words: ['help'],
  usage: '[COMMAND]',
  summary: 'print this, or the lines of one command; so does --help after a command',
  async run({ positionals }) {
    const asked = COMMANDS.filter(([words]) => begins(words.split(' '), positionals))
    if (asked.length === 0) throw unknownCommand(positionals)
    const loaded = await Promise.all(asked.map(([, load]) => load()))
    const lines = loaded.map((command) => `  ${usageOf(command)}\n      ${command.summary}`)
    print(['Gongkai, the openness platform. Commands:', ...lines].join('\n'))
  },
}

/**
 * By the words that each begins with, in the order of the help. Loaded when it is asked for: most need neither the database nor the modules
 * of the server, and what loads those takes a second.
 */
export const COMMANDS: readonly (readonly [words: string, load: () => Promise<Command>])[] = [
  ['plan read', async () => (await import('./plan.ts')).planRead],
  ['plan import', async () => (await import('./plan.ts')).planImport],
  ['eval plan', async () => (await import('./eval-plan.ts')).evalPlan],
  ['eval files', async () => (await import('./eval-files.ts')).evalFiles],
  ['route', async () => (await import('./route.ts')).route],
  ['eval route', async () => (await import('./eval-route.ts')).evalRoute],
  ['deadline', async () => (await import('./deadline.ts')).deadline],
  ['screen', async () => (await import('./screen.ts')).screen],
  ['redact', async () => (await import('./redact.ts')).redact],
  ['eval screen', async () => (await import('./eval-screen.ts')).evalScreen],
  ['cluster', async () => (await import('./cluster.ts')).cluster],
  ['eval cluster', async () => (await import('./eval-cluster.ts')).evalCluster],
  ['eval questions', async () => (await import('./reply-check.ts')).evalQuestions],
  ['terms check', async () => (await import('./terms-check.ts')).termsCheck],
  ['eval terms', async () => (await import('./eval-terms.ts')).evalTerms],
  ['currency compare', async () => (await import('./currency.ts')).currencyCompare],
  ['eval currency', async () => (await import('./eval-currency.ts')).evalCurrency],
  ['aggregate', async () => (await import('./aggregate.ts')).aggregate],
  ['attribute grounds', async () => (await import('./attribute.ts')).attributeGrounds],
  ['audit verify', async () => (await import('./audit.ts')).auditVerify],
  ['audit anchor', async () => (await import('./audit.ts')).auditAnchor],
  ['lottery verify', async () => (await import('./lottery.ts')).lotteryVerify],
  ['lottery seed', async () => (await import('./lottery.ts')).lotterySeed],
  ['erasure run', async () => (await import('./erasure.ts')).erasureRun],
  ['erasure proof', async () => (await import('./erasure.ts')).erasureProofs],
  ['erasure search', async () => (await import('./erasure.ts')).erasureSearch],
  ['openapi', async () => (await import('./openapi.ts')).openapi],
  ['docs', async () => (await import('./docs.ts')).docs],
  ['migrate', async () => (await import('./maintenance.ts')).migrate],
  ['departments export', async () => (await import('./departments.ts')).departmentsExport],
  ['departments import', async () => (await import('./departments.ts')).departmentsImport],
  ['person add', async () => (await import('./setup.ts')).personAdd],
  ['board add', async () => (await import('./setup.ts')).boardAdd],
  ['forwarded import', async () => (await import('./forwarded.ts')).forwardedImport],
  ['forwarded export', async () => (await import('./forwarded.ts')).forwardedExport],
  ['policy import', async () => (await import('./policy.ts')).policyImport],
  ['policy list', async () => (await import('./policy.ts')).policyList],
  ['template defaults', async () => (await import('./template.ts')).templateDefaults],
  ['template list', async () => (await import('./template.ts')).templateList],
  ['release add', async () => (await import('./release.ts')).releaseAdd],
  ['release list', async () => (await import('./release-list.ts')).releaseList],
  ['release log', async () => (await import('./release-log.ts')).releaseLog],
  ['release activate', async () => (await import('./release.ts')).releaseActivate],
  ['release rollback', async () => (await import('./release.ts')).releaseRollback],
  ['release remove', async () => (await import('./release.ts')).releaseRemove],
  ['widget list', async () => (await import('./widget.ts')).widgetList],
  ['widget off', async () => (await import('./widget.ts')).widgetOff],
  ['widget on', async () => (await import('./widget.ts')).widgetOn],
  ['widget roll-out', async () => (await import('./widget.ts')).widgetRollOut],
  ['embed allow', async () => (await import('./embed.ts')).embedAllow],
  ['embed list', async () => (await import('./embed.ts')).embedList],
  ['embed remove', async () => (await import('./embed.ts')).embedRemove],
  ['report messages', async () => (await import('./report.ts')).reportMessages],
  ['notices status', async () => (await import('./notices.ts')).noticesStatus],
  ['demo load', async () => (await import('./maintenance.ts')).demoLoad],
  ['demo fill', async () => (await import('./demo-fill.ts')).demoFill],
  ['help', () => Promise.resolve(help)],
]

/** Finds the command whose words begin the line. Throws {@link CommandFailed} where there is none. */
async function commandOf(line: readonly string[]): Promise<Command> {
  if (line.length === 0 || line[0] === '--help' || line[0] === '-h') return help
  const found = COMMANDS.find(([words]) => begins(line, words.split(' ')))
  if (found) return found[1]()
  throw unknownCommand(line)
}

const begins = (line: readonly string[], words: readonly string[]) => words.every((word, index) => line[index] === word)

function unknownCommand(line: readonly string[]): CommandFailed {
  const begun = COMMANDS.filter(([words]) => words.split(' ')[0] === line[0])
  const known = (begun.length > 0 ? begun : COMMANDS).map(([words]) => words).join(', ')
  return new CommandFailed(`There is no command “${line.slice(0, 2).join(' ')}”. Commands: ${known}.`)
}

/** Runs one line of the command line; the exit code. Expected failures are one sentence on standard error. */
export async function runCommand(line: readonly string[]): Promise<number> {
  try {
    // Also of words that begin commands and are none, such as `release --help`.
    if (line.length === 2 && asksForHelp(line.slice(1)))
      return (await help.run(readArguments(help, line.slice(0, 1)))) ?? 0
    const command = await commandOf(line)
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
