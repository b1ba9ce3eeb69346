/** A stretch of two token rows: equal on both sides, or what stood there and what stands there now. */
export interface Stretch {
  readonly same: boolean
  readonly old: readonly string[]
  readonly new: readonly string[]
}

/** The longest common row of two token rows, as stretches in order: same, changed, same … */
export function editScript(old: readonly string[], next: readonly string[]): Stretch[] {
  let head = 0
  while (head < old.length && head < next.length && old[head] === next[head]) head++
  let tail = 0
  const most = Math.min(old.length, next.length) - head
  while (tail < most && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++
  const steps: Stretch[] = []
  if (head > 0) steps.push({ same: true, old: old.slice(0, head), new: next.slice(0, head) })
  steps.push(...middle(old.slice(head, old.length - tail), next.slice(head, next.length - tail)))
  if (tail > 0) steps.push({ same: true, old: old.slice(old.length - tail), new: next.slice(next.length - tail) })
  return joined(steps)
}

/** Longer rows are taken as one change: no clause of law is that long, and a pasted book shall not stop the machine. */
const LARGEST_TABLE = 4_000_000

function middle(a: readonly string[], b: readonly string[]): Stretch[] {
  if (a.length === 0 && b.length === 0) return []
  if (a.length === 0 || b.length === 0 || a.length * b.length > LARGEST_TABLE) return [{ same: false, old: a, new: b }]
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const steps: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j])
      steps.push({ same: true, old: [a[i++] ?? ''], new: [b[j++] ?? ''] })
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      steps.push({ same: false, old: [a[i++] ?? ''], new: [] })
    else steps.push({ same: false, old: [], new: [b[j++] ?? ''] })
  }
  return steps
}

function joined(steps: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const step of steps) {
    const last = found.at(-1)
    if (last && last.same === step.same)
      found[found.length - 1] = { same: step.same, old: [...last.old, ...step.old], new: [...last.new, ...step.new] }
    else found.push(step)
  }
  return found
}
