import { FAULT_WORDS, mailStateText, noticeWords, WRITER_TOPIC_WORDS } from '@gongkai/notices'
import type { noticesContract } from '@gongkai/notices/contract'
import { parseReceipt, shanghaiTime } from '@gongkai/messages'
import { formatDate, localDateOf, parseLocalDate } from '@gongkai/work-calendar'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { findMessage, maySee } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { deliveriesOf } from './delivery-store.ts'
import { mailSituation } from './mail-situation.ts'
import { countUnread, listNotices, markRead, type NoticeRow } from './notice-store.ts'

type Handlers = Pick<ModuleHandlers<typeof noticesContract>, 'notices' | 'read' | 'deliveries'>

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const PAGE = 20
const UNKNOWN = { refused: 'unauthenticated' } as const
const DESK = '/message-board/desk'
/** Matters that every colleague may see: a notice names them by the title it was given. */
const NAMED: readonly string[] = ['common-issue', 'translation']

/** What members of staff are told, and what went out to the writer of a message they may see. */
export function deskHandlers(surroundings: Surroundings): Handlers {
  const { db, clock } = surroundings

  async function viewOf(session: StaffSession, row: NoticeRow, lang: 'zh' | 'en') {
    const message = row.matterKind === 'message' && row.matter !== null ? await findMessage(db, row.matter) : null
    const seen = message !== null && maySee(session, message)
    const year = Number(localDateOf(clock.now()).slice(0, 4))
    const day = row.facts.due === undefined ? null : parseLocalDate(row.facts.due)
    const facts = { ...row.facts, due: day ? formatDate(day, lang, year) : undefined }
    const hrefs = {
      message: seen ? `${DESK}/messages/${row.matter}` : null,
      'common-issue': `${DESK}/common-issues/${row.matter}`,
      // Whoever owes a follow-up need not be of the activity's department: their list of promises is theirs to see.
      activity:
        row.topic === 'follow-up-due' ? '/open-month/desk/promises' : `/open-month/desk/activities/${row.matter}`,
      translation: `/en/desk/translations/${row.matter}`,
    }
    return {
      id: row.id,
      topic: row.topic,
      ...noticeWords(row.topic, facts, lang),
      matter: row.matterKind === 'message' ? row.matter : null,
      subject: seen ? message.facts.subject : NAMED.includes(row.matterKind ?? '') ? (row.facts.title ?? null) : null,
      href: row.matterKind && hrefs[row.matterKind],
      at: shanghaiTime(row.createdAt.getTime()),
      read: row.readAt !== null,
    }
  }

  /** For the office and administrators, who can have it put right. */
  async function mailOf({ roles }: StaffSession, lang: 'zh' | 'en') {
    if (!roles.includes('office') && !roles.includes('admin')) return null
    const situation = await mailSituation(surroundings)
    return { ...situation, text: mailStateText(situation.state, situation.waiting, lang) }
  }

  return {
    async notices({ query: { unread, after, size = PAGE }, session, lang }) {
      if (!session) return UNKNOWN
      if (after !== undefined && !UUID.test(after)) return { refused: 'bad-notice-cursor' }
      const asked = { unread: unread === '1', after: after ?? null, size: size + 1 }
      const [rows, count, mail] = await Promise.all([
        listNotices(db, session.person, asked),
        countUnread(db, session.person),
        mailOf(session, lang),
      ])
      const shown = rows.slice(0, size)
      return {
        items: await Promise.all(shown.map((row) => viewOf(session, row, lang))),
        next: rows.length > size ? (shown.at(-1)?.id ?? null) : null,
        unread: count,
        mail,
      }
    },
    async read({ body: { ids = [], upTo = null }, session }) {
      if (!session) return UNKNOWN
      await markRead(db, clock.now(), session.person, { ids, upTo })
      return { unread: await countUnread(db, session.person) }
    },
    async deliveries({ params, session, lang }) {
      if (!session) return UNKNOWN
      const receipt = parseReceipt(params.receipt)
      const row = receipt && (await findMessage(db, receipt))
      if (!row || !maySee(session, row)) return { refused: 'not-found' }
      const items = (await deliveriesOf(db, row.receipt)).map((one) => ({
        id: one.id,
        channel: one.channel,
        what: WRITER_TOPIC_WORDS[one.topic][lang],
        to: one.masked,
        state: one.state,
        attempts: one.attempts,
        at: shanghaiTime(one.createdAt.getTime()),
        sentAt: one.state === 'sent' && one.endedAt ? shanghaiTime(one.endedAt.getTime()) : null,
        nextAt: one.state === 'waiting' ? shanghaiTime(one.nextAt.getTime()) : null,
        reason: one.fault && FAULT_WORDS[one.fault][lang],
      }))
      return { items }
    },
  }
}
