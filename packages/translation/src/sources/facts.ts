import type { Task, TaskEvent } from '@gongkai/task-model'
import type { ClauseChange, DocumentKind, Effect, Need, SourceClause } from '../values.ts'
import type { SourceHead } from './head.ts'
import type { Importance, SourceEnding, SourceOrigin, SourceState } from './values.ts'

/** What took the place of a document: one of ours by its id, or another by its title and where it stands. */
export type Successor =
  { readonly document: string } | { readonly title: string; readonly number: string; readonly url: string | null }

/** How and from which day on a document is no longer law. */
export interface SourceEnd {
  readonly how: SourceEnding
  readonly on: string
  readonly by: Successor | null
  readonly reason: string
}

/** What is known of a document beside its texts. */
export interface SourceFacts {
  readonly kind: DocumentKind
  readonly needs: readonly Need[]
  readonly importance: Importance
  /** The newest version that was adopted; 0 before the first. */
  readonly latest: number
  /** The head of the newest version; null before the first. */
  readonly head: SourceHead | null
  readonly ended: SourceEnd | null
  /** Taken down where it was published, from which day on and why. */
  readonly withdrawn: { readonly on: string; readonly reason: string; readonly by: Successor | null } | null
}
export type Source = Task<SourceState, SourceFacts>
export type SourceEvent = TaskEvent<SourceState>

/** Where the history of a source document stands in the record. */
export const sourceTask = (document: string): string => `source/${document}`

/** What became of one or several clauses from a version to the next, by the ids of clauses. */
export interface SourceChange {
  readonly old: readonly string[]
  readonly new: readonly string[]
  readonly change: ClauseChange
  readonly effects: readonly Effect[]
  readonly material: boolean
}

/** One version of the Chinese text. It never changes once it was adopted. */
export interface SourceVersion {
  readonly document: string
  readonly version: number
  readonly head: SourceHead
  /** The first is the title, with the id `title`. */
  readonly clauses: readonly SourceClause[]
  /** From the version before, in the order of the new text; empty in the first version. */
  readonly changes: readonly SourceChange[]
  readonly origin: SourceOrigin
  /** Of the clauses as {@link SourceClause}s in canonical JSON, 64 hexadecimal digits. */
  readonly sha256: string
  readonly adoptedBy: string
  /** Epoch milliseconds. */
  readonly adoptedAt: number
}

/** What a new version changed: closed values only, so that it may be told before the text itself is released. */
export interface VersionChanges {
  readonly version: number
  /** The Beijing day on which it was adopted. */
  readonly on: string
  readonly changes: readonly SourceChange[]
}

/** A document as other subjects read it. */
export interface SourceDocument extends SourceFacts {
  readonly id: string
  readonly state: SourceState
  readonly rowVersion: number
}
