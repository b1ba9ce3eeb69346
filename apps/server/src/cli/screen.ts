import { screenText, type FileFinding, type FilePlace, type Finding } from '@gongkai/disclosure-rules'
import { screenFile, type FileScreening } from '@gongkai/file-screening'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { buffer } from 'node:stream/consumers'
import {
  CommandFailed,
  jsonLines,
  namedPath,
  print,
  printJson,
  readNamedFile,
  workingFolder,
  type Command,
} from './command.ts'

function shown({ type, start, end, text, severity, rule }: Finding) {
  return { type, start, end, text, severity, rule }
}

/** In a plain text a place is its offsets and nothing else; elsewhere it is the part, page, sheet or slide first. */
function shownOfFile({ type, severity, rule, text, where, start, end }: FileFinding) {
  if (where.part === 'text' && where.within.length === 1 && start !== undefined) {
    return { type, start, end, text, severity, rule }
  }
  return { type, severity, rule, text, where, ...(start === undefined ? {} : { start, end }) }
}

function shownScreening({ verdict, findings, unread }: FileScreening) {
  const rest = unread.length === 0 ? {} : { unread }
  return { verdict, findings: findings.map(shownOfFile), ...rest }
}

function place({ within, part, page, slide, sheet, cell }: FilePlace): string {
  const words = [
    ...within.slice(1),
    page === undefined ? '' : `page ${page}`,
    slide === undefined ? '' : `slide ${slide}`,
    sheet === undefined ? '' : `sheet ${sheet}`,
    cell === undefined ? '' : `cell ${cell}`,
    part,
  ]
  return words.filter((word) => word !== '').join(' › ')
}

function printFindings(label: string, { verdict, findings, unread }: FileScreening): void {
  print(`${label}${verdict}: ${findings.length} findings`)
  for (const { severity, type, start, end, text, where } of findings) {
    const at = start === undefined ? '' : ` ${start}-${end}`
    print(`  ${severity} ${type}${at} ${JSON.stringify(text)} in ${place(where)}`)
  }
  for (const { within, note } of unread) print(`  not read: ${[...within.slice(1), note].join(' › ')}`)
}

/** The files a name stands for: itself, or everything below a folder. */
async function filesOf(name: string): Promise<string[]> {
  const path = namedPath(name)
  const found = await stat(path).catch(() => null)
  if (!found?.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function screenLines(name: string): Promise<void> {
  const lines = jsonLines(name, await readNamedFile(name)).map(({ id, text }) => {
    if (typeof text !== 'string') throw new CommandFailed(`${name}: the line with id ${String(id)} has no text.`)
    return JSON.stringify({ id, findings: screenText(text).map(shown) })
  })
  print(lines.join('\n'))
}

async function screenMany(names: readonly string[], json: boolean): Promise<void> {
  const from = workingFolder()
  const paths = (await Promise.all(names.map(filesOf))).flat()
  if (paths.length === 0)
    throw new CommandFailed(`${names.join(', ')}: there is no file in this folder, so nothing was screened.`)
  for (const path of paths) {
    const screening = await screenFile({ name: basename(path), bytes: await readNamedFile(path) })
    const file = relative(from, path)
    if (json) printJson({ file, ...shownScreening(screening) })
    else printFindings(`${file}: `, screening)
  }
}

export const screen: Command = {
  words: ['screen'],
  usage: 'FILE…|FOLDER|- [--json]',
  summary: 'find personal data, secrecy and internal marks and hidden contents in texts and files of any kind',
  async run({ positionals, json }) {
    const [name] = positionals
    if (name === undefined) throw new CommandFailed('Name a file or a folder, or - for standard input.')
    const folder = name !== '-' && (await stat(namedPath(name)).catch(() => null))?.isDirectory()
    if (positionals.length > 1 || folder) return screenMany(positionals, json)
    if (name.endsWith('.jsonl')) return screenLines(name)
    const bytes = name === '-' ? await buffer(process.stdin) : await readNamedFile(name)
    const screening = await screenFile({ name: name === '-' ? 'standard input' : basename(name), bytes })
    if (json) printJson(shownScreening(screening))
    else printFindings('', screening)
  },
}
