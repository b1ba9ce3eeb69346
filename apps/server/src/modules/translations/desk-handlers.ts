import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { cleanText } from '@gongkai/contract-kit/text'
import {
  asEditionRefusal,
  parseTranslationId,
  translationAsked,
  type TranslationDeskAction,
} from '@gongkai/translation/editions'
import type { editionContract } from '@gongkai/translation/editions/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { cleanDeep } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { actAtDesk } from './acting.ts'
import { coverage } from './coverage.ts'
import { compareItems, itemOf, partsOf } from './desk-item.ts'
import { deskViewOf } from './desk-view.ts'
import { saveUnits } from './saving.ts'
import { translationNow } from './standing.ts'
import { findTranslation, listTranslations, type TranslationRow } from './translation-store.ts'
import { pastUnitsOf } from './unit-store.ts'
import { pastViewOf, unitViews, versionViewOf } from './unit-view.ts'

const NOBODY = { refused: 'unauthenticated' } as const
const MISSING = { refused: 'not-found' } as const

/** What the staff do about translations. Who may do what is the procedure's question; everybody may look. */
export function deskHandlers(surroundings: Surroundings): ModuleHandlers<typeof editionContract> {
  const { db, config } = surroundings
  const found = async (typed: string): Promise<TranslationRow | null> =>
    parseTranslationId(typed) && findTranslation(db, typed)

  async function inFull(id: string, session: StaffSession, lang: Lang) {
    const row = await findTranslation(db, id)
    return (row && (await deskViewOf(surroundings, row, session.capacities, lang))) ?? MISSING
  }

  return {
    async translations({ query, session, lang }) {
      if (!session) return NOBODY
      const rows = await listTranslations(db, {
        language: query.language ?? null,
        state: query.state ?? null,
        documents: query.document === undefined ? null : [query.document],
      })
      const parts = await partsOf(surroundings, rows)
      const items = rows.flatMap((row) => {
        const one = parts(row)
        return one ? [itemOf(surroundings, row, one, session.capacities, lang)] : []
      })
      const wanted = query.mine ? items.filter(({ waitsForYou }) => waitsForYou) : items
      return { items: wanted.toSorted(compareItems) }
    },

    async translationCoverage({ query, session, lang }) {
      if (!session) return NOBODY
      const { languages } = config.translation
      const language = query.language ?? languages[0]
      if (language === undefined || !languages.includes(language))
        return { refused: 'unknown-language', facts: { language: language ?? '' } }
      return coverage(surroundings, language, lang)
    },

    async translation({ params, session, lang }) {
      if (!session) return NOBODY
      const row = await found(params.translation)
      return row ? inFull(row.id, session, lang) : MISSING
    },

    async actOnTranslation({ params, body, session, lang }) {
      if (!session) return NOBODY
      const row = await found(params.translation)
      if (!row) return MISSING
      const { version, ...given } = body
      const input = cleanDeep(given)
      const { capacities } = session
      const { action } = params
      const done = await actAtDesk(surroundings, { id: row.id, capacities, action, input, version })
      return isRefusal(done) ? inWords(done, action, input, lang) : inFull(row.id, session, lang)
    },

    async saveUnit({ params, body, session, lang }) {
      if (!session) return NOBODY
      const row = await found(params.translation)
      if (!row) return MISSING
      const { clause } = params
      const kept = await saveUnits(surroundings, row.id, session.capacities, [{ ...body, clause }])
      if (isRefusal(kept)) return asEditionRefusal(kept)
      const [one] = kept
      const now = await translationNow(db, row)
      const [unit] = now ? await unitViews(db, now, lang, clause) : []
      if (!one || !unit) return MISSING
      const conflict = one.kept ? null : { theirs: versionViewOf(one.unit), yours: one.yours }
      return { kept: one.kept, unit, conflict }
    },

    async unitVersions({ params, session }) {
      if (!session) return NOBODY
      const row = await found(params.translation)
      if (!row) return MISSING
      return { items: (await pastUnitsOf(db, row.id, cleanText(params.clause))).map(pastViewOf) }
    },
  }
}

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refused: Refusal, action: TranslationDeskAction, input: unknown, lang: Lang): Refusal {
  const refusal = asEditionRefusal(refused)
  if (refusal.refused !== 'invalid-input') return refusal
  const { error } = translationAsked[action].safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}
