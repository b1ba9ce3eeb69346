import { redactFile, type FileRedaction } from '@gongkai/file-screening'
import { stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CommandFailed, namedPath, print, printJson, readNamedFile, type Command } from './command.ts'

/** Findings of the result, without what it says: a report of a redaction must not hold what was redacted. */
function reported(redaction: FileRedaction) {
  const left = redaction.left.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ type, severity, rule, where }) => ({ type, severity, rule, where }))
  return { done: redaction.done, removed: redaction.removed, left, ...(redaction.done ? {} : { why: redaction.why }) }
}

function printReport(out: string, redaction: FileRedaction): void {
  const { removed, left, ...rest } = reported(redaction)
  print(
    redaction.done
      ? `${out}: written; ${removed.length} passages or things taken out`
      : `No file was written. ${rest.why}`,
  )
  const place = ({ within, part, page, slide, sheet, cell }: (typeof removed)[number]['where']) =>
    [...within.slice(1), part, page ?? slide ?? '', sheet ?? '', cell ?? ''].filter((word) => word !== '').join(' ')
  for (const { type, shown, where } of removed) print(`  taken out ${type} ${shown} in ${place(where)}`)
  for (const { type, severity, rule, where } of left)
    print(`  still there: ${severity} ${type} ${rule} in ${place(where)}`)
}

async function isSame(one: string, other: string): Promise<boolean> {
  if (one === other) return true
  const [first, second] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)])
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino
}

export const redact: Command = {
  words: ['redact'],
  usage: 'FILE -o OUT [--all] [--json]',
  summary: 'make a new file without what stops a release (--all: also names and addresses); the old one is not changed',
  options: { out: { type: 'string', short: 'o' }, all: { type: 'boolean' } },
  async run({ positionals, json, text, flag }) {
    const [name] = positionals
    const out = text('out')
    if (name === undefined || out === undefined) throw new CommandFailed('Name a file, and with -o the new one.')
    const [source, target] = [namedPath(name), namedPath(out)]
    if (await isSame(source, target)) throw new CommandFailed('The new file cannot be the old one: name another.')
    const bytes = await readNamedFile(name)
    const redaction = await redactFile({ name: basename(name), bytes }, { thorough: flag('all'), as: basename(out) })
    if (redaction.done) await writeFile(target, redaction.bytes)
    if (json) printJson(redaction.done ? { out: target, ...reported(redaction) } : reported(redaction))
    else printReport(out, redaction)
    return redaction.done ? 0 : 1
  },
}
