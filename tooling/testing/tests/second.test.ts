import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { seenWithinASecond } from '../src/index.ts'

/** Shows 'new' from the look of this number on; every look but the first takes so many ms. */
const shownFrom = (number: number, ms = 0) => {
  let looks = 0
  return async () => {
    if (++looks > 1) await sleep(ms)
    return looks >= number ? 'new' : 'old'
  }
}
const isNew = (seen: string) => expect(seen).toBe('new')

it('what comes in time is seen', async () => {
  await seenWithinASecond(shownFrom(10), isNew)
})

it('what comes later is told with what was seen instead', async () => {
  await expect(seenWithinASecond(shownFrom(60), isNew)).rejects.toThrow(/'old'/)
})

it('a machine on which every look takes long is given longer', async () => {
  await seenWithinASecond(shownFrom(15, 150), isNew)
})
