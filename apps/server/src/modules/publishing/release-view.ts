import type { Lang, Refusal } from '@gongkai/contract-kit'
import { canonicalContent, findingMessage, type ReleaseContent } from '@gongkai/disclosure-rules'
import { shanghaiTime } from '@gongkai/work-calendar'
import {
  changedTexts,
  NOTE_FIELD,
  RELEASE_ACTION_WORDS,
  RELEASE_ACTIONS,
  RELEASE_STATE_WORDS,
  spreadTexts,
  STRUCTURE_FIELD,
  type Releasable,
  type ReleaseAction,
  type ReleaseFindingView,
  type ReleaseListItem,
  type ReleaseVersionView,
  type ReleaseView,
} from '@gongkai/publishing'
import { actionsFor, type Capacities, type Remark } from '@gongkai/task-model'
import { eventsOf } from '../../platform/history.ts'
import { nameAt } from '../departments/names.ts'
import { sha256 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { findingsOf } from './decisions.ts'
import { itemOf, type ReleaseRow } from './item-store.ts'
import { versionsOf, type PublishedRelease } from './published.ts'
import type { ReleasedKind } from './released-kind.ts'
import { whyClosedIn } from './sentences.ts'

const remarkIn = (one: Remark | null) =>
  one && { by: one.by, byName: one.byName, at: shanghaiTime(one.at), reason: one.reason }

/** How a field is called on the desk; a kind that does not say leaves it at what every kind has. */
function fieldNameIn(releasable: Releasable, field: string, lang: Lang): string {
  const own = releasable.fieldName(field, lang)
  if (own !== null) return own
  if (field === NOTE_FIELD) return lang === 'zh' ? '更正说明' : 'What changed'
  if (field === STRUCTURE_FIELD) return lang === 'zh' ? '时间、数量等设置' : 'Times, numbers and settings'
  return lang === 'zh' ? '一处内容' : 'One of the entries'
}

function facePart({ registry, clock }: Surroundings, { releasable }: ReleasedKind, row: ReleaseRow, lang: Lang) {
  const { kind, id, version, state, lead, facts } = row
  const { draft, sentBack, standing } = facts
  return {
    kind,
    kindName: releasable.name[lang],
    id,
    version,
    title: releasable.titleOf(draft.details, lang),
    state,
    stateName: RELEASE_STATE_WORDS[state][lang],
    standing,
    departments: lead,
    departmentNames: lead.map((one) => nameAt(registry, one, clock.now(), lang)),
    drafted: { by: draft.by, byName: draft.byName, at: shanghaiTime(draft.at) },
    sentBack: remarkIn(sentBack),
  }
}

const STEP = { drafted: 'review', reviewed: 'publish' } as const

/** Whether a step that the procedure leaves open is refused by the kind itself, as it would be when somebody tries it. */
async function refusedByKind(
  surroundings: Surroundings,
  kind: ReleasedKind,
  { id, facts }: ReleaseRow,
  action: ReleaseAction,
): Promise<Refusal | null> {
  return (await kind.check?.(surroundings, { id, action, details: facts.draft.details })) ?? null
}

/** One of a list, with whether the next step of a review is this person's. */
export async function listItemOf(
  surroundings: Surroundings,
  kind: ReleasedKind,
  row: ReleaseRow,
  who: Capacities,
  lang: Lang,
): Promise<ReleaseListItem> {
  const { clock, calendar } = surroundings
  const { state } = row
  const next = state === 'drafted' || state === 'reviewed' ? STEP[state] : null
  const states = next && actionsFor(kind.releasable.procedure, itemOf(row), who, { now: clock.now(), calendar })
  const open = states?.some((one) => one.action === next && one.open) ?? false
  const waitsForYou = next !== null && open && (await refusedByKind(surroundings, kind, row, next)) === null
  return { ...facePart(surroundings, kind, row, lang), waitsForYou }
}

export async function findingViewsOf(
  surroundings: Surroundings,
  releasable: Releasable,
  content: ReleaseContent,
  lang: Lang,
): Promise<ReleaseFindingView[]> {
  const { findings, settled } = await findingsOf(surroundings, content)
  return findings.map((finding) => {
    const { key, field, type, start, end, text, severity, rule } = finding
    const ruling = settled.get(key)
    return {
      ...{ key, field, type, start, end, text, severity, rule },
      fieldName: fieldNameIn(releasable, field, lang),
      message: findingMessage(finding, lang),
      settled: ruling
        ? { byName: ruling.byName, at: shanghaiTime(Date.parse(ruling.at)), reason: ruling.reason }
        : null,
    }
  })
}

const versionViewOf = ({ version, at, hash, note, withdrawn }: PublishedRelease): ReleaseVersionView => ({
  version,
  at: shanghaiTime(at),
  hash,
  note,
  withdrawn: withdrawn && { at: shanghaiTime(withdrawn.at), reason: withdrawn.reason },
})

/** One in full, as the desk reviews and publishes it. */
export async function releaseViewOf(
  surroundings: Surroundings,
  kind: ReleasedKind,
  row: ReleaseRow,
  who: Capacities,
  lang: Lang,
): Promise<ReleaseView> {
  const { db, clock, calendar } = surroundings
  const { releasable } = kind
  const item = itemOf(row)
  const { draft, reviewed, approval, withdrawn } = item.facts
  const content = releasable.contentOf(row.id, draft.details, draft.note)
  const named = (field: string) => ({ field, name: fieldNameIn(releasable, field, lang) })
  const shown = Object.entries(spreadTexts(content.texts)).map(([field, text]) => ({ ...named(field), text }))
  const versions = await versionsOf(db, { kind: row.kind, readContent: () => null }, row.id)
  const newest = versions.at(-1)
  const standing = newest && newest.withdrawn === null ? newest : null
  const actions = actionsFor(releasable.procedure, item, who, { now: clock.now(), calendar })
  const history = await eventsOf(db, item.id)
  return {
    ...facePart(surroundings, kind, row, lang),
    details: draft.details,
    note: draft.note,
    place: content.place,
    channels: [...content.channels],
    texts: shown.filter(({ field }) => Object.hasOwn(content.texts, field)),
    settings: shown.filter(({ field }) => !Object.hasOwn(content.texts, field)),
    attachments: content.attachments.map((file) => ({ ...file, url: kind.attachmentUrl?.(row.id, file) ?? null })),
    hash: sha256(canonicalContent(content)),
    changed:
      standing &&
      changedTexts(spreadTexts(standing.content.texts), spreadTexts(content.texts)).map((one) => ({
        ...one,
        ...named(one.field),
      })),
    reviewed: reviewed && { by: reviewed.person, byName: reviewed.name, at: shanghaiTime(reviewed.at) },
    decisions: (approval?.decisions ?? []).map(({ key, decision, reason }) => ({ key, decision, reason })),
    withdrawn: remarkIn(withdrawn),
    published: standing && versionViewOf(standing),
    versions: versions.map(versionViewOf),
    findings: await findingViewsOf(surroundings, releasable, content, lang),
    actions: await Promise.all(
      RELEASE_ACTIONS.map(async (action) => {
        const state = actions.find((one) => one.action === action)
        const name = RELEASE_ACTION_WORDS[action][lang]
        if (!state) return { action, name, open: false }
        const refused = state.open
          ? await refusedByKind(surroundings, kind, row, action)
          : { refused: state.code, facts: state.facts }
        if (!refused) return { action, name, open: true }
        return { action, name, open: false, reason: whyClosedIn(refused, lang, kind.sentences) }
      }),
    ),
    history: history.map(({ seq, at, byName, action }) => ({
      seq,
      at: shanghaiTime(at),
      byName,
      text: Object.entries(RELEASE_ACTION_WORDS).find(([one]) => one === action)?.[1][lang] ?? '',
    })),
  }
}
