/** Longest texts. The platform counts characters, a field code units: the field never takes more than the platform. */
export const MOST = { comment: 500, supplement: 2000, reason: 500 } as const
