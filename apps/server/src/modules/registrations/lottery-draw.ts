import type { Refusal } from '@gongkai/contract-kit'
import {
  closedFile,
  commitmentOf,
  drawnFile,
  lotteryFileShape,
  lotteryTerms,
  lotteryText,
  printed,
  type DrawOutcome,
  type LotteryFile,
} from '@gongkai/events/registration'
import { momentOf } from '@gongkai/events/programme'
import { lotterySeedOf } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ChangedBy, SignedChange } from './change-store.ts'
import { entriesIn, type EntryRow } from './entry-store.ts'
import { keepDraw, keepList, lotteryOf } from './lottery-store.ts'
import { openTurn, writeTurn, type SeatsTurn } from './seats-turn.ts'

/** The lottery as the published terms announce it. */
const announced = ({ terms: { signUp } }: SeatsTurn) =>
  signUp?.mode === 'lottery' && signUp.lottery ? { ...signUp.lottery, drawAt: momentOf(signUp.lottery.drawAt) } : null

export const readFile = (text: string): LotteryFile => lotteryFileShape.parse(JSON.parse(text))

/** Fixes the list when sign-up has closed: from then on nobody enters it. Null before, and where there is no lottery. */
async function closeList(surroundings: Surroundings, turn: SeatsTurn, entries: readonly EntryRow[]) {
  const { db } = surroundings
  const { activity } = turn.terms
  const kept = await lotteryOf(db, activity)
  if (kept) return kept
  const lottery = announced(turn)
  if (!lottery || (turn.now < turn.seats.closesAt && !turn.seats.stopped)) return null
  const file = closedFile({
    activity,
    commitment: lottery.commitment,
    publicSource: lottery.publicSource,
    drawAt: lottery.drawAt,
    closedAt: Math.min(turn.seats.closesAt, turn.now),
    entries: entries
      .filter(({ state }) => state === 'applied')
      .map(({ publicCode, participants, size }) => ({ code: publicCode, participants, size })),
  })
  await keepList(db, activity, { closedAt: new Date(file.closedAt), list: lotteryText(file), listHash: file.listHash })
  return lotteryOf(db, activity)
}

/** Fixes the list of a lottery whose sign-up has closed, where that was not done yet. */
export async function fixList(surroundings: Surroundings, activity: string): Promise<void> {
  await surroundings.db.transaction(async () => {
    const turn = await openTurn(surroundings, activity)
    if (turn) await closeList(surroundings, turn, await entriesIn(surroundings.db, activity))
  })
}

const REASON_OF = { confirmed: 'drawn', waiting: 'drawn-to-wait', 'not-drawn': 'not-drawn' } as const satisfies Record<
  DrawOutcome,
  string
>

/**
 * Makes the draw that was announced, once: the secret must give the published commitment, the list must be fixed, the time must have come,
 * and a public value must be there where one was announced. Everybody in the list is told; the file replays all of it.
 */
export async function makeDraw(
  surroundings: Surroundings,
  activity: string,
  { by, publicValue }: { readonly by: ChangedBy; readonly publicValue: string | null },
): Promise<LotteryFile | Refusal> {
  const { db } = surroundings
  return db.transaction(async () => {
    const turn = await openTurn(surroundings, activity)
    if (!turn) return { refused: 'not-found' }
    const lottery = announced(turn)
    if (!lottery) return { refused: 'no-lottery' }
    const entries = await entriesIn(db, activity)
    const list = await closeList(surroundings, turn, entries)
    if (!list) return { refused: 'lottery-not-closed' }
    if (list.file !== null) return { refused: 'lottery-drawn' }
    if (turn.now < lottery.drawAt) return { refused: 'lottery-too-early', facts: { drawAt: printed(lottery.drawAt) } }
    const closed = readFile(list.list)
    if (closed.publicSource !== '' && publicValue === null) return { refused: 'public-value-needed' }
    const secret = await lotterySeedOf(surroundings, activity)
    if (secret === null || commitmentOf(secret) !== closed.commitment) return { refused: 'seed-unknown' }
    const applied = new Map(entries.filter(({ state }) => state === 'applied').map((row) => [row.publicCode, row]))
    const file = drawnFile(closed, {
      secret,
      publicValue: closed.publicSource === '' ? '' : (publicValue ?? ''),
      drawnAt: turn.now,
      terms: lotteryTerms(turn.seats, turn.state),
      left: closed.list.map(({ code }) => code).filter((code) => !applied.has(code)),
    })
    await keepDraw(db, activity, new Date(turn.now), lotteryText(file))
    await writeOutcome(surroundings, turn, file, applied, by)
    return file
  })
}

async function writeOutcome(
  surroundings: Surroundings,
  turn: SeatsTurn,
  { draw }: LotteryFile,
  applied: ReadonlyMap<string, EntryRow>,
  by: ChangedBy,
): Promise<void> {
  const changes: SignedChange[] = []
  const [passedOver, turns] = [new Map<string, number>(), new Map<string, number>()]
  for (const { code, rank, outcome, passedOver: times } of draw?.results ?? []) {
    const row = applied.get(code)
    if (!row) continue
    changes.push({
      entry: row.id,
      from: 'applied',
      to: outcome,
      reason: REASON_OF[outcome],
      facts: { rank, party: row.size },
      offeredUntil: null,
      by,
      note: null,
    })
    turns.set(row.id, rank)
    if (times > 0) passedOver.set(row.id, times)
  }
  await writeTurn(surroundings, turn, { changes, passedOver, turns })
}
