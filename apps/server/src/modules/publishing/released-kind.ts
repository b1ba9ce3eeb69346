import type { Refusal, Sentences } from '@gongkai/contract-kit'
import type { ContentAttachment } from '@gongkai/disclosure-rules'
import type { DepartmentId } from '@gongkai/department-registry'
import type { Releasable, ReleaseAction, ReleaseDone } from '@gongkai/publishing'
import { holds, type Actor, type Capacities } from '@gongkai/task-model'
import type { Surroundings } from '../surroundings.ts'

/** What is about to be kept: a new draft (`draft`) or an action, with the details it gives. */
export interface ReleaseAttempt {
  readonly id: string
  readonly action: ReleaseAction | 'draft'
  /** The draft in the shape of its kind: the new one of `draft` and `revise`, else the one that stands. */
  readonly details: unknown
}

/** What was done, told in its transaction. `published` is the version that the public reads from now on; null of every other action. */
export interface ReleaseAct extends ReleaseDone {
  readonly id: string
  readonly action: ReleaseAction | 'draft'
  readonly published: number | null
}

/** A kind of thing that is reviewed before it is released, as its own module hands it to this one. */
export interface ReleasedKind {
  readonly releasable: Releasable
  /** Who may look at one that belongs to these departments. Where not said: who may draft or review it, and the bureau's leaders. */
  mayRead?(who: Capacities, departments: readonly DepartmentId[]): boolean
  /** In which of somebody's capacities one may be drafted or revised. Where not said, the roles of the kind decide alone. */
  mayDraft?(who: Capacities, departments: readonly DepartmentId[]): readonly Actor[]
  /**
   * Looks at an attempt before anything is kept, in its transaction: what the kind knows and its shape does not. The desk asks it too,
   * so that a step that would be refused is shown closed with its reason: it writes nothing.
   */
  check?(surroundings: Surroundings, attempt: ReleaseAttempt): Promise<Refusal | null>
  /** The sentences of the refusals of `check`. */
  readonly sentences?: Sentences
  /** Is told of every act, in its transaction: rows that must stand or fall with the publication. */
  acted?(surroundings: Surroundings, act: ReleaseAct): Promise<void>
  /** Where the desk looks at a file of one. */
  attachmentUrl?(id: string, file: ContentAttachment): string | null
}

/** Whether somebody may look at one of a kind. To anybody else it does not exist. */
export function mayReadRelease(kind: ReleasedKind, who: Capacities, departments: readonly DepartmentId[]): boolean {
  if (kind.mayRead) return kind.mayRead(who, departments)
  const { drafters, reviewers } = kind.releasable
  const matter = { lead: departments, support: [] }
  const roles = [...drafters, ...reviewers, 'leader'] as const
  return who.some((actor) => roles.some((role) => holds(actor, role, matter)))
}
