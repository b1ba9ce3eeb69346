/** An id for a new question: answers are kept under it, so one that was taken away is not used again by the next in line. */
export function newQuestionId(taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(/^q(\d+)$/.exec(id)?.[1] ?? 0))
  return `q${Math.max(0, ...numbers) + 1}`
}
