import type { Lang } from '@gongkai/contract-kit'
import { ACTIVITY_ACTION_WORDS, CANCEL_WORDS, CHECK_POINT_WORDS, CHECK_WORDS } from '@gongkai/events/programme/words'
import {
  changesBetween,
  CHECK_KINDS,
  CHECK_POINTS,
  DETAIL_FAULT_WORDS,
  detailFaults,
  activityTask,
  type ActivityCheckView,
  type DeskActivity,
} from '@gongkai/events/programme'
import { shanghaiTime } from '@gongkai/work-calendar'
import type { Capacities, Remark } from '@gongkai/task-model'
import { eventsOf } from '../../platform/history.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ActivityRow } from './activity-store.ts'
import { asideOf } from './aside.ts'
import { deskActions, deskItemOf } from './desk-item.ts'
import { picturesOf } from './picture-store.ts'
import { versionViews } from './public-view.ts'
import { publishedVersions } from './published.ts'
import { activityDeskRights } from './rights.ts'
import { whyIn } from './sentences.ts'

const remarkIn = ({ byName, at, reason }: Remark) => ({ byName, at: shanghaiTime(at), reason })

function checksIn({ facts: { checks } }: ActivityRow, lang: Lang): ActivityCheckView[] {
  return CHECK_KINDS.map((kind) => {
    const made = checks[kind]
    return {
      kind,
      kindName: CHECK_WORDS[kind][lang],
      points: CHECK_POINTS[kind].map((point) => ({
        point,
        label: CHECK_POINT_WORDS[point][lang],
        article: CHECK_POINT_WORDS[point].article,
      })),
      made: made && { byName: made.byName, at: shanghaiTime(made.at), note: made.note },
    }
  })
}

async function historyOf({ db }: Surroundings, id: string, lang: Lang): Promise<DeskActivity['history']> {
  const events = await eventsOf(db, activityTask(id))
  const words = Object.entries(ACTIVITY_ACTION_WORDS)
  return events.map(({ seq, at, byName, by, action }) => ({
    seq,
    at: shanghaiTime(at),
    byName: by.startsWith('system:') ? (lang === 'zh' ? '系统' : 'the system') : byName,
    action,
    text: words.find(([one]) => one === action)?.[1][lang] ?? '',
  }))
}

/** One activity as the desk works on it. What is never published is shown to those who work on it alone. */
export async function deskViewOf(
  surroundings: Surroundings,
  row: ActivityRow,
  who: Capacities,
  lang: Lang,
): Promise<DeskActivity> {
  const { db } = surroundings
  const { facts, id } = row
  const { draft, sentBack, cancelled, report } = facts
  const versions = await publishedVersions(db, id)
  const newest = versions.at(-1)
  const works = activityDeskRights(who, row).work
  const aside = works ? await asideOf(surroundings, id) : { invited: [], onlineLink: '' }
  const pictures = await picturesOf(db, id)
  return {
    ...deskItemOf(surroundings, row, who, lang),
    details: draft.details,
    note: draft.note,
    aside,
    drafted: { byName: draft.byName, at: shanghaiTime(draft.at) },
    faults: detailFaults(draft.details).map((fault) => ({ ...fault, message: DETAIL_FAULT_WORDS[fault.code][lang] })),
    checks: checksIn(row, lang),
    sentBack: sentBack && remarkIn(sentBack),
    cancelled: cancelled && {
      ...remarkIn(cancelled),
      because: cancelled.because,
      becauseName: CANCEL_WORDS[cancelled.because][lang],
    },
    reportSha256: report?.sha256 ?? null,
    actions: deskActions(surroundings, row, who).map((state) => {
      const name = ACTIVITY_ACTION_WORDS[state.action][lang]
      if (state.open) return { action: state.action, name, open: true }
      const reason = whyIn({ refused: state.code, facts: state.facts }, lang)
      return { action: state.action, name, open: false, reason }
    }),
    changes: newest ? changesBetween(newest.details, draft.details, lang) : [],
    versions: versionViews(versions, lang),
    pictures: pictures.map(({ id: picture, size, width, height }) => ({ id: picture, size, width, height })),
    history: await historyOf(surroundings, id, lang),
  }
}
