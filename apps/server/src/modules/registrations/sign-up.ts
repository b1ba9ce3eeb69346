import { isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import {
  admit,
  answerFaults,
  sweep,
  wordChange,
  type EntryDecision,
  type SeatState,
  type SignedUp,
  type SignUpInput,
} from '@gongkai/events/registration'
import { onceEach } from '../../platform/idempotency.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { emitAll } from '../../platform/outbox.ts'
import type { Surroundings } from '../surroundings.ts'
import type { SignedChange } from './change-store.ts'
import { knownPersons, type NewEntry } from './entry-store.ts'
import { contactFrom, sealAnswers, sealedKeys, sealPersonal, type SealedKeys } from './personal.ts'
import { byRules, openTurn, writeTurn, type SeatsTurn } from './seats-turn.ts'
import { checkHash, drawNumber, drawPublicCode, ticketPath, ticketToken, tokenHash } from './ticket-token.ts'
import { ASKED_AGAIN } from './topics.ts'

export interface SignUpRequest {
  readonly input: SignUpInput
  readonly lang: Lang
  readonly idempotencyKey: string | null
}

/**
 * Decides those who wait for one activity's lock together: one transaction, one lock, one after another in the order in which they came. Each is
 * answered by itself; what one of them is refused leaves nothing of it.
 */
export async function signUpTogether(
  surroundings: Surroundings,
  activity: string,
  requests: readonly SignUpRequest[],
): Promise<(SignedUp | Refusal)[]> {
  const gathered = requests.map(({ input, idempotencyKey }) => ({
    key: idempotencyKey,
    scope: `POST /api/activities/${activity}/registrations public`,
    body: JSON.stringify(input),
  }))
  return surroundings.db.transaction(() =>
    onceEach<SignedUp>(surroundings, gathered, (fresh) =>
      decideAll(
        surroundings,
        activity,
        fresh.flatMap((place) => requests[place] ?? []),
      ),
    ),
  )
}

async function decideAll(
  surroundings: Surroundings,
  activity: string,
  requests: readonly SignUpRequest[],
): Promise<(SignedUp | Refusal)[]> {
  const { db, clock, seal, challenges } = surroundings
  if (requests.length === 0) return []
  const proofs = await Promise.all(requests.map(({ input }) => challenges.use(input.challenge)))
  const turn = await openTurn(surroundings, activity)
  if (!turn) return requests.map(() => ({ refused: 'not-found' }))
  const persons = requests.map(({ input }) => sealedKeys(seal, activity, input.contact))
  const known = new Persons(
    await knownPersons(
      db,
      activity,
      persons.flatMap((keys) => (isRefusal(keys) ? [] : [keys])),
    ),
  )
  const swept = sweep(turn.state, turn.seats, turn.now)
  const passedOver = new Map(swept.passedOver)
  const changes: SignedChange[] = byRules(swept.changes)
  const entries: NewEntry[] = []
  const askedAgain: string[] = []
  let state: SeatState = swept.state
  const answers = requests.map(({ input, lang }, place): SignedUp | Refusal => {
    const [proof, keys] = [proofs[place], persons[place]]
    const refusal = proof ?? refusalOf(turn, input, lang)
    if (refusal) return refusal
    if (!keys || isRefusal(keys)) return keys ?? { refused: 'contact-needed' }
    const holder = known.find(keys)
    if (holder !== null) {
      askedAgain.push(holder)
      return { refused: 'already-registered' }
    }
    const made = newcomer(surroundings, turn, input, turn.highest.turn + entries.length + 1)
    const decided = admit(state, { ...made.request }, turn.seats, turn.now)
    if (isRefusal(decided)) return decided
    state = decided.state
    for (const [entry, times] of decided.passedOver) passedOver.set(entry, times)
    entries.push(made.entry(decided, keys))
    changes.push(changeOf(made.request.id, decided))
    known.add(made.request.id, keys)
    return made.answer(decided, lang)
  })
  await writeTurn(surroundings, turn, { entries, changes, passedOver })
  await emitAll(
    db,
    clock,
    askedAgain.map((entry) => ({ topic: ASKED_AGAIN, payload: { activity, entry } })),
  )
  await challenges.giveBack(
    requests.flatMap(({ input }, place) =>
      isGivenBack(answers[place]) && proofs[place] === null ? [input.challenge] : [],
    ),
  )
  return answers
}

/** Whoever is told that a person is registered has paid for it: one solution must not open number after number. */
const isGivenBack = (answer: SignedUp | Refusal | undefined) =>
  isRefusal(answer) && answer.refused !== 'already-registered'

/** Who is registered already, those just decided among them. */
class Persons {
  readonly #byKey = new Map<string, string>()

  constructor(
    rows: readonly { readonly id: string; readonly phoneKey: Buffer | null; readonly mailKey: Buffer | null }[],
  ) {
    for (const { id, phoneKey, mailKey } of rows) this.add(id, { phone: phoneKey, email: mailKey })
  }

  add(id: string, { phone, email }: SealedKeys): void {
    if (phone) this.#byKey.set(`phone ${phone.toString('hex')}`, id)
    if (email) this.#byKey.set(`mail ${email.toString('hex')}`, id)
  }

  find({ phone, email }: SealedKeys): string | null {
    return (
      (phone && this.#byKey.get(`phone ${phone.toString('hex')}`)) ??
      (email && this.#byKey.get(`mail ${email.toString('hex')}`)) ??
      null
    )
  }
}

/** What is asked of the form itself, under the terms as they are published now. */
function refusalOf({ terms }: SeatsTurn, { party, answers }: SignUpInput, lang: Lang): Refusal | null {
  if (terms.signUp === null) return { refused: 'no-sign-up' }
  if (party.members.length > party.size) return { refused: 'members-too-many' }
  const fields = answerFaults(terms.signUp.questions, party.size, answers, lang)
  return fields.length === 0 ? null : { refused: 'answers-not-right', fields }
}

function newcomer({ seal }: Surroundings, { terms, now }: SeatsTurn, input: SignUpInput, place: number) {
  const id = uuidv7(now)
  const token = ticketToken(seal, id)
  const [number, publicCode] = [drawNumber(), drawPublicCode()]
  const { participants, party } = input
  return {
    request: { id, turn: place, participants, kind: party.kind, size: party.size },
    entry: ({ to }: EntryDecision, keys: SealedKeys): NewEntry => ({
      id,
      activity: terms.activity,
      number,
      publicCode,
      turn: place,
      state: to,
      participants,
      partyKind: party.kind,
      size: party.size,
      lang: input.lang,
      phoneKey: keys.phone,
      mailKey: keys.email,
      tokenHash: tokenHash(token),
      checkHash: checkHash(seal, id),
      personal: sealPersonal(seal, id, contactFrom(input)),
      answers: sealAnswers(seal, id, input.answers),
      enteredAt: new Date(now),
    }),
    answer: ({ to, reason, facts, position }: EntryDecision, lang: Lang): SignedUp => ({
      number,
      token,
      state: to,
      position,
      publicCode,
      reason: { code: reason, text: wordChange(reason, facts, lang) },
      ticketUrl: ticketPath(token),
    }),
  }
}

const changeOf = (entry: string, { to, reason, facts }: EntryDecision): SignedChange => ({
  entry,
  from: null,
  to,
  reason,
  facts,
  offeredUntil: null,
  by: 'holder',
  note: null,
})
