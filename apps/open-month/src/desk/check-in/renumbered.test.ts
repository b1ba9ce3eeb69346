import { inScan } from '@gongkai/events/testing'
import { expect, it } from 'vitest'
import type { KeptScan } from './door-store.ts'
import { renumbered } from './renumbered.ts'

const kept = (scan: KeptScan['scan']): KeptScan => ({
  activity: 'a',
  device: scan.device,
  seq: scan.seq,
  scan,
  sent: false,
})

it('gives what was not sent new numbers, and its undoings follow', () => {
  const undo = (seq: number, of: number): KeptScan['scan'] => ({
    ...{ kind: 'undo', device: 'device-a', seq, at: 0 },
    of: { device: 'device-a', seq: of },
  })
  const given = [kept(undo(7, 5)), kept(inScan('T1', { seq: 5 })), kept(undo(8, 2))]
  expect(renumbered(given, 'device-b').map(({ scan }) => scan)).toEqual([
    inScan('T1', { device: 'device-b', seq: 1 }),
    { ...undo(7, 5), device: 'device-b', seq: 2, of: { device: 'device-b', seq: 1 } },
    // What was sent before keeps its name at the server.
    { ...undo(8, 2), device: 'device-b', seq: 3, of: { device: 'device-a', seq: 2 } },
  ])
})
