import type { GivenFile, Refusal } from '@gongkai/contract-kit'
import type { LotteryView } from '@gongkai/events/registration'
import { momentOf } from '@gongkai/events/programme'
import { shanghaiTime } from '@gongkai/work-calendar'
import { termsOf } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { readFile } from './lottery-draw.ts'
import { lotteryOf } from './lottery-store.ts'

/** A lottery as anyone may see it: announced, its list fixed, drawn. */
export async function lotteryViewOf({ db }: Surroundings, activity: string): Promise<LotteryView | Refusal> {
  const [terms, kept] = await Promise.all([termsOf(db, activity), lotteryOf(db, activity)])
  if (!terms?.standing) return { refused: 'not-found' }
  const lottery = terms.signUp?.lottery
  if (terms.signUp?.mode !== 'lottery' || !lottery) return { refused: 'no-lottery' }
  const file = kept ? readFile(kept.file ?? kept.list) : null
  const [row] = await db.sql<{ entries: number }>(
    'registration.applied',
    `select count(*)::int as entries from registration where activity = $1 and state = 'applied'`,
    [activity],
  )
  return {
    activity,
    stage: kept?.file ? 'drawn' : kept ? 'closed' : 'announced',
    commitment: file?.commitment ?? lottery.commitment,
    drawAt: shanghaiTime(file?.drawAt ?? momentOf(lottery.drawAt)),
    publicSource: file?.publicSource ?? lottery.publicSource,
    entries: file?.list.length ?? row?.entries ?? 0,
    listHash: file?.listHash ?? null,
    file,
  }
}

/** The same file, byte for byte as it was written. */
export async function lotteryFileOf({ db }: Surroundings, activity: string): Promise<GivenFile | Refusal> {
  const [terms, kept] = await Promise.all([termsOf(db, activity), lotteryOf(db, activity)])
  if (!terms?.standing) return { refused: 'not-found' }
  if (terms.signUp?.mode !== 'lottery') return { refused: 'no-lottery' }
  if (!kept) return { refused: 'lottery-not-closed' }
  return {
    name: `lottery-${activity}.json`,
    type: 'application/json; charset=utf-8',
    bytes: Buffer.from(kept.file ?? kept.list),
  }
}
