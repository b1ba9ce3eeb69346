import { isRefusal } from '@gongkai/contract-kit'
import type { MessageProcedure } from '@gongkai/messages'
import type { inboxContract } from '@gongkai/messages/inbox/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { bulkFault, bulkView, doBulk } from './bulk.ts'
import { cleanDeep } from './clean-text.ts'
import { askedOf } from './desk-request.ts'
import { listFile } from './list-file.ts'
import { addView, changeView, removeView, savedViewOf, viewsFor } from './saved-views.ts'
import { messageSentences } from './sentences.ts'

const NOBODY = { refused: 'unauthenticated' } as const

/** What the inbox does beside its list: bulk actions, the list as a file, views that people saved. */
export function inboxHandlers(
  surroundings: Surroundings,
  procedure: MessageProcedure,
): ModuleHandlers<typeof inboxContract> {
  const { db } = surroundings
  return {
    async bulk({ body, session, idempotencyKey, lang }) {
      if (!session) return NOBODY
      const fault = bulkFault(body)
      if (fault) return fault
      const rows = await doBulk(surroundings, procedure, session, body, idempotencyKey)
      return bulkView(rows, messageSentences, lang)
    },
    async exportList({ query, session, lang }) {
      if (!session) return NOBODY
      return listFile(surroundings, session, askedOf(query), lang)
    },
    async savedViews({ session }) {
      if (!session) return NOBODY
      return { items: (await viewsFor(db, session)).map((view) => savedViewOf(view, session)) }
    },
    async saveView({ body, session }) {
      if (!session) return NOBODY
      const view = await addView(surroundings, session, cleanDeep(body))
      return isRefusal(view) ? view : savedViewOf(view, session)
    },
    async changeView({ params, body, session }) {
      if (!session) return NOBODY
      const view = await changeView(db, session, params.view, cleanDeep(body))
      return isRefusal(view) ? view : savedViewOf(view, session)
    },
    async removeView({ params, session }) {
      if (!session) return NOBODY
      return (await removeView(db, session, params.view)) ?? undefined
    },
  }
}
