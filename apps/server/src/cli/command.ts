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
    return {
      positionals,
      json: given['json'] === true,
      text: (option) => (typeof given[option] === 'string' ? given[option] : undefined),
      texts: (option) => [given[option]].flat().filter((value) => typeof value === 'string'),
      flag: (option) => given[option] === true,
    }
  } catch (error) {
    const said = (error as Error).message.split('. ')[0] ?? ''
    throw new CommandFailed(`${said}. Usage: gongkai ${[...command.words, command.usage].join(' ').trim()}`)
  }
}

/** A file named by the person at the keyboard, relative to where they stand. */
export async function readNamedFile(name: string): Promise<Buffer> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), name)
  try {
    return await readFile(path)
  } catch (error) {
    const code = (error as { code?: string }).code
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code)
    throw new CommandFailed(`${path} cannot be read: ${why}.`)
  }
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value))
}

/** The lines of a `.jsonl` file as values. Throws {@link CommandFailed} with the line that is no JSON object. */
export function jsonLines(name: string, bytes: Buffer): Readonly<Record<string, unknown>>[] {
  const lines = bytes.toString('utf8').split(/\r?\n/)
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const value: unknown = JSON.parse(line)
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return [{ ...value }]
    } catch {
      // Falls through to the sentence.
    }
    throw new CommandFailed(`${name}, line ${index + 1}: not a JSON object.`)
  })
}
