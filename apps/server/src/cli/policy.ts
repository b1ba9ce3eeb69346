import { POLICY_STATES, type PolicyState } from '@gongkai/messages/replies'
import { basename } from 'node:path'
import { importPolicies, knownPolicyOf, listPolicies } from '../modules/replies/index.ts'
import { CommandFailed, print, printJson, readNamedFile, type Command } from './command.ts'
import { table } from './table.ts'
import { withBureau } from './with-bureau.ts'

const UNREADABLE = {
  'not-a-table': 'It is no table of policies that can be read (.csv, .xlsx or .json); nothing was imported.',
  'not-json': 'It is no JSON list of policies; nothing was imported.',
} as const

export const policyImport: Command = {
  words: ['policy', 'import'],
  usage: 'FILE.csv|FILE.xlsx|FILE.json [--json]',
  summary:
    'keep the policies of a list, by number: right rows come in, wrong ones are named; the same list again changes nothing',
  async run({ positionals, json }) {
    const [name] = positionals
    if (name === undefined || positionals.length > 1) throw new CommandFailed('Name one list of policies.')
    const bytes = await readNamedFile(name)
    const done = await withBureau((bureau) =>
      importPolicies(bureau, { name: basename(name), bytes }, 'gongkai policy import'),
    )
    if (typeof done === 'string') throw new CommandFailed(UNREADABLE[done])
    const { added, changed, same, faults } = done
    if (json) printJson(done)
    else {
      for (const { row, column, en } of faults) print(`  row ${row}, ${column}: ${en}`)
      print(
        `${added} added, ${changed} changed, ${same} as before, ${new Set(faults.map(({ row }) => row)).size} rows not taken.`,
      )
    }
    return faults.length > 0 ? 1 : 0
  },
}

const STATE_WORDS: Readonly<Record<PolicyState, string>> = {
  'in-force': '现行',
  withdrawn: '废止',
  superseded: '被替代',
}

export const policyList: Command = {
  words: ['policy', 'list'],
  usage: '[--state STATE] [--json]',
  summary: 'the policies that replies may cite, with their state and what the last look at their address found',
  bare: true,
  options: { state: { type: 'string' } },
  async run(given) {
    const wanted = given.text('state')
    if (wanted !== undefined && !(POLICY_STATES as readonly string[]).includes(wanted))
      throw new CommandFailed(`There is no state “${wanted}”. States: ${POLICY_STATES.join(', ')}.`)
    const all = (await withBureau(({ db }) => listPolicies(db))).map(knownPolicyOf)
    const shown = all.filter(({ state }) => wanted === undefined || state === wanted)
    if (given.json) return printJson(shown)
    for (const line of table(
      shown.map(({ number, title, date, state, supersededBy, link, articles }) => [
        STATE_WORDS[state],
        date,
        number,
        title,
        `${articles.length} articles`,
        link,
        supersededBy ? `→ ${supersededBy.title}` : '',
      ]),
    ))
      print(line)
    print(`${shown.length} policies.`)
  },
}
