/** Longest comment of a rating. The platform counts characters, a field code units: the field never takes more than the platform. */
export const MOST = 500
