import type { StaffAudience, StaffTopic } from '@gongkai/notices'
import { translationTask } from '@gongkai/translation/editions'
import { eventsOf } from '../../platform/history.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { listDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { findTranslation, type TranslationRow } from '../translations/index.ts'
import { notify } from './notify.ts'

interface Told {
  readonly topic: StaffTopic
  readonly to: readonly StaffAudience[]
}

/** Whoever has it in hand; where nobody has, all who translate and their head. */
function translators({ lead, facts }: TranslationRow): readonly StaffAudience[] {
  if (facts.taken) return [{ person: facts.taken.by }]
  return lead.flatMap((department) => (['handler', 'head'] as const).map((role) => ({ department, role })))
}

/**
 * Whom an act on a translation is told, and as what, as long as it stands where the act brought it: what moved on meanwhile is not told. An
 * act that is not named is told nobody: the desk shows it.
 */
const TOLD: Readonly<Record<string, { readonly state: TranslationRow['state']; told(row: TranslationRow): Told }>> = {
  'be-stale': { state: 'stale', told: (row) => ({ topic: 'translation-stale', to: translators(row) }) },
  submit: {
    state: 'language-review',
    told: ({ lead }) => ({
      topic: 'translation-review',
      to: lead.map((department) => ({ department, role: 'head' })),
    }),
  },
  'pass-language': {
    state: 'policy-review',
    told: () => ({ topic: 'translation-review', to: [{ role: 'office-reviewer' }] }),
  },
  'send-back': {
    state: 'in-translation',
    told: (row) => ({ topic: 'translation-sent-back', to: translators(row) }),
  },
  'be-sent-back': {
    state: 'in-translation',
    told: (row) => ({ topic: 'translation-sent-back', to: translators(row) }),
  },
}

/** Tells those who translate and review when it is their turn; whoever did the act knows already. */
export function translationNotices(surroundings: Surroundings): Subscription[] {
  const { db } = surroundings
  async function tell(id: string, action: string): Promise<void> {
    const row = await findTranslation(db, id)
    const rule = TOLD[action]
    if (!row || !rule || row.state !== rule.state) return
    const event = (await eventsOf(db, translationTask(id))).findLast((one) => one.action === action)
    if (!event) return
    const [document] = await listDocuments(db, [row.document])
    const title = document?.head?.title
    await db.transaction(() =>
      notify(surroundings, {
        ...rule.told(row),
        key: `translation:${id}:${event.seq}`,
        matter: { kind: 'translation', id },
        facts: { ...(title && { title }) },
        at: event.at,
        except: [event.by],
      }),
    )
  }
  return Object.keys(TOLD).map((action) => ({
    topic: `translation.${action}`,
    name: `notices.translation-${action}`,
    async receive(payload) {
      const { document, language } = Object(payload) as { document?: string; language?: string }
      if (document !== undefined && language !== undefined) await tell(`${document}.${language}`, action)
    },
  }))
}
