import type { AttendanceFigures } from '../attendance/index.ts'
import type { QuestionnaireResults } from '../questionnaires/index.ts'
import type { Adoption, PromiseState } from '../record/index.ts'
import type { EntryState } from '../registration/index.ts'
import type { WallState } from '../question-wall/index.ts'
import type { ActivityForm, Participants, PartyKind } from '../values.ts'

/** People and entries of one kind, party and state. */
export interface SignUpCount {
  readonly participants: Participants
  readonly party: PartyKind
  readonly state: EntryState
  readonly entries: number
  readonly people: number
}

/** The record of an activity, part by part, each as its own keeper counts it. Null where the activity has no such part. */
export interface ReportFacts {
  readonly activity: {
    readonly title: string
    /** Beijing wall times. */
    readonly startsAt: string
    readonly endsAt: string
    readonly form: ActivityForm
    readonly place: string | null
    readonly departmentName: string
    readonly seats: number
    readonly over: boolean
    readonly lottery: boolean
  }
  readonly signUps: readonly SignUpCount[]
  readonly attendance: AttendanceFigures
  readonly wall: {
    readonly asked: number
    readonly merged: number
    readonly declined: number
    readonly answeredLive: number
    readonly answeredInWriting: number
    /** Passed on to the message board, where it has a limit. */
    readonly toBeAnswered: number
    readonly published: number
    readonly supports: number
  }
  readonly questions: readonly {
    readonly text: string
    readonly state: WallState
    readonly supports: number
    readonly answer: string
  }[]
  readonly speakers: number
  readonly opinions: readonly {
    readonly number: number
    readonly by: string
    readonly text: string
    readonly adoption: Adoption | null
    readonly reason: string
    readonly answer: string
  }[]
  readonly promises: readonly {
    readonly what: string
    readonly departmentName: string
    readonly dueOn: string
    readonly state: PromiseState
    readonly keptOn: string | null
  }[]
  readonly questionnaires: readonly QuestionnaireResults[]
  /** Written answers that others may read. */
  readonly texts: readonly { readonly label: string; readonly text: string }[]
}
