import assert from 'node:assert/strict'
import type fc from 'fast-check'
import { isRefusal } from '@gongkai/contract-kit'
import { verifyLottery, whyNotPromoted } from '@gongkai/events/registration'
import { entriesIn, type EntryRow } from '../src/modules/registrations/entry-store.ts'
import { moveByHand } from '../src/modules/registrations/by-hand.ts'
import type { holderHandlers } from '../src/modules/registrations/holder-handlers.ts'
import { makeDraw } from '../src/modules/registrations/lottery-draw.ts'
import { lotteryOf } from '../src/modules/registrations/lottery-store.ts'
import { boardOf } from '../src/modules/registrations/seats-view.ts'
import { signUpTogether } from '../src/modules/registrations/sign-up.ts'
import { sweepActivity } from '../src/modules/registrations/sweeping.ts'
import { BEGIN, HOUR, newcomer, type Ground, type KINDS, type Seats } from './registrations-ground.ts'
import type { Model, ModelEntry } from './registrations-model.ts'

/** The real thing under test: one activity, and the tokens of those who signed up, by the model's names. */
export interface Real {
  readonly ground: Ground
  readonly activity: string
  readonly tokens: Map<string, string>
  readonly holder: ReturnType<typeof holderHandlers>
  /** Counts operations over all runs. */
  readonly counted: () => void
}

export type Op = fc.AsyncCommand<Model, Real>

/** Checks that the rows say what the model says, and that everybody who waits is told why. */
async function compare(model: Model, { ground, activity }: Real): Promise<void> {
  const rows = await entriesIn(ground.surroundings.db, activity)
  const shown = (name: string, state: string, turn: number, passed: number) => `${name} ${state} ${turn} ${passed}`
  const expected = [...model.entries].sort(byTurn).map((one) => shown(one.name, one.state, one.turn, one.passed))
  const real = rows.map((row) => shown(nameOf(row), row.state, row.turn, row.passedOver))
  assert.deepEqual(real.sort(), expected.sort())
  const board = await boardOf(ground.surroundings, activity, 'zh')
  assert.ok(board)
  const why = whyNotPromoted(board.state, board.seats, board.now, null)
  for (const { id, state, offeredUntil } of rows) {
    const said = why({ id, state, offeredUntil: offeredUntil?.getTime() ?? null })
    assert.notEqual(said?.code, 'next-in-turn')
    assert.equal(said !== null, ['waiting', 'offered', 'applied'].includes(state))
  }
}

const byTurn = (one: ModelEntry, other: ModelEntry) => one.turn - other.turn

/** The sequence number that the test gave the person stands in the model's name; rows are found by their order of arrival. */
const names = new Map<string, string>()
const nameOf = ({ id }: EntryRow) => names.get(id) ?? `unknown ${id}`

abstract class Step implements Op {
  check(): boolean {
    return true
  }

  async run(model: Model, real: Real): Promise<void> {
    real.counted()
    await this.act(model, real)
    await compare(model, real)
  }

  protected abstract act(model: Model, real: Real): Promise<void>
  abstract toString(): string
}

let persons = 0

export class SignUp extends Step {
  readonly #kind: (typeof KINDS)[number]
  readonly #size: number

  constructor(kind: (typeof KINDS)[number], size: number) {
    super()
    this.#kind = kind
    this.#size = size
  }

  protected async act(model: Model, { ground, activity, tokens }: Real) {
    const name = `p${persons++}`
    const [answer] = await signUpTogether(ground.surroundings, activity, [newcomer(persons, this.#kind, this.#size)])
    assert.ok(answer)
    const expected = model.enter(name, this.#kind, this.#size)
    if (isRefusal(answer)) {
      assert.equal(expected, 'refused', `refused ${answer.refused}`)
      return
    }
    assert.equal(answer.state, expected)
    tokens.set(name, answer.token)
    const rows = await entriesIn(ground.surroundings.db, activity)
    const row = rows.find(({ number }) => number === answer.number)
    if (row) names.set(row.id, name)
  }

  toString = () => `sign up ${this.#size} ${this.#kind}`
}

/** Entries are chosen by a number that means the same in a shrunk run. */
const chosen = (model: Model, pick: number) => model.entries[pick % Math.max(1, model.entries.length)]

const HOLDER = {
  cancel: 'cancelTicket',
  accept: 'acceptOffer',
  decline: 'declineOffer',
  leave: 'leaveList',
} as const

export class OfHolder extends Step {
  readonly #act: keyof typeof HOLDER
  readonly #pick: number

  constructor(act: keyof typeof HOLDER, pick: number) {
    super()
    this.#act = act
    this.#pick = pick
  }

  protected async act(model: Model, { tokens, holder }: Real) {
    const entry = chosen(model, this.#pick)
    if (!entry) return
    const answer = await holder[HOLDER[this.#act]]({
      body: { token: tokens.get(entry.name) ?? '' },
      lang: 'zh',
      query: {},
    } as never)
    const to = this.#to(model, entry)
    assert.equal(
      isRefusal(answer),
      to === null,
      `${this.#act} of ${entry.name} (${entry.state}): ${JSON.stringify(answer)}`,
    )
    if (to === null) return
    entry.state = to
    model.sweep()
  }

  #to(model: Model, { state, until }: ModelEntry) {
    if (model.now >= STARTS) return null
    if (!['confirmed', 'waiting', 'offered', 'applied'].includes(state)) return null
    if (this.#act === 'cancel') return 'cancelled'
    if (this.#act === 'leave') return state === 'waiting' || state === 'applied' ? 'cancelled' : null
    if (state !== 'offered' || until <= model.now) return null
    return this.#act === 'accept' ? 'confirmed' : 'declined'
  }

  toString = () => `${this.#act} ${this.#pick}`
}

const STARTS = BEGIN + 288 * HOUR

export class ByHand extends Step {
  readonly #act: 'offer' | 'confirm' | 'move-back' | 'cancel'
  readonly #pick: number

  constructor(act: 'offer' | 'confirm' | 'move-back' | 'cancel', pick: number) {
    super()
    this.#act = act
    this.#pick = pick
  }

  protected async act(model: Model, { ground: { surroundings }, activity }: Real) {
    const entry = chosen(model, this.#pick)
    const row = (await entriesIn(surroundings.db, activity)).find((one) => nameOf(one) === entry?.name)
    if (!entry || !row) return
    const given = { activity, entry: row.id, act: this.#act, by: 'tester', version: row.version, reason: '测试' }
    const refusal = await surroundings.db.transaction(() => moveByHand(surroundings, given))
    const { state } = entry
    const holds = state === 'offered' && entry.until > model.now
    const from = {
      offer: ['waiting'],
      confirm: ['waiting', 'offered'],
      'move-back': ['confirmed', 'offered'],
      cancel: ['confirmed', 'waiting', 'offered', 'applied'],
    }[this.#act]
    const gives = this.#act === 'offer' || this.#act === 'confirm'
    const possible = from.includes(state) && model.now < STARTS && (!gives || holds || model.fits(entry))
    assert.equal(refusal === null, possible, `${this.#act} of ${entry.name} (${state}): ${JSON.stringify(refusal)}`)
    if (!possible) return
    if (this.#act === 'move-back') entry.turn = Math.max(...model.entries.map(({ turn }) => turn)) + 1
    entry.state = ({ offer: 'offered', confirm: 'confirmed', 'move-back': 'waiting', cancel: 'cancelled' } as const)[
      this.#act
    ]
    if (entry.state === 'offered') entry.until = model.offerEnd()
    model.sweep()
  }

  toString = () => `by hand ${this.#act} ${this.#pick}`
}

export class Pass extends Step {
  readonly #hours: number

  constructor(hours: number) {
    super()
    this.#hours = hours
  }

  protected async act(model: Model, real: Real) {
    const { ground, activity } = real
    model.now += this.#hours * HOUR
    ground.clock.set(model.now)
    await sweepActivity(ground.surroundings, activity)
    sweepAsTheServer(model)
    await adoptDraw(model, real)
  }

  toString = () => `${this.#hours} hours pass`
}

function sweepAsTheServer(model: Model): void {
  model.sweep()
  if (!model.cancelled) return
  for (const entry of model.entries)
    if (['confirmed', 'waiting', 'offered', 'applied'].includes(entry.state)) entry.state = 'cancelled'
}

export class Publish extends Step {
  readonly #change: (seats: Seats) => Seats

  constructor(change: (seats: Seats) => Seats) {
    super()
    this.#change = change
  }

  protected async act(model: Model, real: Real) {
    const { ground, activity } = real
    model.seats = this.#change(model.seats)
    await ground.change(activity, model.seats)
    await sweepActivity(ground.surroundings, activity)
    sweepAsTheServer(model)
    await adoptDraw(model, real)
  }

  toString = () => `published ${this.#change.toString().replace(/\s+/g, ' ')}`
}

export class End extends Step {
  readonly #state: 'selecting' | 'cancelled'

  constructor(state: 'selecting' | 'cancelled') {
    super()
    this.#state = state
  }

  protected async act(model: Model, real: Real) {
    const { ground, activity } = real
    if (this.#state === 'cancelled') model.cancelled = true
    else if (!model.cancelled) model.stopped = true
    await ground.setState(activity, model.cancelled ? 'cancelled' : 'selecting')
    if (model.seats.mode === 'lottery' && this.#state === 'selecting') return
    await sweepActivity(ground.surroundings, activity)
    sweepAsTheServer(model)
    await adoptDraw(model, real)
  }

  toString = () => this.#state
}

/** What a draw gave, also one that the server made by itself at its time: it follows from its file, and the rows say what the file says. */
async function adoptDraw(model: Model, { ground, activity }: Real): Promise<void> {
  const { db } = ground.surroundings
  const text = (await lotteryOf(db, activity))?.file
  if (text === undefined || text === null) return
  const { faults, file } = verifyLottery(text)
  assert.deepEqual(faults, [])
  assert.ok(model.now >= BEGIN + 242 * HOUR, 'drawn before its time')
  const outcome = new Map(file?.draw?.results.map((result) => [result.code, result]))
  for (const row of await entriesIn(db, activity)) {
    const entry = model.entries.find(({ name }) => name === nameOf(row))
    const result = outcome.get(row.publicCode)
    if (entry?.state !== 'applied') continue
    assert.equal(row.state, result?.outcome)
    Object.assign(entry, { state: row.state, turn: result?.rank, passed: result?.passedOver })
  }
  assert.ok(model.people() <= model.seats.seats || model.entries.every(({ state }) => state !== 'applied'))
}

/** Comes to the time of the draw, closes and draws. */
export class Draw extends Step {
  protected async act(model: Model, real: Real) {
    const { ground, activity } = real
    model.now = Math.max(model.now, BEGIN + 242 * HOUR)
    ground.clock.set(model.now)
    const file = await makeDraw(ground.surroundings, activity, { by: 'tester', publicValue: null })
    if (isRefusal(file)) assert.ok(['lottery-drawn', 'no-lottery'].includes(file.refused), file.refused)
    await adoptDraw(model, real)
  }

  toString = () => 'draw'
}
