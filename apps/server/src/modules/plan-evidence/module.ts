import { fieldFaults, isRefusal } from '@gongkai/contract-kit'
import { planEvidenceInputs, type Capacities } from '@gongkai/task-model'
import { cleanDeep } from '../messages/index.ts'
import { defineModule } from '../../platform/module.ts'
import { planTasksOf } from '../plan/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doEvidenceAct } from './act.ts'
import { planEvidenceContract } from './contract.ts'
import type { EvidenceFinders } from './finder.ts'
import { planEvidenceSentences } from './sentences.ts'
import { evidenceOfYear } from './store.ts'
import { taskEvidenceOf } from './view.ts'

export const planEvidenceDescription = {
  name: 'plan-evidence',
  contract: planEvidenceContract,
  sentences: planEvidenceSentences,
} as const

/** Whether one of somebody's posts has a part in a task of the plan, or is the office's. */
function mayGather(capacities: Capacities, departments: readonly string[]): boolean {
  return capacities.some(
    (one) => one.kind === 'staff' && (one.roles.includes('office') || departments.includes(one.department)),
  )
}

/** What shows that a line of the annual plan was done (佐证). `finders` are the subjects whose things can be pointed at. */
export function planEvidenceModule(surroundings: Surroundings, finders: EvidenceFinders) {
  const { db } = surroundings
  return defineModule({
    ...planEvidenceDescription,
    handlers: {
      async planEvidence({ query: { year }, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        const [kept, tasks] = await Promise.all([evidenceOfYear(db, year), planTasksOf(surroundings, year)])
        const views = kept.map((task) => taskEvidenceOf(surroundings, task, finders, session.capacities, lang))
        const mayAttach = tasks
          .filter(({ leadIds, supportIds }) => mayGather(session.capacities, [...leadIds, ...supportIds]))
          .map(({ number }) => number)
        return { year, items: await Promise.all(views), mayAttach }
      },
      async planEvidenceAct({ body, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        const { year, number, action, version } = body
        const input = cleanDeep(body.input)
        const done = await doEvidenceAct(surroundings, {
          year,
          number,
          capacities: session.capacities,
          action,
          input,
          ...(version === undefined ? {} : { version }),
        })
        if (!isRefusal(done)) return taskEvidenceOf(surroundings, done, finders, session.capacities, lang)
        const fault = done.refused === 'invalid-input' ? planEvidenceInputs[action].safeParse(input).error : undefined
        return fault ? { ...done, fields: fieldFaults(fault, input, lang) } : done
      },
    },
  })
}
