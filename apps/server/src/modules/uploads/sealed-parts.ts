import type { FileFinding } from '@gongkai/disclosure-rules'
import type { FileScreening } from '@gongkai/file-screening'
import type { Seal } from '../../platform/seal.ts'

/** What is kept of a screening: words of the file stand in it, so it is sealed like a contact. */
export interface KeptScreening {
  readonly findings: readonly FileFinding[]
  readonly unread: readonly string[]
}

/** A file can have thousands of findings; nobody decides on more than these one by one. */
const MOST_FINDINGS = 300

export function sealScreening(
  seal: Seal,
  id: string,
  { findings, unread }: Pick<FileScreening, 'findings' | 'unread'>,
): Buffer {
  const kept: KeptScreening = {
    findings: findings.slice(0, MOST_FINDINGS),
    unread: unread.slice(0, 50).map(({ within, note }) => [...within.slice(1), note].join('：')),
  }
  return seal.seal('upload', JSON.stringify(kept), `findings/${id}`)
}

export function openScreening(seal: Seal, id: string, sealed: Uint8Array | null): KeptScreening {
  if (sealed === null) return { findings: [], unread: [] }
  return JSON.parse(seal.open('upload', sealed, `findings/${id}`)) as KeptScreening
}

export const sealName = (seal: Seal, id: string, name: string): Buffer => seal.seal('upload', name, `name/${id}`)

export const openName = (seal: Seal, id: string, sealed: Uint8Array | null): string | null =>
  sealed && seal.open('upload', sealed, `name/${id}`)

/** What the table holds instead of the token: whoever reads the table cannot claim a file. */
export const tokenHash = (seal: Seal, token: string): Buffer => seal.code('upload-token', token)
