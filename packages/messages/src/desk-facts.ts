import type { Lang } from '@gongkai/contract-kit'
import type { Person } from '@gongkai/disclosure-rules'
import type { Remark, Today } from '@gongkai/task-model'
import { shanghaiTime } from '@gongkai/work-calendar'
import { answersOf } from './answers.ts'
import { CLASS_WORDS } from './desk-words.ts'
import { languageOf } from './enquiries/enquiry.ts'
import { aboutOf } from './enquiries/views.ts'
import { namedLimits } from './limit-text.ts'
import type { Message } from './message.ts'
import { returnUntil } from './procedure/assignment.ts'
import { openConsultations } from './procedure/consultation.ts'
import { openPromises } from './procedure/correction.ts'
import { openQuestion } from './procedure/writer-acts.ts'
import { vetoWatch } from './veto-watch.ts'

/** For whom a message is shown on the desk, and by which day. */
export interface DeskReader {
  readonly lang: Lang
  readonly at: Today
  readonly vetoWatchDays: number
  readonly departmentName: (id: string) => string
  /** What the body is called that forwarded a message. */
  readonly platformName: (id: string) => string
  /** A person's name for this reader; the record keeps the name of the day. */
  readonly nameOf: (person: string, recorded: string) => string
  /** The departments the reader works for today. */
  readonly departments: readonly string[]
}

/** What a list of the desk shows of a message beside its texts: class, limits, and what stands beside its way. */
export function deskItemFacts(
  message: Message,
  { lang, at, vetoWatchDays, departmentName, platformName }: Omit<DeskReader, 'nameOf' | 'departments'>,
) {
  const { facts } = message
  const { forwarded } = facts
  return {
    class: facts.class ?? null,
    className: facts.class ? CLASS_WORDS[facts.class][lang] : null,
    limits: namedLimits(message, at, lang, { departmentName }),
    forwarded: forwarded
      ? {
          platform: platformName(forwarded.platform),
          outerId: forwarded.outerId,
          transferNo: forwarded.transferNo ?? null,
          dueOn: forwarded.dueOn ?? null,
          receivedOn: forwarded.receivedOn ?? null,
        }
      : null,
    signed: Boolean(facts.signed),
    assigneeName: facts.assignee?.name ?? null,
    sensitive: Boolean(facts.sensitive),
    reopened: (facts.reopened?.length ?? 0) > 0,
    correcting: Boolean(facts.correcting),
    retracted: Boolean(facts.retracted),
    asked: openQuestion(message) !== null,
    escalated: facts.escalations?.at(-1)?.level ?? null,
    openConsultations: openConsultations(message).length,
    openPromises: openPromises(message).length,
    attachmentCount: facts.attachments?.length ?? 0,
    language: languageOf(message),
    vetoOn: vetoWatch(message, at.today, vetoWatchDays)?.vetoOn ?? null,
  }
}

/** What one message on the desk shows beside that: every consultation, question, answer, promise and reason, named for the reader. */
export function deskFacts(
  message: Message,
  { at, nameOf, departmentName, departments }: Omit<DeskReader, 'platformName'>,
) {
  const { facts } = message
  const said = ({ by, byName, at: when, reason }: Remark) => ({
    by,
    byName: nameOf(by, byName),
    at: shanghaiTime(when),
    reason,
  })
  const signedBy = ({ person, name, at: when }: Person & { readonly at: number }) => ({
    byName: nameOf(person, name),
    at: shanghaiTime(when),
  })
  const { rejection, leaderReview, sensitive, correcting, retracted, withdrawn, summary } = facts
  const reopened = facts.reopened?.at(-1)
  return {
    rejection: rejection && {
      reason: rejection.reason,
      explanation: rejection.explanation,
      organ: rejection.organ ?? null,
      duplicateOf: rejection.duplicateOf ?? null,
    },
    consultations: (facts.consultations ?? []).map((one) => ({
      id: one.id,
      department: one.department,
      departmentName: departmentName(one.department),
      question: one.reason,
      byName: nameOf(one.by, one.byName),
      at: shanghaiTime(one.at),
      answer: one.answer && {
        text: one.answer.reason,
        byName: nameOf(one.answer.by, one.answer.byName),
        at: shanghaiTime(one.answer.at),
      },
      ended: one.ended !== null,
      mine: departments.includes(one.department),
    })),
    questions: (facts.asked ?? []).map((one) => ({
      question: one.reason,
      byName: nameOf(one.by, one.byName),
      at: shanghaiTime(one.at),
      open: one.closed === null,
    })),
    supplements: (facts.supplements ?? []).map((one) => ({ text: one.text, at: shanghaiTime(one.at) })),
    escalations: (facts.escalations ?? []).map((one) => ({ ...one, at: shanghaiTime(one.at) })),
    sensitiveBecause: sensitive ? said(sensitive) : null,
    leaderReview: leaderReview ? { by: leaderReview.person, ...signedBy(leaderReview), note: leaderReview.note } : null,
    answers: answersOf(message).map((one) => ({
      reply: one.reply,
      release: one.release,
      translated: one.translated ?? null,
      ...signedBy(one),
      note: one.note,
      rating: one.rating,
    })),
    promises: (facts.promises ?? []).map(({ id, what, dueOn, kept }) => ({
      id,
      what,
      dueOn,
      kept: kept && { byName: nameOf(kept.by, kept.byName), at: shanghaiTime(kept.at), note: kept.reason },
    })),
    about: aboutOf(facts.about),
    summary: summary
      ? {
          subject: summary.subject,
          text: summary.text,
          byName: nameOf(summary.person, summary.name),
          at: shanghaiTime(summary.at),
        }
      : null,
    reopenedBecause: reopened ? { reason: reopened.reason, at: shanghaiTime(reopened.at) } : null,
    correctingBecause: correcting ? said(correcting) : null,
    retractedBecause: retracted ? said(retracted) : null,
    withdrawn: withdrawn ? { reason: withdrawn.reason, at: shanghaiTime(withdrawn.at) } : null,
    attachments: (facts.attachments ?? []).map((one) => ({ ...one })),
    returnUntil: message.state === 'assigned' || message.state === 'drafted' ? returnUntil(message, at.calendar) : null,
  }
}
