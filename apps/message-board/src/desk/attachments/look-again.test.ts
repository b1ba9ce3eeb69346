import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookAgain } from './look-again.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What is there from some moment on, and how often it was looked for. */
function appearing(after: number) {
  const from = Date.now() + after
  return vi.fn(async () => Date.now() >= from)
}

it('finds what takes longer than the first look, and looks no further', async () => {
  const isThere = appearing(5_000)
  lookAgain().begin(isThere)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(isThere).toHaveBeenCalledTimes(3)
  expect(await isThere.mock.results.at(-1)?.value).toBe(true)
})

it('gives up what never comes, and ends when it is told to', async () => {
  const never = appearing(Infinity)
  lookAgain().begin(never)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(never).toHaveBeenCalledTimes(5)
  const [first, second] = [appearing(Infinity), appearing(Infinity)]
  const looking = lookAgain()
  looking.begin(first)
  await vi.advanceTimersByTimeAsync(1_500)
  looking.begin(second)
  await vi.advanceTimersByTimeAsync(1_500)
  looking.stop()
  await vi.advanceTimersByTimeAsync(600_000)
  expect([first, second].map((one) => one.mock.calls.length)).toEqual([1, 1])
})
