import { wallPhase, type WallPhase, type WallTimes } from '@gongkai/events/question-wall'
import { ACTIVITY_RELEASE, momentOf, parseActivityId } from '@gongkai/events/programme'
import type { Lang } from '@gongkai/contract-kit'
import type { ReleaseContent } from '@gongkai/disclosure-rules'
import { termsOf, type Terms } from '../events/index.ts'
import { currentRelease } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { standingOf } from './wall-row.ts'

/** A wall of a published activity, as it stands now. */
export interface Wall {
  readonly activity: string
  readonly host: string
  readonly opensAt: string
  readonly closesAt: string
  readonly times: WallTimes
  readonly phase: WallPhase
  readonly terms: Terms
  /** Changes with everything that somebody could see. */
  readonly revision: string
}

/** The wall of an activity; null where the activity is not public or has none. */
export async function wallOf({ db, clock }: Pick<Surroundings, 'db' | 'clock'>, id: string): Promise<Wall | null> {
  const activity = parseActivityId(id)
  const terms = activity && (await termsOf(db, activity))
  if (!terms?.wall || !terms.standing) return null
  const standing = await standingOf(db, terms.activity)
  const { opensAt, closesAt } = terms.wall
  const times = {
    opensAt: momentOf(opensAt),
    closesAt: momentOf(closesAt),
    endsAt: momentOf(terms.endsAt),
    closedAt: standing.closedAt,
  }
  const phase = terms.cancelled ? 'closed' : wallPhase(times, clock.now())
  const revision = [standing.acts, standing.supports, terms.version, phase].join('.')
  return { activity: terms.activity, host: terms.host, opensAt, closesAt, times, phase, terms, revision }
}

const TITLES = {
  kind: ACTIVITY_RELEASE,
  readContent: ({ texts }: ReleaseContent) => ({ zh: texts['title'] ?? '', en: texts['titleEn'] ?? '' }),
}

/** What the activity is called, as it was published. */
export async function titleOf({ db }: Pick<Surroundings, 'db'>, activity: string, lang: Lang): Promise<string> {
  const release = await currentRelease(db, TITLES, activity)
  const title = release?.shape ?? { zh: '', en: '' }
  return title[lang] || title.zh
}
