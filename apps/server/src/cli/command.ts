import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** A command that could not be done, with the one sentence for whoever typed it. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
}

/** One command of the command line: `gongkai plan read FILE`. */
export interface Command {
  readonly words: readonly string[]
  /** What follows the words, as help prints it. */
  readonly usage: string
  readonly summary: string
  /** It works on the bureau itself and takes no file or other word. */
  readonly bare?: true
  readonly options?: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean; readonly short?: string }>
  >
  run(arguments_: Arguments): Promise<void | number>
}

export interface Arguments {
  readonly positionals: readonly string[]
  readonly json: boolean
  text(option: string): string | undefined
  /** Every value of an option that may be given several times. */
  texts(option: string): readonly string[]
  flag(option: string): boolean
}

/** Reads what stands after a command's words. Throws {@link CommandFailed} for an option the command does not know. */
export function readArguments(command: Command, rest: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { json: { type: 'boolean' }, ...command.options },
      allowPositionals: true,
    })
    const given: Readonly<Record<string, unknown>> = values
    const [extra] = positionals
    if (command.bare && extra !== undefined) throw new TypeError(`“${extra}” is not needed here`)
    return {
      positionals,
      json: given['json'] === true,
      text: (option) => (typeof given[option] === 'string' ? given[option] : undefined),
      texts: (option) => [given[option]].flat().filter((value) => typeof value === 'string'),
      flag: (option) => given[option] === true,
    }
  } catch (error) {
    const said = (error as Error).message.split(/\.(?:\s|$)/)[0] ?? ''
    throw new CommandFailed(`${said}. Usage: ${usageOf(command)}`)
  }
}

/** How a command is typed. */
export function usageOf({ words, usage }: Command): string {
  return ['gongkai', ...words, usage].join(' ').trim()
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
}

/** The sentence for a file that could not be read or written, or null where it was something else. */
export function fileFault(error: unknown): string | null {
  const { code, path } = Object(error) as { code?: unknown; path?: unknown }
  const why = typeof code === 'string' && Object.hasOwn(FILE_FAULTS, code) ? FILE_FAULTS[code] : undefined
  return why === undefined || typeof path !== 'string' ? null : `${path} cannot be used: ${why}.`
}

/** Where the person at the keyboard stands: npm runs commands from the root and keeps the place in INIT_CWD. */
export function workingFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd()
}

/** A file or folder named by the person at the keyboard, relative to where they stand. */
export function namedPath(name: string): string {
  return resolve(workingFolder(), name)
}

export async function readNamedFile(name: string): Promise<Buffer> {
  const path = namedPath(name)
  try {
    return await readFile(path)
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    const why = code === 'ENOENT' ? 'there is no such file' : (FILE_FAULTS[code] ?? code)
    throw new CommandFailed(`${path} cannot be read: ${why}.`)
  }
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value))
}

/** A text in UTF-8, without its mark. Throws {@link CommandFailed} with the line that is none: what is read by guess would be judged as it does not stand there. */
export function utf8Text(name: string, bytes: Buffer): string {
  const line = linesOf(bytes).findIndex((one) => !isUtf8(one))
  if (line !== -1)
    throw new CommandFailed(`${name}, line ${line + 1}: not UTF-8. Save the file as UTF-8 text and try again.`)
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let start = 0; start <= bytes.length;) {
    const end = bytes.indexOf(0x0a, start)
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end))
    start = end === -1 ? bytes.length + 1 : end + 1
  }
  return lines
}

/** The lines of a `.jsonl` file as values. Throws {@link CommandFailed} with the line that is no UTF-8 or no JSON object. */
export function jsonLines(name: string, bytes: Buffer): Readonly<Record<string, unknown>>[] {
  return numberedJsonLines(name, bytes).map(({ value }) => value)
}

/** {@link jsonLines} with the number of each line in the file, where blank lines count. */
export function numberedJsonLines(
  name: string,
  bytes: Buffer,
): { readonly line: number; readonly value: Readonly<Record<string, unknown>> }[] {
  return utf8Text(name, bytes)
    .split(/\r?\n/)
    .flatMap((text, index) => {
      if (text.trim() === '') return []
      try {
        const value: unknown = JSON.parse(text)
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
          return [{ line: index + 1, value: { ...value } }]
      } catch {
        // Falls through to the sentence.
      }
      throw new CommandFailed(`${name}, line ${index + 1}: not a JSON object.`)
    })
}
