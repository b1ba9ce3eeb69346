import { FILE_FINDING_TYPES, type FileFinding, type FileFindingType } from '@gongkai/disclosure-rules'
import { contentKind, type ContentKind } from '../content-kind.ts'
import { openZip } from '../archive/unpacking.ts'
import { zipKind } from '../archive/zip-kind.ts'
import { DEFAULT_LIMITS, openBudget } from '../limits.ts'
import { decodeText } from '../plain/decoding.ts'
import { CannotRead, TooLarge, type ReadingBudget } from '../reading.ts'
import { screenFile } from '../screen-file.ts'
import type { FileScreening } from '../screening/verdict.ts'
import { redactOffice } from './redact-office.ts'
import { redactPdf } from './redact-pdf.ts'
import { STRIPPED } from './redact-picture.ts'
import { CannotRedact, type Removed, type Rewritten, type Secret } from './redaction.ts'
import { bearsSecrecyMark, isTakenOut, spliced, splicesOf, type Masking } from './text-masking.ts'

export interface RedactFileOptions {
  /** Also names, addresses and what else a person should look at, not only what stops a release. */
  readonly thorough?: boolean
  /** The name of the new file; the old one's unless told, with a plain ending where macros are left behind. */
  readonly as?: string
}

/** A file that was redacted, with what was taken out and what screening still finds; or the sentence why it was not. */
export type FileRedaction =
  | {
      readonly done: true
      readonly bytes: Uint8Array
      readonly removed: readonly Removed[]
      readonly left: FileScreening
    }
  | { readonly done: false; readonly why: string; readonly removed: readonly Removed[]; readonly left: FileScreening }

interface Work {
  readonly file: { readonly name: string; readonly bytes: Uint8Array }
  readonly findings: readonly FileFinding[]
  readonly masking: Masking
  readonly budget: ReadingBudget
}

/**
 * Redacts a file (区分处理): a new file in which what stops a release is not any more, in no form; never a black box over living text. The
 * old bytes are not changed. The result is screened again, and is given only when nothing blocking is found in it. A secrecy
 * mark is refused: what bears one is quarantined and reported.
 */
export async function redactFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { thorough = false, as = file.name.replace(/\.(doc|xls|ppt)m$/i, '.$1x') }: RedactFileOptions = {},
): Promise<FileRedaction> {
  const before = await screenFile(file)
  const refuse = (why: string): FileRedaction => ({ done: false, why, removed: [], left: before })
  if (bearsSecrecyMark(before.findings)) {
    return refuse('It bears a secrecy mark: it is to be quarantined and reported, not redacted.')
  }
  const unopened = before.findings.find(({ type }) => type === 'UNREADABLE' || type === 'BOMB')
  if (unopened) return refuse(`It cannot be read to its end: ${unopened.text}.`)
  const secrets = before.findings.flatMap(({ type, severity, text, start }): Secret[] => {
    if (start === undefined || isFileType(type)) return []
    return isTakenOut({ type, severity }, thorough) ? [{ type, text }] : []
  })
  try {
    const work = { file, findings: before.findings, masking: { thorough, secrets }, budget: openBudget(DEFAULT_LIMITS) }
    const { bytes, removed } = await rewritten(work)
    const left = await screenFile({ name: as, bytes })
    const stopping = left.findings.filter(({ severity }) => severity === 'block')
    if (stopping.length === 0) return { done: true, bytes, removed, left }
    const kinds = [...new Set(stopping.map(({ type }) => type))].join(', ')
    return { done: false, why: `What stops a release is still found in the new file: ${kinds}.`, removed, left }
  } catch (error) {
    if (error instanceof CannotRedact) return refuse(`It cannot be redacted honestly: ${error.why}.`)
    if (error instanceof CannotRead) return refuse(`It cannot be read: ${error.why}.`)
    if (error instanceof TooLarge) return refuse(`It is too large: ${error.what}.`)
    throw error
  }
}

function isFileType(type: FileFinding['type']): type is FileFindingType {
  return FILE_FINDING_TYPES.some((each) => each === type)
}

async function rewritten({ file, findings, masking, budget }: Work): Promise<Rewritten> {
  const opened = { bytes: file.bytes, within: [file.name] }
  const kind = kindOf(file.bytes, budget)
  if (kind === 'empty') throw new CannotRedact('the file is empty, so there is nothing to take out of it')
  if (kind === 'text') return redactPlain(opened, masking)
  if (kind === 'pdf') return redactPdf(opened, findings, masking, budget)
  if (/^(?:docx|docm|xlsx|xlsm|pptx|pptm)$/.test(kind)) return redactOffice(opened, findings, masking, budget)
  const strip = STRIPPED[kind]
  if (!strip) throw new CannotRedact(`there is no way here to rewrite a file of the kind ${kind}`)
  const removed = findings.map(({ type, rule, where }) => ({ type, rule, shown: rule, where }))
  return { bytes: strip(file.bytes), removed }
}

function kindOf(bytes: Uint8Array, budget: ReadingBudget): ContentKind {
  const kind = contentKind(bytes)
  return kind === 'zip' ? zipKind(openZip(bytes, budget)) : kind
}

/** A plain text is written anew in UTF-8, whatever it was written in. */
function redactPlain(
  { bytes, within }: { readonly bytes: Uint8Array; readonly within: readonly string[] },
  masking: Masking,
): Rewritten {
  const removed: Removed[] = []
  const { text } = decodeText(bytes)
  const splices = splicesOf(text, masking, { within, part: 'text' }, removed)
  return { bytes: Buffer.from(spliced(text, splices), 'utf8'), removed }
}
