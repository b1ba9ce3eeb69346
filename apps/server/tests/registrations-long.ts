import { crowded } from './registrations-crowd.ts'
import { modelled } from './registrations-modelled.ts'
import { drawnCrowd } from './registrations-crowd-drawn.ts'
import { numberTheRoom } from './registrations-replay.ts'
import { ground } from './registrations-ground.ts'

/** `node registrations-long.ts [OPERATIONS] [SEED]`: half of them one after another against the plain model, half by 64 connections at once. */
const operations = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const ROUND = 2000

const g = await ground(64)
process.stdout.write(`registrations: ${operations} operations, seed ${seed}\n`)
try {
  const begun = performance.now()
  const one = await modelled(g, operations / 2, seed)
  process.stdout.write(`  one after another: ${one} operations, every one as the model says\n`)
  await numberTheRoom(g.surroundings)
  let [many, changes] = [0, 0]
  for (let round = 0; many < operations - operations / 2; round++) {
    for (const crowd of [await crowded(g, ROUND, seed + round), await drawnCrowd(g, ROUND / 4, seed + round)]) {
      many += crowd.operations
      changes += crowd.changes
    }
  }
  const seconds = Math.round((performance.now() - begun) / 1000)
  process.stdout.write(
    `  by 64 connections at once: ${many} operations, ${changes} changes, every place explained; ${seconds} s in all\n`,
  )
} finally {
  await g.close()
}
