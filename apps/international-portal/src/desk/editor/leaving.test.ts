import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepWorkOf, sendAll } from './leaving.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('what is on its way is waited for, and what cannot be sent is said', async () => {
  let sent = 0
  const forget = keepWorkOf(() => Promise.resolve(++sent > 2))
  const leaving = sendAll()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await leaving).toBe(true)
  forget()
  const never = keepWorkOf(() => new Promise(() => undefined))
  const stuck = sendAll()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await stuck).toBe(false)
  never()
  expect(await sendAll()).toBe(true)
})
