import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { activityInputs, asProgrammeRefusal, parseActivityId, type DeskAction } from '@gongkai/events/programme'
import type { programmeContract } from '@gongkai/events/programme/contract'
import { cleanDeep } from '../messages/index.ts'
import type { FileStore } from '../../platform/files.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { doActivityAct } from './act.ts'
import { findActivity, listActivities } from './activity-store.ts'
import { keepAside } from './aside.ts'
import { deskItemOf } from './desk-item.ts'
import { deskViewOf } from './desk-view.ts'
import { planActivity, saveDraft } from './draft.ts'
import { findPicture } from './picture-store.ts'
import { PICTURE_TYPES, takePicture } from './pictures.ts'
import { activityDeskRights } from './rights.ts'
import { seriesHandlers } from './series-handlers.ts'

type Handlers = Omit<
  ModuleHandlers<typeof programmeContract>,
  'series' | 'oneSeries' | 'calendar' | 'activities' | 'activity' | 'activityCalendar' | 'picture'
>

const NOBODY = { refused: 'unauthenticated' } as const
const MISSING = { refused: 'not-found' } as const
const ELSEWHERE = { refused: 'activity-of-another-department' } as const

/** What the staff do about the programme. Who may do what is the procedure's question; everybody may look. */
export function deskHandlers(surroundings: Surroundings, store: FileStore): Handlers {
  const { db } = surroundings
  const found = async (typed: string) => {
    const id = parseActivityId(typed)
    return id && findActivity(db, id)
  }

  async function inFull(id: string, session: StaffSession, lang: Lang) {
    const row = await findActivity(db, id)
    return row ? deskViewOf(surroundings, row, session.capacities, lang) : MISSING
  }

  async function acted(id: string, action: DeskAction, input: unknown, version: number, { capacities }: StaffSession) {
    if (action === 'save') {
      const parsed = activityInputs.save.safeParse(input)
      if (!parsed.success) return { refused: 'invalid-input' }
      return saveDraft(surroundings, { id, capacities, action, ...parsed.data, note: null, version })
    }
    if (action === 'amend') {
      const parsed = activityInputs.amend.safeParse(input)
      if (!parsed.success) return { refused: 'invalid-input' }
      return saveDraft(surroundings, { id, capacities, action, ...parsed.data, version })
    }
    return doActivityAct(surroundings, { id, capacities, action, input, version })
  }

  return {
    ...seriesHandlers(surroundings),

    async deskActivities({ query, session, lang }) {
      if (!session) return NOBODY
      const rows = await listActivities(db, { series: query.series ?? null, state: query.state ?? null })
      return { items: rows.map((row) => deskItemOf(surroundings, row, session.capacities, lang)) }
    },
    async planActivity({ body, session, lang }) {
      if (!session) return NOBODY
      const id = await planActivity(surroundings, session.capacities, cleanDeep(body.details))
      return typeof id !== 'string' ? asProgrammeRefusal(id) : inFull(id, session, lang)
    },
    async deskActivity({ params, session, lang }) {
      if (!session) return NOBODY
      const row = await found(params.activity)
      return row ? deskViewOf(surroundings, row, session.capacities, lang) : MISSING
    },
    async actOnActivity({ params, body, session, lang }) {
      if (!session) return NOBODY
      const row = await found(params.activity)
      if (!row) return MISSING
      const { version, ...given } = body
      const input = cleanDeep(given)
      const done = await acted(row.id, params.action, input, version, session)
      return isRefusal(done) ? inWords(done, params.action, input, lang) : inFull(row.id, session, lang)
    },
    async keepAside({ params, body, session, lang }) {
      if (!session) return NOBODY
      const row = await found(params.activity)
      if (!row) return MISSING
      if (!activityDeskRights(session.capacities, row).work) return ELSEWHERE
      await keepAside(surroundings, row.id, cleanDeep(body))
      return inFull(row.id, session, lang)
    },
    async addPicture({ params, body, session }) {
      if (!session) return NOBODY
      const row = await found(params.activity)
      if (!row) return MISSING
      if (!activityDeskRights(session.capacities, row).work) return ELSEWHERE
      const taken = await takePicture(surroundings, store, row.id, session.person, body)
      if (isRefusal(taken)) return taken
      const { id, size, width, height } = taken
      return { id, size, width, height }
    },
    async deskPicture({ params, session }) {
      if (!session) return NOBODY
      const id = parseActivityId(params.picture)
      const picture = id && (await findPicture(db, id))
      if (!picture || picture.activity !== params.activity) return MISSING
      const bytes = await store.read(picture.address)
      return bytes ? { name: `picture.${picture.kind}`, type: PICTURE_TYPES[picture.kind], bytes } : MISSING
    },
  }
}

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refused: Refusal, action: DeskAction, input: unknown, lang: Lang): Refusal {
  const refusal = asProgrammeRefusal(refused)
  if (refusal.refused !== 'invalid-input') return refusal
  const { error } = activityInputs[action].safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}
