import fc from 'fast-check'
import { holderHandlers } from '../src/modules/registrations/holder-handlers.ts'
import { ByHand, Draw, End, OfHolder, Pass, Publish, SignUp, type Op, type Real } from './registrations-commands.ts'
import { KINDS, type Ground, type Seats } from './registrations-ground.ts'
import { Model } from './registrations-model.ts'

const pick = fc.nat(40)
const kind = fc.constantFrom(...KINDS)

/** Every kind of operation, those that fill the seats more often. */
const commands = (mode: Seats['mode']): fc.Arbitrary<Op>[] => {
  const signUps = [
    fc.tuple(kind, fc.constant(1)).map(([as, size]): Op => new SignUp(as, size)),
    fc.tuple(kind, fc.integer({ min: 1, max: 6 })).map(([as, size]): Op => new SignUp(as, size)),
  ]
  const holders = (['cancel', 'accept', 'decline', 'leave'] as const).map((act) =>
    pick.map((n): Op => new OfHolder(act, n)),
  )
  const hands = (['offer', 'confirm', 'move-back', 'cancel'] as const).map((act) =>
    pick.map((n): Op => new ByHand(act, n)),
  )
  return [
    ...signUps,
    ...signUps,
    ...signUps,
    ...holders,
    ...holders,
    ...hands,
    fc.constantFrom(1, 5, 24, 30, 120).map((hours): Op => new Pass(hours)),
    fc.integer({ min: 3, max: 14 }).map((seats): Op => new Publish((before) => ({ ...before, seats }))),
    fc
      .constantFrom('selecting' as const, 'cancelled' as const, 'selecting' as const)
      .map((state): Op => new End(state)),
    ...(mode === 'lottery' ? [fc.constant<Op>(new Draw())] : []),
  ]
}

const seatsOf = (mode: Seats['mode']): fc.Arbitrary<Seats> =>
  fc.record({
    seats: fc.integer({ min: 4, max: 12 }),
    shares: fc.constantFrom<Seats['shares']>(
      [],
      [{ participants: KINDS[0] ?? 'firm', seats: 3, kind: 'reserved' }],
      [{ participants: KINDS[1] ?? 'resident', seats: 3, kind: 'at-most' }],
      [
        { participants: KINDS[0] ?? 'firm', seats: 2, kind: 'reserved' },
        { participants: KINDS[2] ?? 'student', seats: 2, kind: 'at-most' },
      ],
    ),
    room: fc.constant(null),
    mode: fc.constant(mode),
    waitingList: fc.constantFrom(true, true, true, false),
  })

/** Runs of commands one after another until so many operations were done; each compared with the model. Throws with the shortest run that fails. */
export async function modelled(ground: Ground, operations: number, seed: number): Promise<number> {
  let done = 0
  const counted = () => void done++
  for (let round = 0; done < operations; round++) {
    const mode = round % 4 === 3 ? 'lottery' : 'arrival'
    const run = fc.asyncProperty(
      seatsOf(mode),
      fc.commands<Model, Real, false>(commands(mode), { maxCommands: 120, size: 'max' }),
      async (seats, steps) => {
        ground.clock.set(new Model(seats).now)
        const activity = await ground.addActivity(seats)
        const holder = holderHandlers(ground.surroundings)
        await fc.asyncModelRun(
          () => ({ model: new Model(seats), real: { ground, activity, tokens: new Map(), holder, counted } }),
          steps,
        )
      },
    )
    await fc.assert(run, { numRuns: 2, seed: seed + round })
  }
  return done
}
