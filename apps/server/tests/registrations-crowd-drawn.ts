import assert from 'node:assert/strict'
import { isRefusal } from '@gongkai/contract-kit'
import { verifyLottery } from '@gongkai/events/registration'
import { moveByHand } from '../src/modules/registrations/by-hand.ts'
import { entriesIn } from '../src/modules/registrations/entry-store.ts'
import { holderHandlers } from '../src/modules/registrations/holder-handlers.ts'
import { sweepActivity } from '../src/modules/registrations/index.ts'
import { fixList, makeDraw } from '../src/modules/registrations/lottery-draw.ts'
import { lotteryOf } from '../src/modules/registrations/lottery-store.ts'
import { signUpTogether } from '../src/modules/registrations/sign-up.ts'
import { numbers } from './registrations-crowd.ts'
import { BEGIN, HOUR, KINDS, newcomer, type Ground, type Seats } from './registrations-ground.ts'
import { explainOrder } from './registrations-replay.ts'

const SEATS: Seats = {
  seats: 14,
  shares: [
    { participants: KINDS[0] ?? 'firm', seats: 4, kind: 'reserved' },
    { participants: KINDS[1] ?? 'firm', seats: 5, kind: 'at-most' },
  ],
  room: null,
  mode: 'lottery',
  waitingList: true,
}

const REFUSED = {
  sign: ['already-registered', 'party-never-fits', 'sign-up-closed'],
  draw: ['lottery-not-closed', 'lottery-too-early', 'lottery-drawn'],
}
let persons = 7_000_000_000

/**
 * A lottery by as many connections at once: signing up and leaving, the closing in the midst of it, draws that several ask for while others
 * leave, and afterwards the waiting list. Of all draws one is made; its file replays; the record explains every place. The clock goes on
 * while everybody acts. Gives the operations and the changes.
 */
export async function drawnCrowd(ground: Ground, operations: number, seed: number, connections = 64) {
  ground.clock.set(BEGIN)
  const { surroundings, clock } = ground
  const { db } = surroundings
  const activity = await ground.addActivity(SEATS)
  const holder = holderHandlers(surroundings)
  const tokens: string[] = []
  let [done, draws] = [0, 0]

  async function one(below: (n: number) => number): Promise<void> {
    const dice = below(100)
    const open = clock.now() < BEGIN + 240 * HOUR
    if (dice < (open ? 60 : 5)) {
      const size = below(3) === 0 ? 1 + below(5) : 1
      const requests = Array.from({ length: 1 + below(3) }, () =>
        newcomer(persons++, KINDS[below(KINDS.length)] ?? 'firm', size),
      )
      for (const answer of await signUpTogether(surroundings, activity, requests))
        if (!isRefusal(answer)) tokens.push(answer.token)
        else assert.ok(REFUSED.sign.includes(answer.refused), answer.refused)
    } else if (dice < 80) {
      const token = tokens[below(Math.max(1, tokens.length))]
      const act = (['cancelTicket', 'leaveList', 'acceptOffer', 'declineOffer'] as const)[below(4)] ?? 'acceptOffer'
      if (token !== undefined)
        await db.transaction(() => holder[act]({ body: { token }, lang: 'zh', query: {} } as never))
    } else if (dice < 85) {
      const row = (await entriesIn(db, activity))[below(Math.max(1, tokens.length))]
      const act = (['offer', 'confirm', 'move-back', 'cancel'] as const)[below(4)] ?? 'cancel'
      const given = row && { activity, entry: row.id, act, by: 'tester', version: row.version, reason: '测试' }
      if (given) await db.transaction(() => moveByHand(surroundings, given))
    } else if (dice < 92) {
      const file = await makeDraw(surroundings, activity, { by: 'tester', publicValue: null })
      if (isRefusal(file)) assert.ok(REFUSED.draw.includes(file.refused), file.refused)
      else draws++
    } else if (dice < 96) await fixList(surroundings, activity)
    else if (clock.now() >= BEGIN + 243 * HOUR) await sweepActivity(surroundings, activity)
  }

  /** Two fifths before the closing, one between it and the draw, the rest after. */
  const momentAt = (share: number) => BEGIN + (share < 0.4 ? 0 : share < 0.6 ? 241 : share < 0.9 ? 243 : 270) * HOUR
  const workers = Array.from({ length: connections }, async (_, index) => {
    const below = numbers(seed + 104_729 * index)
    while (done < operations) {
      clock.set(momentAt(done++ / operations))
      await one(below)
    }
  })
  await Promise.all(workers)
  clock.set(momentAt(1))
  await sweepActivity(surroundings, activity)
  await sweepActivity(surroundings, activity)
  const text = (await lotteryOf(db, activity))?.file
  assert.ok(text)
  assert.ok(draws <= 1, 'drawn twice')
  const { faults, file } = verifyLottery(text)
  assert.deepEqual(faults, [])
  const rows = await entriesIn(db, activity)
  const listed = new Set(file?.list.map(({ code }) => code))
  for (const { state, publicCode } of rows) {
    assert.notEqual(state, 'applied', 'somebody was never drawn')
    if (state === 'confirmed') assert.ok(listed.has(publicCode), 'a place outside the list')
  }
  return {
    operations: done,
    changes: await explainOrder(surroundings, [{ activity, capacities: [{ afterSeq: -1, seats: SEATS }] }]),
  }
}
