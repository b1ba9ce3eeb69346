import { randomBytes } from 'node:crypto'
import type { Lang, Refusal, TakenFile } from '@gongkai/contract-kit'
import { SEVERITIES, type FileFinding, type Severity } from '@gongkai/disclosure-rules'
import { screenFile, type FileScreening } from '@gongkai/file-screening'
import { shanghaiTime } from '@gongkai/messages'
import { cleanFileName, judgeUpload, type UploadKind, type UploadView } from '@gongkai/uploads'
import { StoreFull } from '../../platform/disk.ts'
import type { FileStore } from '../../platform/files.ts'
import { uuidv7 } from '../../platform/ids.ts'
import type { Surroundings } from '../surroundings.ts'
import { quarantine } from './quarantine.ts'
import { sealName, sealScreening, tokenHash } from './sealed-parts.ts'
import { openTurns } from './turn.ts'
import { insertUpload, waitingBytes } from './upload-row.ts'
import { findingViewsOf } from './views.ts'

/** How long a file waits for its message. */
export const WAITING_MS = 24 * 3_600_000
/** More than this is not held for messages that may never come. */
const MOST_WAITING_BYTES = 2_000_000_000
/** A file that cannot be read in this time is treated as one that never ends; two readers at once leave a core to the rest. */
const SCREENING = { milliseconds: 20_000, mebibytes: 512 }
const [RUNNING, QUEUED] = [2, 20]

export type Screen = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<FileScreening>

export function worstOf(findings: readonly Pick<FileFinding, 'severity'>[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
}

/**
 * Takes a file from a citizen: screens it, then keeps it sealed until a message claims it. A secrecy mark puts it into quarantine, and what
 * nobody could look into is not kept at all. Everything that takes long comes before the transaction.
 */
export function receiver(
  surroundings: Surroundings,
  store: FileStore,
  screen: Screen = (file) => screenFile(file, SCREENING),
) {
  const { db, clock, seal, config } = surroundings
  const inTurn = openTurns(RUNNING, QUEUED)

  async function keep(
    name: string,
    kind: UploadKind,
    bytes: Uint8Array,
    screening: FileScreening,
    lang: Lang,
  ): Promise<UploadView | Refusal> {
    const now = clock.now()
    const id = uuidv7(now)
    const token = randomBytes(24).toString('base64url')
    return db.transaction(async () => {
      if ((await waitingBytes(db)) + bytes.length > MOST_WAITING_BYTES) return { refused: 'store-full' }
      const { address, sha256, size } = await store.keep('files', bytes)
      await insertUpload(db, {
        id,
        state: 'waiting',
        tokenHash: tokenHash(seal, token),
        address,
        nameSealed: sealName(seal, id, name),
        findingsSealed: sealScreening(seal, id, screening),
        kind,
        worst: worstOf(screening.findings),
        size,
        sha256,
        at: now,
      })
      const findings = findingViewsOf(screening.findings, lang)
      return { token, name, kind, size, sha256, expiresAt: shanghaiTime(now + WAITING_MS), findings }
    })
  }

  return async ({ name: given, bytes }: TakenFile, lang: Lang): Promise<UploadView | Refusal> => {
    if (config.uploads.mostFiles === 0) return { refused: 'uploads-off' }
    if (bytes.length === 0) return { refused: 'upload-empty' }
    const name = cleanFileName(given)
    const screening = await inTurn(() => screen({ name, bytes }))
    if (screening === null) return { refused: 'uploads-busy' }
    const judged = judgeUpload(name, screening)
    try {
      if (judged.outcome === 'taken') return await keep(name, judged.kind, bytes, screening, lang)
      if (judged.outcome === 'refused') return { refused: judged.refused, facts: judged.facts }
      await quarantine(surroundings, store, bytes, screening)
      return { refused: 'upload-quarantined' }
    } catch (error) {
      if (error instanceof StoreFull) return { refused: 'store-full' }
      throw error
    }
  }
}
