import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Capacities } from '@gongkai/task-model'
import { GLOSSARY_RELEASE } from '@gongkai/translation/glossary'
import { draftRelease, glossaryKind, proposeTerm, seedGlossary } from '../modules/glossary/index.ts'
import { actOnItem } from '../modules/publishing/index.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { demoActor } from './accounts.ts'

const PROPOSED = {
  id: 'rapid-protection-desk',
  entry: {
    zh: '快速维权工作站',
    en: 'rapid rights protection desk',
    definition: {
      zh: '设在园区或者展会现场、受理侵权投诉并当场协调处理的服务点。',
      en: 'A service point in a park or at an exhibition that takes complaints of infringement and settles them on the spot where it can.',
    },
    source: '本局译法',
    domain: 'service',
  },
  reason: '展会指南里用到，请审定。',
}

function must(what: string, done: object | null): void {
  if (done === null || !isRefusal(done)) return
  const { refused, facts = {} } = done as Refusal
  throw new Error(`the demonstration: ${what} was refused: ${refused} ${JSON.stringify(facts)}`)
}

/** The glossary of the demonstration: what comes with the platform, released, and one entry that waits for approval. */
export async function loadGlossary(surroundings: Surroundings): Promise<void> {
  const translator: Capacities = [demoActor('handler', 'international')]
  const reviewer: Capacities = [demoActor('office-reviewer')]
  await seedGlossary(surroundings)
  must('the edition of the glossary', await draftRelease(surroundings, translator, ''))
  for (const [action, input] of [
    ['review', { decisions: [] }],
    ['publish', {}],
  ] as const) {
    const wish = { id: GLOSSARY_RELEASE.item, capacities: reviewer, action, input }
    must(`${action} of the glossary`, await actOnItem(surroundings, glossaryKind, wish))
  }
  must('an entry', await proposeTerm(surroundings, translator, PROPOSED))
}
