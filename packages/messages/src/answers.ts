import type { DepartmentId } from '@gongkai/department-registry'
import type { GivenAnswer } from './message-facts.ts'
import type { Message } from './message.ts'

/**
 * Every answer a message was given, oldest first, also those of rows that were stored before corrections existed: their one answer
 * stands in the draft. The last one is what its writer reads, even while a correction or a reopened handling is under way.
 */
export function answersOf({ facts, lead }: Pick<Message, 'facts' | 'lead'>): readonly GivenAnswer[] {
  const { answers, answered, draft, rating } = facts
  if (answers) return answers
  if (!answered || !draft) return []
  const { reply, release } = draft
  return [{ ...answered, reply, release, note: null, lead: [...lead], rating }]
}

/** The answer its writer reads now. */
export function currentAnswer(message: Pick<Message, 'facts' | 'lead'>): GivenAnswer | null {
  return answersOf(message).at(-1) ?? null
}

/** Whether a leader signs (分管领导审签) before it is answered: a sensitive message, and one that its writer reopened. */
export function needsLeader({ facts }: Pick<Message, 'facts'>): boolean {
  return Boolean(facts.sensitive) || (facts.reopened?.length ?? 0) > 0
}

/** The answers with one more at the end. */
export function withAnswer(
  message: Pick<Message, 'facts' | 'lead'>,
  by: { readonly person: string; readonly name: string; readonly at: number },
): readonly GivenAnswer[] {
  const { draft, correcting } = message.facts
  const before = answersOf(message)
  if (!draft) return before
  const { reply, release, translated } = draft
  const lead: readonly DepartmentId[] = [...message.lead]
  const both = translated && { translated }
  return [...before, { ...by, reply, release, ...both, note: correcting?.reason ?? null, lead, rating: null }]
}
