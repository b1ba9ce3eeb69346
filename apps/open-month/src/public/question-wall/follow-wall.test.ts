import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WallProblem } from './calls.ts'
import { followWall } from './follow-wall.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const wait = (ms: number, then: () => void) => {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}
const follow = (read: () => Promise<number>, hidden = () => false) => {
  const lines: boolean[] = []
  const following = followWall({ read, onLine: (there) => lines.push(there), hidden, wait, random: () => 0.5 })
  return { lines, following }
}

it('asks again after the pause it was given', async () => {
  const read = vi.fn(async () => 4000)
  const { following } = follow(read)
  await vi.advanceTimersByTimeAsync(12_000)
  expect(read).toHaveBeenCalledTimes(3)
  following.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(read).toHaveBeenCalledTimes(3)
})

it('says once that the line is gone and once that it is back, and asks less often between', async () => {
  let gone = true
  const read = vi.fn(async () => {
    if (gone) throw new TypeError('offline')
    return 4000
  })
  const { lines } = follow(read)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(lines).toEqual([false])
  expect(read.mock.calls.length).toBeLessThan(9)
  gone = false
  await vi.advanceTimersByTimeAsync(31_000)
  expect(lines).toEqual([false, true])
})

it('a refusal is no lost line, and a page nobody looks at asks nothing', async () => {
  const refused = follow(() => Promise.reject(new WallProblem('wall-none', '没有')))
  await vi.advanceTimersByTimeAsync(20_000)
  expect(refused.lines).toEqual([])
  refused.following.stop()
  let hidden = true
  const read = vi.fn(async () => 4000)
  const { following } = follow(read, () => hidden)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(read).not.toHaveBeenCalled()
  hidden = false
  following.now()
  await vi.advanceTimersByTimeAsync(0)
  expect(read).toHaveBeenCalledTimes(1)
})
