import { changesBetween, type ActivityDetails } from '@gongkai/events/programme'
import { concerning, type ParticipantFacts } from '@gongkai/notices'
import type { Subscription } from '../../platform/outbox.ts'
import { publishedVersions } from '../events/index.ts'
import { entriesOf } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { newsOf, toldActivity } from './participant-facts.ts'
import { tellParticipant } from './tell-participant.ts'

/** What changed in these groups, a line each in both languages, as the activity's page says it. */
function linesOf(
  before: ActivityDetails,
  after: ActivityDetails,
  groups: readonly string[],
): ParticipantFacts['changes'] {
  const english = changesBetween(before, after, 'en')
  return changesBetween(before, after, 'zh').flatMap((change) => {
    if (!groups.includes(change.group)) return []
    const other = english.find(({ field }) => field === change.field) ?? change
    return {
      zh: `${change.label}：${change.old || '—'} → ${change.new || '—'}`,
      en: `${other.label}: ${other.old || '—'} → ${other.new || '—'}`,
    }
  })
}

/**
 * Tells participants that a published activity was changed, and only those whom it concerns: a new agenda nobody who waits, more seats nobody at all. One that
 * moves online is said as that. A cancelled activity ends every entry, and that is told from there.
 */
export function activitySubscriptions(surroundings: Surroundings): Subscription[] {
  const { db } = surroundings
  async function tell(activity: string, version: number, changed: readonly string[]): Promise<void> {
    const told = await toldActivity(surroundings, activity)
    if (!told || told.version !== version || told.terms.cancelled) return
    const before = (await publishedVersions(db, activity)).findLast((one) => one.version < version)
    if (!before) return
    const moved = before.details.form !== 'online' && told.terms.form === 'online'
    for (const entry of await entriesOf(db, activity)) {
      const groups = concerning(changed, entry.state)
      const changes = linesOf(before.details, told.details, groups)
      if (groups.length === 0 || !changes?.length) continue
      const topic = moved ? 'moved-online' : 'changed'
      const key = `activity:${activity}:${version}:${entry.id}`
      const news = await newsOf(surroundings, told, entry, { topic, key, changes })
      if (news) await db.transaction(() => tellParticipant(surroundings, news))
    }
  }
  return [
    {
      topic: 'activity.published',
      name: 'notices.activity-published',
      async receive(payload) {
        const said = Object(payload) as { activity?: string; version?: number; changed?: readonly string[] }
        const { activity, version, changed = [] } = said
        if (activity !== undefined && version !== undefined && changed.length > 0)
          await tell(activity, version, changed)
      },
    },
  ]
}
