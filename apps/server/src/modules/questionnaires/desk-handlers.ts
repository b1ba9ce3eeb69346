import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import type { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { beginQuestionnaire } from './begin.ts'
import { deskViewOf } from './desk-view.ts'
import { isUuid } from '../../platform/ids.ts'
import { invite, remind, unanswered } from './inviting.ts'
import { findQuestionnaire, listQuestionnaires, type QuestionnaireRow } from './questionnaire-store.ts'
import { resultsOf } from './results.ts'
import { resultsFile } from './results-file.ts'
import { mayRun, maySee } from './rights.ts'
import { judgeText, textViews } from './texts.ts'

type Handlers = Omit<
  ModuleHandlers<typeof questionnairesContract>,
  'ofActivity' | 'questionnaire' | 'answer' | 'lookUp' | 'ofTicket'
>

const NOBODY = { refused: 'unauthenticated' } as const
const UNKNOWN = { refused: 'unknown-questionnaire' } as const

/** What the staff do with questionnaires. Their drafts are releases: written, reviewed and published at that desk. */
export function deskHandlers(surroundings: Surroundings): Handlers {
  const { db } = surroundings

  /** The questionnaire somebody may see; with `running` only where they are of the organisers. */
  async function found(id: string, session: StaffSession | null, running = false): Promise<QuestionnaireRow | Refusal> {
    if (!session) return NOBODY
    const row = isUuid(id) ? await findQuestionnaire(db, id) : null
    if (!row || !maySee(session.capacities, row.departments)) return UNKNOWN
    return running && !mayRun(session.capacities, row.departments) ? { refused: 'questionnaire-of-another' } : row
  }

  const viewOf = async (row: QuestionnaireRow, lang: Lang) => (await deskViewOf(surroundings, row, lang)) ?? UNKNOWN

  return {
    async deskQuestionnaires({ query, session, lang }) {
      if (!session) return NOBODY
      if (query.activity !== undefined && !isUuid(query.activity)) return { items: [] }
      const rows = await listQuestionnaires(db, query.activity ?? null)
      const mine = rows.filter(({ departments }) => maySee(session.capacities, departments))
      const views = await Promise.all(mine.map((row) => deskViewOf(surroundings, row, lang)))
      return { items: views.flatMap((view) => (view ? [view] : [])) }
    },
    async begin({ body, session, lang }) {
      if (!session) return NOBODY
      const begun = await beginQuestionnaire(surroundings, session.capacities, body)
      return isRefusal(begun) ? begun : viewOf(begun, lang)
    },
    async deskQuestionnaire({ params, session, lang }) {
      const row = await found(params.questionnaire, session)
      return isRefusal(row) ? row : viewOf(row, lang)
    },
    async results({ params, session, lang }) {
      const row = await found(params.questionnaire, session)
      return isRefusal(row) ? row : ((await resultsOf(surroundings, row.id, lang)) ?? UNKNOWN)
    },
    async resultsFile({ params, session, lang }) {
      const row = await found(params.questionnaire, session)
      return isRefusal(row) ? row : ((await resultsFile(surroundings, row.id, lang)) ?? UNKNOWN)
    },
    async texts({ params, session, lang }) {
      const row = await found(params.questionnaire, session, true)
      return isRefusal(row) ? row : { items: await textViews(surroundings, row.id, lang) }
    },
    async judgeText({ params, body, session, lang }) {
      const row = await found(params.questionnaire, session, true)
      if (isRefusal(row) || !session) return isRefusal(row) ? row : NOBODY
      if (!isUuid(params.text)) return { refused: 'unknown-text-answer' }
      return judgeText(surroundings, row.id, params.text, body, session.person, lang)
    },
    async invite({ params, session }) {
      const row = await found(params.questionnaire, session, true)
      return isRefusal(row) ? row : invite(surroundings, row)
    },
    async unanswered({ params, session }) {
      const row = await found(params.questionnaire, session, true)
      return isRefusal(row) ? row : unanswered(surroundings, row)
    },
    async remind({ params, session }) {
      const row = await found(params.questionnaire, session, true)
      return isRefusal(row) ? row : remind(surroundings, row)
    },
  }
}
