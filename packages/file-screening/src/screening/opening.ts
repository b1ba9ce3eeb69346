import type { FileFinding, ScreeningOptions } from '@gongkai/disclosure-rules'
import { openZip } from '../archive/unpacking.ts'
import { zipKind } from '../archive/zip-kind.ts'
import { contentKind, type ContentKind } from '../content-kind.ts'
import { oleKind } from '../office/ole.ts'
import { misnamed, promisesContent } from '../file-name.ts'
import { secondArchive } from './second-archive.ts'
import { CannotRead, TooLarge, type FileReading, type ReadingBudget } from '../reading.ts'
import { fileFinding, type Unread } from './finding.ts'
import { nameFindings } from './name-findings.ts'
import { READERS } from './readers.ts'
import { textFindings } from './text-findings.ts'
import { UNOPENED } from './unopened.ts'

interface Opened {
  readonly kind: ContentKind
  readonly findings: FileFinding[]
  readonly unread: Unread[]
}

interface Path {
  readonly within: readonly string[]
  readonly depth: number
}

/** Opens a file and the files inside it, and puts together all that was found. Never throws for what a file may hold. */
export async function openFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { within, depth }: Path,
  budget: ReadingBudget,
  options: ScreeningOptions,
): Promise<Opened> {
  const where = { within, part: 'file' }
  const findings = nameFindings(file.name, { within, part: 'name' }, options)
  let kind = contentKind(file.bytes)
  const unread: Unread[] = []
  try {
    if (kind === 'zip') kind = zipKind(openZip(file.bytes, budget))
    if (kind === 'ole') kind = oleKind(file.bytes)
    const disguise = misnamed(file.name, kind)
    // Inside an office file a picture's name is its program's own.
    const ownName = disguise === 'another-form-of-picture' && /^(?:word|xl|ppt)\/media\//.test(file.name)
    if (disguise !== null && !ownName) {
      const severity = disguise === 'another-form-of-picture' ? 'review' : 'block'
      findings.push(fileFinding('WRONG_TYPE', disguise, `${file.name}: ${kind}`, where, severity))
    }
    const second = secondArchive(file.bytes, kind)
    if (second !== null) findings.push(fileFinding('WRONG_TYPE', 'two-files-in-one', second, where))
    if (kind === 'empty') {
      if (promisesContent(file.name)) throw new CannotRead('the file is empty')
      return { kind, findings, unread }
    }
    const reader = READERS[kind]
    if (!reader) throw new CannotRead(UNOPENED[kind] ?? 'not a kind of file that is known here')
    const reading = await reader({ bytes: file.bytes, within }, budget)
    for (const finding of textFindings(reading.parts, options)) findings.push(finding)
    for (const { type, rule, text, where: place, severity } of reading.traces) {
      findings.push(fileFinding(type, rule, text, place, severity))
    }
    unread.push(...(reading.unread ?? []).map((note) => ({ within, note })))
    await openInner(reading, { within, depth }, budget, options, { kind, findings, unread })
  } catch (error) {
    findings.push(whyNot(error, within))
  }
  return { kind, findings, unread }
}

async function openInner(
  reading: FileReading,
  { within, depth }: Path,
  budget: ReadingBudget,
  options: ScreeningOptions,
  opened: Opened,
): Promise<void> {
  if (reading.inner.length > 0 && depth >= budget.depth) throw new TooLarge(`files within files, ${depth + 1} deep`)
  for (const { name, bytes, embedded } of reading.inner) {
    const path = { within: [...within, name], depth: depth + 1 }
    if (embedded) opened.findings.push(fileFinding('EMBEDDED_FILE', 'embedded-file', name, { ...path, part: 'file' }))
    const inside = await openFile({ name, bytes }, path, budget, options)
    for (const finding of inside.findings) opened.findings.push(finding)
    opened.unread.push(...inside.unread)
  }
}

function whyNot(error: unknown, within: readonly string[]): FileFinding {
  const where = { within, part: 'file' }
  if (error instanceof TooLarge) return fileFinding('BOMB', 'too-large', error.what, where)
  if (error instanceof CannotRead) return fileFinding('UNREADABLE', 'cannot-be-read', error.why, where)
  return fileFinding('UNREADABLE', 'damaged', 'the file is damaged: its reader could not follow it', where)
}
