import type { DepartmentId } from '@gongkai/department-registry'
import type { Person } from '@gongkai/disclosure-rules'
import type { Remark } from '@gongkai/task-model'
import type { LocalDate } from '@gongkai/work-calendar'
import type { TranslatedReply } from './enquiries/shapes.ts'
import type { Release } from './shapes.ts'
import type { EscalationLevel, EscalationStage } from './values.ts'

/** Where a forwarded message (转办留言) came from, and by when that body wants it answered. */
export interface Forwarded {
  readonly platform: string
  readonly outerId: string
  readonly transferNo?: string
  readonly dueOn?: LocalDate
  readonly receivedOn?: LocalDate
}

/** A file that was sent with a message: where it is kept is another module's matter. `size` in bytes. */
export interface Attachment {
  readonly id: string
  readonly sha256: string
  readonly size: number
}

/** Another department asked for its part of the answer (会办). `ended`: it was no longer needed, unanswered. */
export interface Consultation extends Remark {
  readonly id: string
  readonly department: DepartmentId
  readonly answer: Remark | null
  readonly ended: number | null
}

/** A question to the writer (请补充), in `reason`. `closed`: the writer supplemented, or the question lapsed with the answer. */
export interface Asked extends Remark {
  readonly closed: number | null
}

export interface Supplement {
  readonly at: number
  readonly text: string
}

/** A message was taken higher (升级). `due` is the day it was due then; none where its writer reopened it. */
export interface Escalation {
  readonly stage: EscalationStage
  readonly level: EscalationLevel
  readonly due: LocalDate | null
  readonly overdueWorkdays: number
  readonly at: number
}

/** One answer that was given, whatever became of it. `note` says what a correction changed. */
export interface GivenAnswer extends Person {
  readonly reply: string
  readonly release: Release
  /** The reply in the language of an enquiry. */
  readonly translated?: TranslatedReply
  readonly at: number
  readonly note: string | null
  /** Who led the message when it was answered. */
  readonly lead: readonly DepartmentId[]
  readonly rating: { readonly score: number; readonly comment: string | null } | null
}

/** What a draft promises to do by a day. */
export interface PromiseDraft {
  readonly what: string
  readonly dueOn: LocalDate
}

/** A promise of an answer that was given, with the limit `promise:<id>`. */
export interface Promised extends PromiseDraft {
  readonly id: string
  readonly kept: Remark | null
}
