/** 已拟稿、已审查、已公开、已撤下. While a correction is drafted and reviewed the public keeps reading what was published. */
export const RELEASE_STATES = ['drafted', 'reviewed', 'published', 'withdrawn'] as const
export type ReleaseState = (typeof RELEASE_STATES)[number]

/** What can be done with something that was drafted: 修改、审查通过、退回修改、公开、撤下. */
export const RELEASE_ACTIONS = ['revise', 'review', 'send-back', 'publish', 'withdraw'] as const
export type ReleaseAction = (typeof RELEASE_ACTIONS)[number]

/** Characters at most. */
export const RELEASE_LENGTHS = { note: 500, reason: 500, decision: 500, id: 60, kind: 40 } as const
/** A review decides at most so many findings. */
export const MOST_DECISIONS = 500
