import { SIGN_UP_LENGTHS, type PlacesView } from '@gongkai/events/registration'
import type { Answer, Call } from '@gongkai/widget-kit'
import { describe, expect, it } from 'vitest'
import { contentOf } from './content.ts'
import { emptyDraft, membersOf, peopleOf, readDraft, type SignUpDraft } from './draft.ts'
import { expectedOf, mayBeSent } from './expected.ts'
import { expectedWords } from './expected-words.ts'
import { faultsOf, faultsOfRefusal, MOST } from './faults.ts'
import { createSending } from './send.ts'
import type { SignUpTerms } from './terms.ts'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

const TERMS: SignUpTerms = {
  activity: '0198c0de-0000-7000-8000-000000000001',
  title: '走进保护中心',
  participants: ['resident', 'student'],
  parties: [
    { kind: 'alone', most: 1 },
    { kind: 'group', most: 12 },
    { kind: 'delegates', most: 5 },
  ],
  questions: [
    { id: 'why', kind: 'text', label: '想了解什么', labelEn: 'What for', required: false, of: 'party' },
    {
      id: 'meal',
      kind: 'choice',
      label: '用餐',
      labelEn: 'Meal',
      options: [
        { label: '素食', labelEn: 'Vegetarian' },
        { label: '都可以', labelEn: 'Any' },
      ],
      required: true,
      of: 'person',
    },
    { id: 'first', kind: 'yes-no', label: '第一次来吗', labelEn: '', required: false, of: 'party' },
  ],
  mode: 'arrival',
  seats: 10,
  closesAt: '2026-08-10T18:00',
  drawAt: null,
  phone: '021-12345678',
}
const PLACES: PlacesView = {
  activity: TERMS.activity,
  mode: 'arrival',
  phase: 'open',
  seats: 10,
  left: 6,
  waitingList: true,
  waiting: 0,
  opensAt: null,
  closesAt: null,
  byShare: [],
  kept: null,
}
const filled = (changes: Partial<SignUpDraft> = {}): SignUpDraft => ({
  ...emptyDraft(TERMS),
  participants: 'resident',
  name: '张女士',
  phone: '13800000101',
  agreed: true,
  answers: { 'meal.0': '素食' },
  ...changes,
})

describe('what is wrong before anything is sent', () => {
  it('nothing, where all that is needed is there', () => expect(faultsOf(TERMS, filled(), zh)).toEqual([]))

  it('names a number nobody could be reached by, also where an e-mail address is given', () => {
    const faults = (phone: string) => faultsOf(TERMS, filled({ phone, email: 'a@example.com' }), zh)
    expect(faults('1380000010')).toEqual([{ id: 'su-phone', message: zh.phoneWrong }])
    expect(faults('+86 138-0000-0101')).toEqual([])
    expect(faults('')).toEqual([])
  })

  it('names each thing at its control, in the order of the form, in both languages', () => {
    const empty = emptyDraft(TERMS)
    const ids = ['su-participants', 'su-q-meal-0', 'su-name', 'su-phone', 'su-agreed']
    for (const w of [zh, en]) {
      const faults = faultsOf(TERMS, empty, w)
      expect(faults.map(({ id }) => id)).toEqual(ids)
      expect(faults.every(({ message }) => message !== '')).toBe(true)
    }
  })

  it('a group of 12 for 10 seats is told at once what is possible', () => {
    const [fault] = faultsOf(TERMS, filled({ kind: 'group', size: '12' }), zh)
    expect(fault).toMatchObject({ id: 'su-size', message: expect.stringContaining('不超过10人') })
  })

  it('each person of a party is asked, each delegate has an organisation, and names are no more than people', () => {
    const draft = filled({ kind: 'delegates', size: '２', members: '甲\n乙、丙' })
    expect(faultsOf(TERMS, draft, zh).map(({ id }) => id)).toEqual(['su-members', 'su-organisation', 'su-q-meal-1'])
    expect(peopleOf(draft)).toBe(2)
    expect(membersOf(draft)).toEqual(['甲', '乙', '丙'])
  })

  it('counts lengths as the contract does', () => {
    for (const [name, most] of Object.entries(MOST))
      expect([name, most]).toEqual([name, SIGN_UP_LENGTHS[name as keyof typeof MOST]])
    const long = faultsOf(TERMS, filled({ name: '𠮷'.repeat(61) }), zh)
    expect(long).toEqual([{ id: 'su-name', message: '姓名超出1字，请删减' }])
  })

  it('puts what the server refused at its control', () => {
    const refused = (code: string, path?: string) =>
      faultsOfRefusal({ code, message: '话', fields: path ? [{ path, message: '话' }] : [] })[0]?.id
    expect(refused('answers-not-right', 'answers.meal/1')).toBe('su-q-meal-1')
    expect(refused('answers-not-right', 'answers.why/party')).toBe('su-q-why')
    expect(refused('bad-request', 'contact.email')).toBe('su-email')
    expect(refused('party-never-fits')).toBe('su-size')
    expect(refused('sign-up-closed')).toBeUndefined()
  })
})

describe('what it will be', () => {
  const of = (places: Partial<PlacesView>, draft: Partial<SignUpDraft> = {}, terms: Partial<SignUpTerms> = {}) =>
    expectedOf({ ...TERMS, ...terms }, { ...PLACES, ...places }, filled(draft))

  it.each([
    ['a place', {}, {}, { will: 'place', left: 6 }],
    ['the list, places not shown', { phase: 'full', left: null }, {}, { will: 'wait', before: null, some: 0 }],
    ['a place, places not shown', { left: null }, {}, { will: 'place', left: null }],
    ['the list', { phase: 'full', left: 0, waiting: 3 }, {}, { will: 'wait', before: 3, some: 0 }],
    ['a group larger than what is left', {}, { kind: 'group', size: '8' }, { will: 'wait', before: 0, some: 6 }],
    ['too many for all', { seats: 7 }, { kind: 'group', size: '8' }, { will: 'too-many', most: 7 }],
    ['no list', { phase: 'full', left: 0, waitingList: false }, {}, { will: 'none' }],
    ['fewer without a list', { waitingList: false }, { kind: 'group', size: '8' }, { will: 'too-many-now', left: 6 }],
    ['kept for a group', { kept: { party: 4, passedOver: 3 }, waiting: 1 }, {}, { will: 'wait', before: 1, some: 6 }],
    ['a small one may pass', { left: 2, waiting: 1 }, {}, { will: 'place', left: 2 }],
    ['closed', { phase: 'closed' }, {}, { will: 'closed' }],
  ] as const)('%s', (_, places, draft, expected) => {
    expect(of(places as Partial<PlacesView>, draft)).toEqual(expected)
  })

  it('shares hold back and cap', () => {
    const share = { seats: 5, taken: 0, until: null }
    const held = [{ ...share, participants: 'student', kind: 'reserved', left: 4 } as const]
    expect(of({ byShare: held })).toEqual({ will: 'place', left: 2 })
    expect(of({ byShare: held }, { participants: 'student' })).toEqual({ will: 'place', left: 6 })
    const cap = [{ ...share, participants: 'resident', kind: 'at-most', left: 0 } as const]
    expect(of({ byShare: cap, waiting: 2 })).toEqual({ will: 'wait', before: 2, some: 0 })
  })

  it('a lottery says when, and every outcome has its sentence', () => {
    const draw = of({ phase: 'lottery' }, {}, { mode: 'lottery', drawAt: '2026-08-20T10:00' })
    expect(draw).toEqual({ will: 'draw', drawAt: '2026-08-20T10:00' })
    expect(expectedWords(draw ?? { will: 'none' }, 1, zh, (at) => at)).toContain('2026-08-20T10:00（北京时间）')
    expect(expectedWords({ will: 'wait', before: 3, some: 0 }, 1, en, String)).toContain('no. 4 on the waiting list')
    expect(mayBeSent({ will: 'closed' })).toBe(false)
    expect(expectedOf(TERMS, null, filled())).toBeNull()
  })
})

it('asks each person also where a library of the page took the place of `Array.from`', () => {
  const own = Array.from
  try {
    Array.from = ((list: ArrayLike<unknown>) => own(list)) as typeof Array.from
    expect(contentOf(TERMS, filled(), 'zh').answers).toEqual([{ question: 'meal', person: 0, value: '素食' }])
  } finally {
    Array.from = own
  }
})

it('sends what was entered, and each answer under its question', () => {
  const draft = filled({
    kind: 'delegates',
    size: '2',
    organisation: ' 某公司 ',
    members: '乙',
    email: ' a@b.cn ',
    answers: { 'meal.0': '素食', 'meal.1': '都可以', 'meal.2': '都可以', why: ' ', first: 'no' },
  })
  expect(contentOf(TERMS, draft, 'zh')).toEqual({
    contact: { name: '张女士', phone: '13800000101', email: 'a@b.cn' },
    participants: 'resident',
    party: { kind: 'delegates', size: 2, members: ['乙'] },
    organisation: '某公司',
    answers: [
      { question: 'first', person: null, value: false },
      { question: 'meal', person: 0, value: '素食' },
      { question: 'meal', person: 1, value: '都可以' },
    ],
    lang: 'zh',
  })
})

it('a draft comes back as it was left, without the consent, and without what is no longer offered', () => {
  const kept: unknown = JSON.parse(JSON.stringify({ ...filled({ kind: 'family' }), agreed: true, name: 7 }))
  expect(readDraft(kept, TERMS)).toEqual({ ...filled({ kind: 'alone' }), agreed: false, name: '' })
  expect(readDraft('nonsense', TERMS)).toBeNull()
  expect(readDraft(null, TERMS)).toBeNull()
})

describe('sending', () => {
  const content = contentOf(TERMS, filled(), 'zh')
  const refused = (code: string): Answer<never> => ({
    ok: false,
    failure: { kind: 'refused', status: 409, code, message: '话', fields: [] },
  })
  const lost: Answer<never> = { ok: false, failure: { kind: 'unreachable' } }
  function line(answers: readonly Answer<unknown>[]) {
    const sent: { key: unknown; body: unknown }[] = []
    let challenges = 0
    const rest = [...answers]
    const call = (async (method: string, _path: string, options: { key?: string; body?: unknown } = {}) => {
      if (method === 'GET') return { ok: true, value: { number: ++challenges } }
      sent.push({ key: options.key, body: options.body })
      return rest.shift() ?? lost
    }) as unknown as Call
    const send = createSending(
      call,
      TERMS.activity,
      () => undefined,
      async () => `proof ${challenges}`,
    )
    return { send, sent }
  }
  const taken: Answer<unknown> = { ok: true, value: { number: 'R1' } }

  it('a lost answer goes again under the same key with the same proof of work', async () => {
    const { send, sent } = line([lost, taken])
    expect((await send(content)).ok).toBe(false)
    expect((await send(content)).ok).toBe(true)
    expect(sent[1]).toEqual(sent[0])
  })

  it('other words are another attempt, and so is one after a refusal', async () => {
    const { send, sent } = line([lost, refused('sign-up-closed'), taken])
    await send(content)
    await send({ ...content, lang: 'en' })
    await send({ ...content, lang: 'en' })
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3)
  })

  it('a challenge that ran out is replaced once, without asking', async () => {
    const { send, sent } = line([refused('challenge-expired'), taken])
    expect((await send(content)).ok).toBe(true)
    expect(sent).toHaveLength(2)
    const twice = line([refused('challenge-expired'), refused('challenge-expired'), taken])
    expect((await twice.send(content)).ok).toBe(false)
  })
})
