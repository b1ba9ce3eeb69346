import { isClean, proofText, type ErasureProof, type IdentityKind } from '@gongkai/events/erasure'
import {
  erasuresAhead,
  eraseDue,
  proofsOf,
  searchDatabase,
  searchLines,
  type Identities,
} from '../modules/erasure/index.ts'
import { CommandFailed, print, printJson, readNamedFile, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

const linesOf = async (file: string) =>
  (await readNamedFile(file))
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')

function printProof(proof: ErasureProof): void {
  print(proofText(proof, 'en'))
}

export const erasureRun: Command = {
  words: ['erasure', 'run'],
  usage: '[--series SERIES] [--json]',
  summary: 'erase personal data of participants whose day has come, and print the proofs',
  bare: true,
  options: { series: { type: 'string' } },
  async run({ json, text }) {
    const { proofs, ahead } = await withBureau(async (bureau) => ({
      proofs: await eraseDue(bureau, { series: text('series') ?? null }),
      ahead: await erasuresAhead(bureau),
    }))
    if (json) printJson({ proofs, ahead })
    else {
      proofs.forEach(printProof)
      if (proofs.length === 0) print('Nothing is due.')
      for (const { series, activities, on } of ahead) print(`${series}: ${activities.length} activities on ${on}`)
    }
    return proofs.every(({ searched }) => isClean(searched)) ? 0 : 1
  },
}

export const erasureProofs: Command = {
  words: ['erasure', 'proof'],
  usage: '[--series SERIES] [--json]',
  summary: 'print the proofs of what was erased, the newest first',
  bare: true,
  options: { series: { type: 'string' } },
  async run({ json, text }) {
    const stored = await withBureau(({ db }) => proofsOf(db, text('series') ?? null))
    if (json) printJson(stored)
    else if (stored.length === 0) print('Nothing was erased yet.')
    else
      for (const { proof, sha256 } of stored) {
        printProof(proof)
        print(`SHA-256 ${sha256}`)
      }
  },
}

/** What a line of the list is: an address, a number, or a name. */
function kindOf(line: string): IdentityKind {
  if (line.includes('@')) return 'email'
  return /^[\d\s+()-]{7,}$/.test(line) ? 'phone' : 'name'
}

export const erasureSearch: Command = {
  words: ['erasure', 'search'],
  usage: 'FILE [--log FILE]… [--json]',
  summary:
    'look in the whole database, and in log files, for every name, number and address of a list, one a line; 1 when any is found',
  options: { log: { type: 'string', multiple: true } },
  async run({ positionals, json, texts }) {
    const [file, extra] = positionals
    if (file === undefined || extra !== undefined)
      throw new CommandFailed('Name one file with what is to be looked for, one a line.')
    const wanted = (await linesOf(file)).map((line) => line.trim())
    const of = (kind: IdentityKind) => wanted.filter((line) => kindOf(line) === kind)
    const identities: Identities = { name: of('name'), phone: of('phone'), email: of('email'), organisation: [] }
    const logs = (await Promise.all(texts('log').map(linesOf))).flat()
    const inDatabase = await withBureau(({ db }) => searchDatabase(db, identities))
    const found = [...inDatabase.found, ...searchLines(logs, identities)]
    const searched = { ...inDatabase, logLines: logs.length, found }
    if (json) printJson(searched)
    else {
      print(
        `${wanted.length} values in ${searched.columns} columns of ${searched.tables} tables and ${logs.length} lines of logs`,
      )
      for (const { where, kind, rows } of found) print(`  ${where}: ${kind} in ${rows} rows`)
      if (found.length === 0) print('  nothing found')
    }
    return found.length === 0 ? 0 : 1
  },
}
