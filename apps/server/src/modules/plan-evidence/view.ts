import type { Lang } from '@gongkai/contract-kit'
import { shanghaiTime } from '@gongkai/work-calendar'
import {
  capacitiesFor,
  circumstancesOf,
  evidenceFaults,
  isAttacher,
  planEvidenceProcedure,
  standingEvidence,
  type Capacities,
  type KeptEvidence,
  type PlanEvidence,
  type Remark,
} from '@gongkai/task-model'
import type { Surroundings } from '../surroundings.ts'
import { finderOf, type EvidenceFinders } from './finder.ts'
import { EVIDENCE_FAULT_WORDS } from './sentences.ts'

const remarkView = ({ by, byName, at, reason }: Remark, lang: Lang) => ({
  byName: by.startsWith('system:') ? (lang === 'zh' ? '系统' : 'the system') : byName,
  at: shanghaiTime(at),
  note: reason,
})

/** What stands behind a pointer now. A pointer to a page of the web, or to a meeting, is a person's to look at. */
async function checked({ evidence }: KeptEvidence, finders: EvidenceFinders, year: number, lang: Lang) {
  const known = finderOf(finders, evidence.ref)
  const found = known ? await known.finder.find(known.ref) : null
  const faults = known ? [...evidenceFaults(evidence, found, year)] : []
  const check = known ? (faults.length === 0 ? 'standing' : 'faulty') : 'unchecked'
  const page = /^https?:\/\//.test(evidence.ref) || evidence.ref.startsWith('/') ? evidence.ref : null
  return {
    check,
    faults,
    faultWords: faults.map((fault) => EVIDENCE_FAULT_WORDS[fault][lang]),
    href: known ? known.finder.hrefOf(known.ref) : page,
  } as const
}

/** The evidence of one task as a member of staff sees it, each pointer looked behind just now. */
export async function taskEvidenceOf(
  { clock, calendar }: Pick<Surroundings, 'clock' | 'calendar'>,
  task: PlanEvidence,
  finders: EvidenceFinders,
  capacities: Capacities,
  lang: Lang,
) {
  const at = circumstancesOf({ now: clock.now(), calendar })
  const able = (action: keyof typeof planEvidenceProcedure.actions) => {
    const found = capacitiesFor(planEvidenceProcedure.actions[action], task, capacities, at)
    return 'refused' in found ? [] : found
  }
  const [verifiers, mayWithdraw] = [able('verify'), able('withdraw').length > 0]
  const items = standingEvidence(task).map(async (item) => ({
    id: item.id,
    kind: item.evidence.kind,
    title: item.evidence.title,
    on: item.evidence.on,
    hash: item.evidence.hash ?? null,
    ...(await checked(item, finders, task.facts.year, lang)),
    attached: remarkView(item.attached, lang),
    verified: item.verified && remarkView(item.verified, lang),
    mayVerify: item.verified === null && verifiers.some((actor) => !isAttacher(actor, item)),
    mayWithdraw,
  }))
  return {
    number: task.facts.number,
    version: task.version,
    mayAttach: able('attach').length > 0,
    items: await Promise.all(items),
  }
}
