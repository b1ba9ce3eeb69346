import type { Lang } from '@gongkai/contract-kit'
import type { Message } from '@gongkai/messages'
import { askedForReply } from '@gongkai/messages/enquiries'
import { alikeness, citationsIn, contentWords, policyCited, type PastAnswerView } from '@gongkai/messages/replies'
import type { StaffSession } from '../../platform/session.ts'
import { nameAt } from '../departments/names.ts'
import { answersHolding } from '../messages/index.ts'
import { anyTermQuery } from '../search/bigram.ts'
import type { Surroundings } from '../surroundings.ts'
import { knownPolicies } from './policy-store.ts'

const CANDIDATES = 200
const SHOWN = 8
/** Below this two questions only share a word. */
const LEAST_ALIKE = 0.12

/**
 * Answers to similar questions that this person may see: what shares terms with the question in the index, ranked again by how alike the
 * questions are. Each says whether the policies it cites still hold today.
 */
export async function pastAnswersTo(
  surroundings: Surroundings,
  message: Message,
  session: StaffSession,
  lang: Lang,
): Promise<PastAnswerView[]> {
  const { db, registry, clock } = surroundings
  const { subject, body } = askedForReply(message)
  const literal = anyTermQuery([...contentWords(`${subject}\n${body}`)])
  if (literal === null) return []
  const found = await answersHolding(db, session, literal, message.id, CANDIDATES)
  const alike = alikeness(
    { subject, body },
    found.map((one) => ({ subject: one.subject, body: one.question })),
  )
  const policies = await knownPolicies(db)
  return found
    .map((one, at) => ({ one, alike: alike[at] ?? 0 }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .toSorted((a, b) => b.alike - a.alike || b.one.answeredOn.localeCompare(a.one.answeredOn))
    .slice(0, SHOWN)
    .map(({ one, alike }) => {
      const cited = citationsIn(one.reply).flatMap((citation) => policyCited(citation, policies) ?? [])
      const departmentName = nameAt(registry, one.department, clock.now(), lang)
      return {
        ...one,
        departmentName,
        alike: Math.round(alike * 100) / 100,
        policies: [...new Set(cited)].map(({ title, number, state }) => ({ title, number, state })),
        source:
          lang === 'zh'
            ? `（参考${one.answeredOn}${departmentName}对${one.receipt}的答复）`
            : `(after the answer of ${departmentName} to ${one.receipt} on ${one.answeredOn})`,
      }
    })
}
