import { randomBytes } from 'node:crypto'
import { commitmentOf, verifyLottery, wordLotteryFault } from '@gongkai/events/registration'
import { CommandFailed, print, printJson, readNamedFile, type Command } from './command.ts'

const HEX = /^[0-9a-f]{64}$/

function hexOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined || HEX.test(value)) return value
  throw new CommandFailed(`--${option} must be the 64 characters (0-9, a-f) that were published.`)
}

export const lotteryVerify: Command = {
  words: ['lottery', 'verify'],
  usage: 'FILE [--commitment HEX] [--list HEX] [--json]',
  summary:
    'replay a lottery from its file alone, without a database; what does not follow is named. The hashes published before can be given too',
  options: { commitment: { type: 'string' }, list: { type: 'string' } },
  async run({ positionals, text, json }) {
    const [name] = positionals
    if (name === undefined || positionals.length > 1)
      throw new CommandFailed('Name one file of a lottery: gongkai lottery verify FILE')
    const bytes = await readNamedFile(name)
    const verdict = verifyLottery(bytes.toString('utf8'), {
      commitment: hexOf('commitment', text('commitment')),
      listHash: hexOf('list', text('list')),
    })
    const faults = verdict.faults.map((fault) => ({ ...fault, message: wordLotteryFault(fault, 'en') }))
    const places = verdict.file?.draw?.results.filter(({ outcome }) => outcome === 'confirmed').length ?? 0
    if (json) {
      const { activity, commitment, listHash, list, draw } = verdict.file ?? {}
      printJson({
        holds: verdict.holds,
        faults,
        activity: activity ?? null,
        commitment: commitment ?? null,
        listHash: listHash ?? null,
        entries: list?.length ?? 0,
        drawn: Boolean(draw),
        places,
      })
    } else if (!verdict.holds) {
      print(`The lottery does NOT hold: ${faults.length} faults.`)
      for (const { message } of faults) print(`  ${message}`)
    } else if (verdict.file?.draw) {
      print(`The lottery holds: ${verdict.file.list.length} entries, ${places} with a place, replayed from the file.`)
      print(`  commitment ${verdict.file.commitment}`)
      print(`  list       ${verdict.file.listHash}`)
    } else {
      print(`The list holds: ${verdict.file?.list.length ?? 0} entries. The draw has not been made yet.`)
      print(`  list ${verdict.file?.listHash ?? ''}`)
    }
    return verdict.holds ? 0 : 1
  },
}

export const lotterySeed: Command = {
  words: ['lottery', 'seed'],
  usage: '[--json]',
  summary:
    'draw a secret and print its commitment, for a lottery held outside the platform: keep the one, publish the other',
  bare: true,
  async run({ json }) {
    const secret = randomBytes(32).toString('hex')
    const commitment = commitmentOf(secret)
    if (json) return printJson({ secret, commitment })
    print(`commitment (publish before anyone signs up): ${commitment}`)
    print(`secret (keep until the draw):                ${secret}`)
  },
}
