import type { Lang } from '@gongkai/contract-kit'
import { STATE_WORDS } from '@gongkai/messages'
import { centralOf, likenessToGroup, type IssueMessage } from '@gongkai/messages/common-issues'
import { addDays, localDateOf } from '@gongkai/work-calendar'
import type { StaffSession } from '../../platform/session.ts'
import {
  departmentsOf,
  excerptOf,
  maySee,
  messageTexts,
  publishedNow,
  seesAll,
  type MessageTexts,
} from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { aloneSince, membersOf } from './cluster-store.ts'
import type { IssueRow } from './issue-store.ts'

const SHOWN = 50
const SAMPLE = 12
const ALIKE_SHOWN = 8
const ALIKE_DAYS = 90
const ALIKE_READ = 600
/** Less like the issue's messages than a member, but worth a look. */
const WORTH_A_LOOK = 0.28

/** Who owns the issue reads its messages, whoever answers them: not to know the question is not to solve it. */
function mayRead(session: StaffSession, row: IssueRow, text: MessageTexts): boolean {
  const own = departmentsOf(session, 'handler', 'head')
  return (
    seesAll(session) ||
    maySee(session, { lead: [...text.lead], support: [...text.support] }) ||
    row.lead.some((id) => own.includes(id))
  )
}

/** The messages of an issue, those alike that stand alone, and what an entry of the FAQ could begin with. */
export async function issueMessagesOf(surroundings: Surroundings, row: IssueRow, session: StaffSession, lang: Lang) {
  const { db, clock } = surroundings
  const members = await membersOf(db, row.cluster, SHOWN)
  const texts = await messageTexts(
    db,
    members.map(({ receipt }) => receipt),
  )
  const byReceipt = new Map(texts.map((text) => [text.receipt, text]))
  const view = (text: MessageTexts, likeness: number, byHand: boolean): IssueMessage => {
    const readable = mayRead(session, row, text)
    return {
      receipt: text.receipt,
      subject: readable ? text.subject : lang === 'zh' ? '（其他部门的留言）' : '(a message of another department)',
      excerpt: readable ? excerptOf(text.body) : '',
      receivedOn: localDateOf(text.receivedAt.getTime()),
      state: text.state,
      stateName: STATE_WORDS[text.state][lang],
      likeness: Math.round(likeness * 100) / 100,
      byHand,
      maySee: maySee(session, { lead: [...text.lead], support: [...text.support] }),
    }
  }
  const shown = members.flatMap(({ receipt, likeness, byHand }) => {
    const text = byReceipt.get(receipt)
    return text ? [view(text, likeness, byHand)] : []
  })
  const since = addDays(localDateOf(clock.now()), -ALIKE_DAYS)
  const alone = (await aloneSince(db, since, ALIKE_READ)).filter(({ notIn }) => !notIn.includes(row.cluster))
  const aloneTexts = await messageTexts(
    db,
    alone.map(({ receipt }) => receipt),
  )
  const likeness = likenessToGroup(aloneTexts, texts.slice(0, SAMPLE))
  const alike = aloneTexts
    .map((text, index) => ({ text, value: likeness[index] ?? 0 }))
    .filter(({ value }) => value >= WORTH_A_LOOK)
    .sort((one, other) => other.value - one.value || (one.text.receipt < other.text.receipt ? -1 : 1))
    .slice(0, ALIKE_SHOWN)
    .map(({ text, value }) => view(text, value, false))
  const readable = texts.filter((text) => mayRead(session, row, text))
  return { members: shown, alike, suggested: await firstWording(surroundings, row, texts, readable) }
}

/** A first wording: the question most like the others' of those that may be read, and the latest answer to one of them that is public. */
async function firstWording(
  { db }: Surroundings,
  row: IssueRow,
  texts: readonly MessageTexts[],
  readable: readonly MessageTexts[],
) {
  const question = centralOf(readable.slice(0, SAMPLE))?.subject ?? row.facts.title
  for (const { receipt } of [...texts].sort((one, other) => (one.receipt < other.receipt ? 1 : -1)).slice(0, SAMPLE)) {
    const published = await publishedNow(db, receipt)
    if (published) return { question: published.subject, answer: published.reply, policies: [] }
  }
  return { question, answer: '', policies: [] }
}
