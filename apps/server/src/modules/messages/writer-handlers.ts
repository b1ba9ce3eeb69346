import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { type Message, type MessageEvent, type MessageProcedure } from '@gongkai/messages'
import { type messagesContract } from '@gongkai/messages/contract'
import { eventsOf } from '../../platform/history.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { doAct } from './act.ts'
import { findBoard } from './boards.ts'
import { findMessage, messageOf } from './message-row.ts'
import { provenReceipt } from './receipt.ts'
import { statusOf } from './status-view.ts'
import { takeIn } from './submit.ts'
import { receiptViewOf } from './views.ts'

type Handlers = Pick<
  ModuleHandlers<typeof messagesContract>,
  'submit' | 'status' | 'lookUp' | 'rate' | 'supplement' | 'withdraw' | 'reopen'
>

const WRONG = { refused: 'wrong-receipt-or-code' } as const

/** Who of the staff acted last is not the writer's to know: only that something changed. */
function changedSince({ refused, facts }: Refusal): Refusal {
  return { refused, facts: { yours: facts?.['yours'], current: facts?.['current'] } }
}

/** What the writer of a message does: submit it, look it up with receipt and code, supplement, withdraw, rate and reopen it. */
export function writerHandlers(surroundings: Surroundings, procedure: MessageProcedure): Handlers {
  const { db, seal, challenges } = surroundings
  const statusFor = async (message: Message, lang: Lang) =>
    statusOf(surroundings, procedure, message, (await eventsOf(db, message.id)) as MessageEvent[], lang)
  const lookUp = async (typedReceipt: string, typedCode: string, lang: Lang) => {
    const receipt = provenReceipt(seal, typedReceipt, typedCode)
    const row = receipt && (await findMessage(db, receipt))
    return row ? statusFor(messageOf(row), lang) : WRONG
  }

  /** One act of whoever holds receipt and code; a receipt that never was and a wrong code answer alike. */
  async function actAsWriter(
    typed: string,
    { code, version, ...input }: { readonly code: string; readonly version: number },
    action: 'rate' | 'supplement' | 'withdraw' | 'reopen',
    lang: Lang,
  ) {
    const receipt = provenReceipt(seal, typed, code)
    if (!receipt) return WRONG
    const actor = { kind: 'applicant' } as const
    const done = await doAct(surroundings, procedure, { receipt, actor, action, input, version })
    if (!isRefusal(done)) return statusFor(done.task, lang)
    if (done.refused === 'not-found') return WRONG
    return done.refused === 'stale-version' ? changedSince(done) : done
  }

  return {
    async submit({ body, lang }) {
      const [refusal, known] = await Promise.all([challenges.use(body.challenge), findBoard(db, body.board)])
      if (refusal) return refusal
      if (!known) return { refused: 'unknown-board' }
      const { board, subject, body: text, mayPublish, attachments = [] } = body
      const { name, phone, email } = body.contact
      const contact = { name, phone: phone || null, email: email || null }
      const message = await takeIn(surroundings, procedure, {
        board,
        subject,
        body: text,
        mayPublish,
        contact,
        uploads: attachments,
      })
      if (isRefusal(message)) return message
      return receiptViewOf(surroundings, message, lang)
    },
    status: ({ params, query, lang }) => lookUp(params.receipt, query.code ?? '', lang),
    lookUp: ({ params, body, lang }) => lookUp(params.receipt, body.code, lang),
    rate: ({ params, body, lang }) => actAsWriter(params.receipt, body, 'rate', lang),
    supplement: ({ params, body, lang }) => actAsWriter(params.receipt, body, 'supplement', lang),
    withdraw: ({ params, body, lang }) => actAsWriter(params.receipt, body, 'withdraw', lang),
    reopen: ({ params, body, lang }) => actAsWriter(params.receipt, body, 'reopen', lang),
  }
}
