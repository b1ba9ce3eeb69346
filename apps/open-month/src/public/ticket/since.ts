import type { ActivityChange, ActivityView } from '@gongkai/events/programme'

/** What became of an activity after a moment, newest first. */
export interface ChangedSince {
  readonly at: string
  readonly changes: readonly ActivityChange[]
}

/** The changes of those versions that were published after somebody signed up. */
export function changedSince({ versions }: Pick<ActivityView, 'versions'>, enteredAt: string): ChangedSince[] {
  const from = Date.parse(enteredAt)
  return versions
    .filter(({ publishedAt, changes }) => changes.length > 0 && Date.parse(publishedAt) > from)
    .map(({ publishedAt, changes }) => ({ at: publishedAt, changes }))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
