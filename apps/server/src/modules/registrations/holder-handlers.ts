import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { answerFaults, applyChange, holderChange, whyClosed, type HolderAct } from '@gongkai/events/registration'
import type { registrationContract } from '@gongkai/events/registration/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { entryByToken, keepAnswers, type EntryRow } from './entry-store.ts'
import { sealAnswers } from './personal.ts'
import { openTurn, writeAndSweep, type SeatsTurn } from './seats-turn.ts'
import { heldEntry, ticketOf } from './ticket-view.ts'
import { tokenHash } from './ticket-token.ts'

type Handlers = Pick<
  ModuleHandlers<typeof registrationContract>,
  'lookUpTicket' | 'cancelTicket' | 'acceptOffer' | 'declineOffer' | 'leaveList' | 'changeAnswers'
>

const UNKNOWN = { refused: 'unknown-ticket' } as const

/** What the holder of a ticket does with it. Whoever has no right token learns only that there is no such ticket. */
export function holderHandlers(surroundings: Surroundings): Handlers {
  const { db, seal } = surroundings

  /** The entry under the activity's lock: read again, as it may have changed while the lock was waited for. */
  async function underLock<T>(
    token: string,
    work: (row: EntryRow, turn: SeatsTurn) => Promise<T | Refusal>,
  ): Promise<T | Refusal> {
    return db.transaction(async () => {
      const found = await entryByToken(db, tokenHash(token))
      const turn = found && (await openTurn(surroundings, found.activity))
      const row = turn && (await entryByToken(db, tokenHash(token)))
      return row ? work(row, turn) : UNKNOWN
    })
  }

  const view = async (row: EntryRow | null, lang: Lang) => (row && (await ticketOf(surroundings, row, lang))) ?? UNKNOWN

  const act =
    (name: HolderAct) =>
    async ({ body, lang }: { readonly body: { readonly token: string }; readonly lang: Lang }) => {
      const done = await underLock(body.token, async (row, turn) => {
        const change = holderChange(heldEntry(row), name, turn.seats, turn.now)
        if (isRefusal(change)) return change
        const state = applyChange(turn.state, row, change)
        await writeAndSweep(surroundings, turn, state, { changes: [{ ...change, by: 'holder', note: null }] })
        return row
      })
      return isRefusal(done) ? done : view(await entryByToken(db, tokenHash(body.token)), lang)
    }

  return {
    lookUpTicket: async ({ body, lang }) => view(await entryByToken(db, tokenHash(body.token)), lang),
    cancelTicket: act('cancel'),
    acceptOffer: act('accept'),
    declineOffer: act('decline'),
    leaveList: act('leave'),
    async changeAnswers({ body, lang }) {
      const done = await underLock(body.token, async (row, { terms, seats, now }) => {
        if (!['confirmed', 'waiting', 'offered', 'applied'].includes(row.state)) return { refused: 'entry-is-out' }
        const closed = whyClosed(seats, now)
        if (closed) return { refused: 'sign-up-closed', facts: { closedAt: '', ...closed.facts } }
        const fields = answerFaults(terms.signUp?.questions ?? [], row.size, body.answers, lang)
        if (fields.length > 0) return { refused: 'answers-not-right', fields }
        await keepAnswers(db, row.id, sealAnswers(seal, row.id, body.answers))
        return row
      })
      return isRefusal(done) ? done : view(await entryByToken(db, tokenHash(body.token)), lang)
    },
  }
}
