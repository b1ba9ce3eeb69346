import { readFile } from 'node:fs/promises'
import { isRefusal } from '@gongkai/contract-kit'
import { localDateOf } from '@gongkai/work-calendar'
import { addBoard } from '../modules/messages/boards.ts'
import { bureauProcedure } from '../modules/messages/procedure.ts'
import { importPlan } from '../modules/plan/import.ts'
import { keepPolicies, seedTemplates } from '../modules/replies/index.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { StartRefused } from '../platform/start-refused.ts'
import { addDemoAccounts, demoAccounts } from './accounts.ts'
import { demoBoards } from './boards.ts'
import { demoPolicies } from './policies.ts'
import { workingDaysBack } from './calendar-days.ts'
import { loadFaq } from './faq.ts'
import { loadGlossary } from './glossary.ts'
import { loadInternationalPortal } from './international-portal/index.ts'
import { loadOpenMonth } from './open-month/index.ts'
import { addDemoPeople } from './people.ts'
import {
  administrativeRuling,
  agencies,
  exhibitions,
  feeReduction,
  pledgeFinancing,
  smallFirms,
  toPublicService,
  tradeMarks,
} from './stories/index.ts'
import type { Story } from './story.ts'
import { tell } from './tell.ts'

const stories: Readonly<Record<string, readonly Story[]>> = {
  'administrative-ruling': administrativeRuling,
  exhibitions,
  'pledge-financing': pledgeFinancing,
  'trade-marks': tradeMarks,
  'fee-reduction': feeReduction,
  agencies,
  'small-firms': smallFirms,
  'to-public-service': toPublicService,
}

const LOADED = 'demonstration'

/**
 * Fills an empty database with the demonstration bureau: accounts, the plan, boards and messages, with dates counted back from
 * today. All in one transaction, once: false when it was loaded before.
 */
export async function loadDemonstration(surroundings: Surroundings): Promise<boolean> {
  const { db, clock, calendar } = surroundings
  await refuseRealData(db)
  await addDemoAccounts(surroundings)
  return db.transaction(async () => {
    const first = await db.sql(
      'demo.mark',
      'insert into meta (name, value) values ($1, $2) on conflict (name) do nothing returning name',
      [LOADED, localDateOf(clock.now())],
    )
    if (first.length === 0) return false
    await addDemoPeople(surroundings)
    await loadPlan(surroundings)
    await loadMessages(surroundings)
    await loadFaq(surroundings)
    await keepPolicies(surroundings, demoPolicies, '周敏')
    await loadOpenMonth(surroundings)
    await loadGlossary(surroundings)
    await loadInternationalPortal(surroundings)
    await seedTemplates(surroundings, { person: 'demonstration', name: '周敏' })
    return true
  })

  async function loadMessages(given: Surroundings): Promise<void> {
    const now = clock.now()
    const stage = {
      surroundings: given,
      procedure: bureauProcedure(given),
      days: workingDaysBack(calendar, now, 60),
      now,
    }
    let index = 0
    for (const [position, board] of demoBoards.entries()) {
      await addBoard(db, { ...board, position, policyUrl: null })
      for (const story of stories[board.id] ?? []) await tell(stage, board, story, index++)
    }
  }
}

/** Example content never mixes with real content: a database with people or messages of its own is left alone. */
async function refuseRealData(db: Surroundings['db']): Promise<void> {
  const [found] = await db.sql<{ loaded: boolean; real: boolean }>(
    'demo.real',
    `select exists (select 1 from meta where name = $1) as loaded,
       exists (select 1 from person where not (id = any($2))) or exists (select 1 from message) as real`,
    [LOADED, demoAccounts.map((account) => account.id)],
  )
  if (found?.real && !found.loaded) {
    throw new StartRefused(
      'This database holds real people or messages, so the demonstration was not loaded. ' +
        'Turn the demonstration off, or set another DATA_DIR or DATABASE_URL.',
    )
  }
}

/** The plan comes in as any plan does: a text file through the reader. */
async function loadPlan(surroundings: Surroundings): Promise<void> {
  const text = await readFile(new URL('./work-points.txt', import.meta.url), 'utf8')
  const year = localDateOf(surroundings.clock.now()).slice(0, 4)
  const file = { name: `${year}年政务公开工作要点.txt`, bytes: Buffer.from(text.replaceAll('{{year}}', year)) }
  const done = await importPlan(surroundings, file, '周敏')
  if (isRefusal(done)) throw new Error(`the demonstration plan was refused: ${done.refused}`)
}
