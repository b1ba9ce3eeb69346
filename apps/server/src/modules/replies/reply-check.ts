import type { Lang } from '@gongkai/contract-kit'
import type { Message } from '@gongkai/messages'
import { askedForReply } from '@gongkai/messages/enquiries'
import { checkReply, replyCheckOf, type DraftToCheck, type ReplyCheckView } from '@gongkai/messages/replies'
import { localDateOf } from '@gongkai/work-calendar'
import { screeningOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { knownPolicies } from './policy-store.ts'

/** Checks a draft against today, the work calendar, the register of policies and what may stand in public. Nothing is kept. */
export async function checkDraft(
  surroundings: Surroundings,
  message: Message,
  draft: DraftToCheck,
  lang: Lang,
): Promise<ReplyCheckView> {
  const { db, clock, calendar } = surroundings
  const { supplements = [] } = message.facts
  const checked = checkReply(
    {
      ...askedForReply(message),
      supplements: supplements.map(({ text }) => text),
      messageClass: message.facts.class ?? null,
    },
    draft,
    {
      today: localDateOf(clock.now()),
      calendar,
      register: await knownPolicies(db),
      screening: screeningOf(surroundings),
    },
  )
  return replyCheckOf(checked, lang)
}
