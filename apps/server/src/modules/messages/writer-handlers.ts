import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { shanghaiTime, type Message, type MessageEvent, type MessageProcedure } from '@gongkai/messages'
import { type messagesContract } from '@gongkai/messages/contract'
import { eventsOf } from '../../platform/history.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { doAct } from './act.ts'
import { findBoard } from './boards.ts'
import { findMessage, messageOf } from './message-row.ts'
import { codeOf, provenReceipt } from './receipt.ts'
import { statusOf } from './status-view.ts'
import { takeIn } from './submit.ts'
import { limitOf } from './views.ts'

type Handlers = Pick<ModuleHandlers<typeof messagesContract>, 'submit' | 'status' | 'lookUp' | 'rate'>

/** Who of the staff acted last is not the writer's to know: only that something changed. */
function changedSince({ refused, facts }: Refusal): Refusal {
  return { refused, facts: { yours: facts?.['yours'], current: facts?.['current'] } }
}

/** What the writer of a message does: submit it, look it up with receipt and code, rate the answer. */
export function writerHandlers(surroundings: Surroundings, procedure: MessageProcedure): Handlers {
  const { db, seal, challenges } = surroundings
  const statusFor = async (message: Message, lang: 'zh' | 'en') =>
    statusOf(surroundings, message, (await eventsOf(db, message.id)) as MessageEvent[], lang)
  const lookUp = async (typedReceipt: string, typedCode: string, lang: 'zh' | 'en') => {
    const receipt = provenReceipt(seal, typedReceipt, typedCode)
    const row = receipt && (await findMessage(db, receipt))
    return row ? statusFor(messageOf(row), lang) : ({ refused: 'wrong-receipt-or-code' } as const)
  }
  return {
    async submit({ body, lang }) {
      const [refusal, known] = await Promise.all([challenges.use(body.challenge), findBoard(db, body.board)])
      if (refusal) return refusal
      if (!known) return { refused: 'unknown-board' }
      const { board, subject, body: text, mayPublish } = body
      const { name, phone, email } = body.contact
      const contact = { name, phone: phone || null, email: email || null }
      const message = await takeIn(surroundings, procedure, { board, subject, body: text, mayPublish, contact })
      if (isRefusal(message)) return message
      return {
        receipt: message.id,
        code: codeOf(seal, message.id),
        receivedAt: shanghaiTime(message.facts.receivedAt),
        limit: limitOf(surroundings, message, lang),
      }
    },
    status: ({ params, query, lang }) => lookUp(params.receipt, query.code ?? '', lang),
    lookUp: ({ params, body, lang }) => lookUp(params.receipt, body.code, lang),
    async rate({ params, body, lang }) {
      const receipt = provenReceipt(seal, params.receipt, body.code)
      if (!receipt) return { refused: 'wrong-receipt-or-code' }
      const { score, comment, version } = body
      const input = comment === undefined ? { score } : { score, comment }
      const act = { receipt, actor: { kind: 'applicant' }, action: 'rate', input, version } as const
      const done = await doAct(surroundings, procedure, act)
      if (!isRefusal(done)) return statusFor(done.task, lang)
      if (done.refused === 'not-found') return { refused: 'wrong-receipt-or-code' }
      return done.refused === 'stale-version' ? changedSince(done) : done
    },
  }
}
