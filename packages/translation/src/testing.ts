import type { SourceClause } from './values.ts'

/** A numbered clause for tests: 第n条 with this text. */
export const clauseOf = (id: string, number: string, text: string): SourceClause => ({
  id,
  path: [number],
  label: number,
  role: 'clause',
  text,
})
