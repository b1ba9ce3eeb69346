import {
  aggregationMessage,
  checkAggregation,
  DEFAULT_K,
  sourceName,
  tableFromCsv,
  tableFromRows,
  tablesFromJson,
  type AggregationFinding,
  type DataTable,
} from '@gongkai/disclosure-rules'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { decodeText } from '../modules/text-file.ts'
import { isZip, sheetsOfWorkbook } from '../modules/workbook-file.ts'
import { CommandFailed, namedPath, print, printJson, readNamedFile, type Command } from './command.ts'

const READABLE = /\.(?:csv|tsv|json|xlsx)$/i
const KINDS = '.csv, .tsv, .json or .xlsx'

/** Tables are often saved by spreadsheets in the national encoding or in UTF-16. */
function decoded(bytes: Buffer, name: string): string {
  const text = decodeText(bytes)
  if (text === null) throw new CommandFailed(`${name} is no text that can be read.`)
  return text
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new CommandFailed(`${name} is not JSON.`)
  }
}

async function tablesOf(path: string, name: string): Promise<readonly DataTable[]> {
  if (!READABLE.test(path)) throw new CommandFailed(`${name} is no table that can be read: ${KINDS}.`)
  const bytes = await readNamedFile(path)
  if (isZip(bytes)) return tablesOfWorkbook(bytes, name)
  const text = decoded(bytes, name)
  const read = /\.json$/i.test(path) ? tablesFromJson(jsonOf(text, name), name) : tableFromCsv(text, name)
  if ('unreadable' in read) throw new CommandFailed(`${name} cannot be read as a table: ${read.unreadable}.`)
  return 'shape' in read ? [read] : read
}

/** One table for each sheet that has anything on it; a sheet of a heading alone has no figures and does no harm. */
async function tablesOfWorkbook(bytes: Buffer, name: string): Promise<readonly DataTable[]> {
  const sheets = await sheetsOfWorkbook(bytes)
  if (sheets === 'too-large') throw new CommandFailed(`${name} is too large when it is unpacked.`)
  if (sheets === 'damaged') throw new CommandFailed(`${name} is damaged or no workbook.`)
  const tables = sheets.flatMap((sheet) => {
    const item = sheets.length > 1 ? `${name} ${sheet.name}` : name
    const read = tableFromRows(sheet.rows, item, `${name} ${sheet.name}`)
    return 'unreadable' in read ? [] : [read]
  })
  if (tables.length === 0) throw new CommandFailed(`${name} cannot be read as a table: it has no heading.`)
  return tables
}

/** The tables in a folder and the folders in it, by their path from it; what is no table is passed over. */
async function tablesIn(named: string): Promise<readonly DataTable[]> {
  const path = namedPath(named)
  const found = await stat(path).catch(() => null)
  if (!found) throw new CommandFailed(`${path} cannot be read: there is no such file or folder.`)
  if (!found.isDirectory()) return tablesOf(path, basename(path))
  const names = (await readdir(path, { recursive: true })).filter((name) => READABLE.test(name)).sort()
  const tables = await Promise.all(names.map((name) => tablesOf(join(path, name), relative(path, join(path, name)))))
  if (names.length === 0) throw new CommandFailed(`${path} holds no table that can be read: ${KINDS}.`)
  return tables.flat()
}

function shown(finding: AggregationFinding) {
  const { risk, severity, computed, value, reveals } = finding
  const sources = finding.sources.map((source) => ({
    ...source,
    zh: sourceName(source, 'zh'),
    en: sourceName(source, 'en'),
  }))
  const message = { zh: aggregationMessage(finding, 'zh'), en: aggregationMessage(finding, 'en') }
  return { risk, severity, value, computed, reveals, message, sources }
}

function verdictOf(findings: readonly AggregationFinding[]): 'block' | 'review' | 'clear' {
  if (findings.some((finding) => finding.severity === 'block')) return 'block'
  return findings.length > 0 ? 'review' : 'clear'
}

export const aggregate: Command = {
  words: ['aggregate'],
  usage: 'NEW… [--public FILE|FOLDER]… [--k 5] [--json]',
  summary:
    'compare tables to be released (.csv, .tsv, .json, .xlsx) with what is public: small cells, subtraction, linking',
  options: { public: { type: 'string', multiple: true }, k: { type: 'string' } },
  async run(given) {
    const { positionals, json } = given
    const [first, ...rest] = positionals
    if (first === undefined)
      throw new CommandFailed('Name the table that is to be released, and --public what is public.')
    const k = given.text('k') === undefined ? DEFAULT_K : Number(given.text('k'))
    if (!Number.isSafeInteger(k) || k < 2) throw new CommandFailed('--k is a whole number from 2.')
    const named = given.texts('public')
    // After --public the first file is the release and every other one is public; without it all are to be released.
    const release = named.length === 0 ? [first, ...rest] : [first]
    const published = named.length === 0 ? [] : [...named, ...rest]
    const [own, others] = await Promise.all([
      Promise.all(release.map(tablesIn)).then((tables) => tables.flat()),
      Promise.all(published.map(tablesIn)).then((tables) => tables.flat()),
    ])
    const findings = checkAggregation(own, others, { k })
    const verdict = verdictOf(findings)
    const notCompared = own.filter(({ shape }) => shape === 'plain').map(({ item }) => item)
    if (json) return printJson({ verdict, k, findings: findings.map(shown), notCompared })
    print(
      `${verdict}: ${findings.length} findings, ${own.length} tables against ${others.length} public ones, k = ${k}`,
    )
    for (const item of notCompared) print(`  not compared: ${item} holds no counts and no list that is recognised`)
    for (const finding of findings) {
      print(`  ${finding.severity} ${finding.risk}: ${aggregationMessage(finding, 'en')}`)
      for (const source of finding.sources) print(`      ${sourceName(source, 'en')}`)
    }
  },
}
