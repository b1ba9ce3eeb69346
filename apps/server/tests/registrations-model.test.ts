import { afterAll, beforeAll, expect, it } from 'vitest'
import { modelled } from './registrations-modelled.ts'
import { ground, type Ground } from './registrations-ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(4)
})
afterAll(() => g.close())

it('gives places as the plain model does, operation after operation', { timeout: 240_000 }, async () => {
  expect(await modelled(g, 1500, 20_260_801)).toBeGreaterThanOrEqual(1500)
})
