import { screenText, type Finding } from '@gongkai/disclosure-rules'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { linesOfFile } from '../modules/plan/file.ts'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'

function shown({ type, start, end, text, severity, rule }: Finding) {
  return { type, start, end, text, severity, rule }
}

/** `block` when something stops a release, `review` when a person must look, else `clear`. */
function verdictOf(findings: readonly Finding[]): 'block' | 'review' | 'clear' {
  if (findings.some((finding) => finding.severity === 'block')) return 'block'
  return findings.some((finding) => finding.severity === 'review') ? 'review' : 'clear'
}

async function textOf(name: string): Promise<string> {
  const bytes = name === '-' ? await buffer(process.stdin) : await readNamedFile(name)
  if (bytes.length === 0) return ''
  const label = name === '-' ? 'standard input' : basename(name)
  const lines = linesOfFile(label, bytes)
  if (!Array.isArray(lines)) {
    throw new CommandFailed(`${label} cannot be read as text (.txt, .md, .docx), so nothing is known of it.`)
  }
  return /^PK/.test(bytes.toString('latin1', 0, 2)) ? lines.join('\n') : decoded(bytes, lines)
}

/** A text file keeps its own line ends, so that offsets are those of the file. */
function decoded(bytes: Buffer, lines: readonly string[]): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\ufffd') ? lines.join('\n') : text
}

export const screen: Command = {
  words: ['screen'],
  usage: 'FILE|- [--json]',
  summary: 'find personal data, secrecy and internal marks in a text',
  async run({ positionals, json }) {
    const [name] = positionals
    if (name === undefined || positionals.length > 1) throw new CommandFailed('Name one file, or - for standard input.')
    if (name.endsWith('.jsonl')) {
      const lines = jsonLines(name, await readNamedFile(name)).map(({ id, text }) => {
        if (typeof text !== 'string') throw new CommandFailed(`${name}: the line with id ${String(id)} has no text.`)
        return JSON.stringify({ id, findings: screenText(text).map(shown) })
      })
      return print(lines.join('\n'))
    }
    const findings = screenText(await textOf(name))
    const verdict = verdictOf(findings)
    if (json) return printJson({ verdict, findings: findings.map(shown) })
    print(`${verdict}: ${findings.length} findings`)
    for (const { severity, type, start, end, text } of findings) print(`  ${severity} ${type} ${start}-${end} ${text}`)
  },
}
