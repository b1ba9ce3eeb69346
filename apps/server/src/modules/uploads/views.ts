import type { Lang } from '@gongkai/contract-kit'
import type { FileFinding } from '@gongkai/disclosure-rules'
import { shanghaiTime } from '@gongkai/messages'
import type { TaskEvent } from '@gongkai/task-model'
import { placeWords, uploadFindingMessage, type AttachmentView, type UploadFindingView } from '@gongkai/uploads'
import type { Seal } from '../../platform/seal.ts'
import { openName, openScreening } from './sealed-parts.ts'
import { factOf, type UploadRow } from './upload-row.ts'

/** A list longer than this is not read; its gravest stand first. */
const MOST_SHOWN = 100
const GRAVITY = { block: 0, review: 1, info: 2 } as const

export function findingViewsOf(findings: readonly FileFinding[], lang: Lang): UploadFindingView[] {
  return [...findings]
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
    .slice(0, MOST_SHOWN)
    .map((finding) => ({
      type: finding.type,
      severity: finding.severity,
      rule: finding.rule,
      text: finding.text,
      place: placeWords(finding.where, lang),
      message: uploadFindingMessage(finding, lang),
    }))
}

/** A file of a message as the staff see it, with who had it saved. */
export function attachmentViewOf(
  seal: Seal,
  row: UploadRow,
  lookups: readonly TaskEvent[],
  lang: Lang,
): AttachmentView {
  const { findings, unread } = openScreening(seal, row.id, row.findings_sealed)
  const downloads = lookups.filter(({ input }) => (input as { id?: unknown } | null)?.id === row.id)
  return {
    ...factOf(row),
    name: openName(seal, row.id, row.name_sealed),
    kind: row.kind,
    state: row.state === 'erased' ? 'erased' : 'kept',
    worst: row.worst,
    findings: findingViewsOf(findings, lang),
    unread: [...unread],
    downloads: downloads.map(({ byName, at }) => ({ byName, at: shanghaiTime(at) })),
  }
}
