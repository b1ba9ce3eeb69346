import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskMail, maskMobile, readMailAddress, readMobile } from './address.ts'
import { faultOfReply, mailStateText } from './delivery-words.ts'
import { firstLoudMoment } from './quiet-hours.ts'
import { judgeFault, waitAfter } from './retry.ts'
import { formatToken, parseToken, signedPart } from './token.ts'

describe('a fault', () => {
  it.each([
    [{ replyCode: null, signingIn: false }, 'unreachable'],
    [{ replyCode: 421, signingIn: false }, 'unreachable'],
    [{ replyCode: 535, signingIn: true }, 'unreachable'],
    [{ replyCode: 450, signingIn: false }, 'later'],
    [{ replyCode: 550, signingIn: false }, 'refused'],
  ] as const)('%j means %s', (fault, verdict) => expect(judgeFault(fault)).toBe(verdict))

  it.each([
    [550, 'no-such-address'],
    [552, 'mailbox-full'],
    [554, 'refused'],
  ])('%i is told the clerk as %s', (code, fault) => expect(faultOfReply(code)).toBe(fault))

  it('is tried again later and later, at most half an hour later, without end', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 100].map((attempt) => waitAfter(attempt) / 60_000)).toEqual([
      1, 2, 4, 8, 16, 30, 30, 30,
    ])
  })

  it('is told those who answer for mail, and nothing while it goes out', () => {
    expect(mailStateText('working', 0, 'zh')).toBeNull()
    expect(mailStateText('absent', 3, 'zh')).toContain('3封在等待')
    expect(mailStateText('down', 3, 'en')).toContain('3 mails')
  })
})

describe('quiet hours', () => {
  const at = (text: string) => Date.parse(`2026-03-02T${text}+08:00`)
  it.each([
    ['20:59:59', '21:00', '08:00', '20:59:59'],
    ['08:00:00', '21:00', '08:00', '08:00:00'],
    ['07:59:30', '21:00', '08:00', '08:00:00'],
    ['02:00:00', '21:00', '08:00', '08:00:00'],
    ['13:00:00', '12:00', '14:00', '14:00:00'],
    ['13:00:00', 'noon', '14:00', '13:00:00'],
    ['13:00:00', '12:00', '12:00', '13:00:00'],
  ])('at %s with quiet from %s to %s it goes at %s', (now, from, to, then) => {
    expect(firstLoudMoment(at(now), { from, to })).toBe(at(then))
  })

  it('in the evening it waits for the next morning', () => {
    expect(firstLoudMoment(at('22:10:00'), { from: '21:00', to: '08:00' })).toBe(Date.parse('2026-03-03T08:00+08:00'))
  })

  it('a moment that was waited for is loud', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), time, time, (now, from, to) => {
        const then = firstLoudMoment(now, { from, to })
        expect(then).toBeGreaterThanOrEqual(now)
        expect(then - now).toBeLessThanOrEqual(86_400_000)
        expect(firstLoudMoment(then, { from, to })).toBe(then)
      }),
    )
  })
})

describe('an address', () => {
  it.each(['a@b.cn', ' wjg@example.com ', 'a.b+c@mail.example.com'])('%j can be written to', (text) =>
    expect(readMailAddress(text)).toBe(text.trim()),
  )
  it.each([
    '',
    'a',
    'a@b',
    'a@b.cn,c@d.cn',
    'a@b.cn\r\nBcc: x@y.cn',
    '"a b"@c.cn',
    'a..b@c.cn',
    `${'a'.repeat(65)}@b.cn`,
  ])('%j cannot', (text) => expect(readMailAddress(text)).toBeNull())
  it.each([
    ['13800000101', '13800000101'],
    ['+86 138 0000 0101', '13800000101'],
    ['１３８００００００１０１', null],
    ['021-23110000', null],
    ['', null],
  ])('the mobile number of %j is %s', (text, number) => expect(readMobile(text)).toBe(number))
  it('masked it still tells two apart', () => {
    expect(maskMail('wjg@example.com')).toBe('w***@example.com')
    expect(maskMobile('13800000101')).toBe('138****0101')
  })
})

describe('the token of a link', () => {
  const token = { purpose: 'confirm', id: '0123456789abcdef0123456789abcdef', until: 1_772_500_000 } as const
  const mac = 'x'.repeat(43)
  it('is read as it was written', () => {
    expect(parseToken(formatToken(token, mac))).toEqual({ token, mac })
    expect(signedPart(token)).not.toBe(signedPart({ ...token, purpose: 'cancel' }))
  })
  it.each(['', 'x', 'c.y', formatToken({ ...token, id: 'zz' }, mac), `${formatToken(token, mac)}!`])(
    '%j is none',
    (text) => expect(parseToken(text)).toBeNull(),
  )
})
