/** One stretch of a text and where it went. Kept stretches are as long as before. */
export interface Stretch {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
  readonly kept: boolean
}

/** Where an offset of the old text is in the new one. Inside what was replaced it is the beginning of the replacement. */
export function newOffset(stretches: readonly Stretch[], offset: number): number {
  const found = at(stretches, offset, 'oldStart')
  if (!found) return 0
  if (offset >= found.oldEnd) return found.newEnd
  return found.kept ? found.newStart + offset - found.oldStart : found.newStart
}

/** Where an offset of the new text was in the old one. Inside a replacement it is the beginning of what was replaced. */
export function oldOffset(stretches: readonly Stretch[], offset: number): number {
  const found = at(stretches, offset, 'newStart')
  if (!found) return 0
  if (offset >= found.newEnd) return found.oldEnd
  return found.kept ? found.oldStart + offset - found.newStart : found.oldStart
}

/** The last stretch that begins at or before an offset, by halving. */
function at(stretches: readonly Stretch[], offset: number, side: 'oldStart' | 'newStart'): Stretch | undefined {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[side] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return stretches[low - 1]
}
