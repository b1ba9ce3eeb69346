import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { cleanText, parseReceipt, shanghaiTime } from '@gongkai/messages'
import { MEDIA_TYPES, uploadFindingMessage, type uploadsContract } from '@gongkai/uploads'
import { eventsOf } from '../../platform/history.ts'
import type { FileStore } from '../../platform/files.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { findMessage, maySee, messageOf, type MessageRow } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { recordSave, savesOf } from './access.ts'
import { destroy, quarantineId } from './quarantine.ts'
import { receiver } from './receive.ts'
import { openName, openScreening, tokenHash } from './sealed-parts.ts'
import { forgetUpload, lockWaiting, quarantinedUploads, uploadsOf, factOf } from './upload-row.ts'
import { attachmentViewOf } from './views.ts'

const NOBODY = { refused: 'unauthenticated' } as const
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function uploadHandlers(surroundings: Surroundings, store: FileStore): ModuleHandlers<typeof uploadsContract> {
  const { db, seal } = surroundings
  const receive = receiver(surroundings, store)

  async function visibleRow(typed: string, session: StaffSession): Promise<MessageRow | Refusal> {
    const receipt = parseReceipt(typed)
    const row = receipt && (await findMessage(db, receipt))
    return row && maySee(session, row) ? row : { refused: 'not-found' }
  }

  async function quarantineView(lang: Lang) {
    const items = []
    for (const row of await quarantinedUploads(db)) {
      const ended = (await eventsOf(db, quarantineId(row.id))).find(({ action }) => action === 'destroy')
      items.push({
        id: row.id,
        at: shanghaiTime(row.uploaded_at.getTime()),
        state: row.state === 'quarantined' ? ('quarantined' as const) : ('destroyed' as const),
        size: row.size,
        sha256: row.sha256,
        marks: openScreening(seal, row.id, row.findings_sealed).findings.map((one) => uploadFindingMessage(one, lang)),
        destroyed: ended
          ? {
              byName: ended.byName,
              at: shanghaiTime(ended.at),
              reason: String((ended.input as { reason?: unknown }).reason),
            }
          : null,
      })
    }
    return { items }
  }

  return {
    upload: ({ body, lang }) => receive(body, lang),

    async remove({ params }) {
      const [row] = await lockWaiting(db, [tokenHash(seal, params.token)])
      if (!row) return { refused: 'upload-gone' }
      if (row.address !== null) await store.release(row.address)
      await forgetUpload(db, row.id)
      return undefined
    },

    async attachments({ params, session, lang }) {
      if (!session) return NOBODY
      const row = await visibleRow(params.receipt, session)
      if (isRefusal(row)) return row
      const [uploads, saves] = await Promise.all([uploadsOf(db, row.receipt), savesOf(surroundings, row.receipt)])
      return { items: uploads.map((upload) => attachmentViewOf(seal, upload, saves, lang)) }
    },

    async download({ params, session }) {
      if (!session) return NOBODY
      const row = await visibleRow(params.receipt, session)
      if (isRefusal(row)) return row
      const upload = (await uploadsOf(db, row.receipt)).find(({ id }) => id === params.attachment)
      if (!upload) return { refused: 'not-found' }
      if (upload.address === null) return { refused: 'attachment-erased' }
      const bytes = await store.read(upload.address)
      if (bytes === null) return { refused: 'attachment-damaged' }
      const refused = await db.transaction(() =>
        recordSave(surroundings, messageOf(row), session.capacities, factOf(upload)),
      )
      if (refused) return refused
      return { name: openName(seal, upload.id, upload.name_sealed) ?? upload.id, type: MEDIA_TYPES[upload.kind], bytes }
    },

    async quarantine({ lang }) {
      return quarantineView(lang)
    },

    async destroy({ params, body, session, lang }) {
      if (!session) return NOBODY
      if (!UUID.test(params.upload)) return { refused: 'not-found' }
      const refused = await destroy(surroundings, store, params.upload, session.capacities, cleanText(body.reason))
      return refused ?? quarantineView(lang)
    },
  }
}
