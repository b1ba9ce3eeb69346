import { describe, expect, it } from 'vitest'
import { ticketCalendar } from './calendar.ts'
import type { ParticipantMailFacts } from './facts.ts'
import { composeParticipantMail, composeParticipantText } from './mail.ts'
import { concerning, toldAgain, toldOfChange } from './told.ts'
import { PARTICIPANT_TOPICS, participantChannels, supersededBy } from './values.ts'
import { sayWallSpan, sayWallTime } from './when.ts'

const FACTS: ParticipantMailFacts = {
  activity: '0198c0de-0000-7000-8000-000000000001',
  number: 'R7K2M9',
  title: { zh: '走进知识产权保护中心', en: 'Inside the protection centre' },
  startsAt: '2026-08-18T14:00',
  endsAt: '2026-08-18T16:30',
  place: { zh: '保护中心一楼（示例路1号）', en: 'Protection centre, ground floor' },
  seats: 4,
  position: 3,
  until: '2026-08-10T09:30',
  drawAt: '2026-08-01T10:00',
  changes: [{ zh: '时间：13:00 → 14:00', en: 'Time: 13:00 → 14:00' }],
  reason: { zh: '场地维修', en: 'repairs' },
  bureau: { zh: '某某局', en: 'Some "IP" <Bureau>' },
  phone: { zh: '12345', en: '12345' },
  link: 'https://example.gov.cn/open-month/ticket?t=SECRET',
  onlineLink: 'https://meet.example.gov.cn/1',
}

describe.each(PARTICIPANT_TOPICS)('%s', (topic) => {
  it('a mail names neither activity nor number in its subject, speaks Chinese first and leads to the ticket', () => {
    const { subject, text, html } = composeParticipantMail(topic, FACTS)
    for (const hidden of [FACTS.title.zh, FACTS.title.en, FACTS.number, 'SECRET']) expect(subject).not.toContain(hidden)
    expect(subject).not.toMatch(/[\r\n]/)
    expect(text).toContain(FACTS.link)
    expect(text.indexOf(FACTS.title.zh)).toBeGreaterThan(-1)
    expect(text.indexOf(FACTS.title.zh)).toBeLessThan(text.indexOf(FACTS.title.en))
    expect(text).not.toMatch(/undefined|null|，，|。。/)
    expect(html).not.toMatch(/<(?:img|script|link)|<Bureau>/)
  })

  it('says the same without what may be missing', () => {
    const { position, until, drawAt, changes, reason, ...rest } = FACTS
    expect([position, until, drawAt, changes, reason]).not.toContain(undefined)
    const { text } = composeParticipantMail(topic, { ...rest, seats: 1, place: null, onlineLink: null })
    expect(text).not.toMatch(/undefined|null|，，|。。/)
  })

  it('a text message is short beside its link', () => {
    const text = composeParticipantText(topic, FACTS)
    expect(text.endsWith(FACTS.link)).toBe(true)
    expect([...text].length - FACTS.link.length).toBeLessThan(75)
  })
})

it('an offer is accepted or declined by a link each, and a place given back by one', () => {
  expect(composeParticipantMail('offered', FACTS).text).toContain(`${FACTS.link}&do=decline`)
  expect(composeParticipantMail('offered', FACTS).text).not.toContain('do=cancel')
  expect(composeParticipantMail('reminder', FACTS).html).toContain('do=cancel"')
  expect(composeParticipantMail('expired', FACTS).text).not.toContain('do=cancel')
})

it('an address is written to; a telephone alone is told everything, beside one only what cannot wait', () => {
  expect(participantChannels('signed-up', { mail: true, phone: true })).toEqual(['mail'])
  expect(participantChannels('offered', { mail: true, phone: true })).toEqual(['mail', 'text'])
  expect(participantChannels('signed-up', { mail: false, phone: true })).toEqual(['text'])
  expect(participantChannels('signed-up', { mail: false, phone: false })).toEqual([])
})

it('what was overtaken is not sent: the last word on a standing, and nothing after the end', () => {
  expect(supersededBy('expired')).toContain('offered')
  expect(supersededBy('offered')).not.toContain('changed')
  expect(supersededBy('activity-cancelled')).toEqual(PARTICIPANT_TOPICS.filter((one) => one !== 'activity-cancelled'))
  expect(supersededBy('reminder')).toEqual([])
})

it('says wall times as they hang on the wall, in both languages', () => {
  expect(sayWallTime('2026-08-18T14:00', 'zh')).toBe('2026年8月18日（周二）14:00')
  expect(sayWallTime('2026-08-18T14:00', 'en')).toBe('Tuesday 18 August 2026, 14:00')
  expect(sayWallSpan('2026-08-18T14:00', '2026-08-18T16:30', 'zh')).toBe('2026年8月18日（周二）14:00–16:30')
  expect(sayWallSpan('2026-08-18T14:00', '2026-08-19T16:30', 'en')).toContain('Wednesday 19 August')
})

describe('the calendar entry of a ticket', () => {
  const entry = {
    uid: 'R7K2M9@example.gov.cn',
    version: 2,
    title: '走进知识产权保护中心：参观，座谈；以及一个很长很长很长很长很长很长很长的题目',
    startsAt: '2026-08-18T14:00',
    endsAt: '2026-08-18T16:30',
    place: '示例路1号, 一楼',
    url: null,
    note: '第一行\n第二行',
    writtenAt: Date.parse('2026-07-01T00:00:00Z'),
    reminderHours: 24,
  }
  it('is in UTC, escaped, and folded after 75 bytes without breaking a character', () => {
    const text = ticketCalendar(entry)
    expect(text).toContain('DTSTART:20260818T060000Z\r\nDTEND:20260818T083000Z')
    expect(text).toContain('LOCATION:示例路1号\\, 一楼')
    expect(text).toContain('DESCRIPTION:第一行\\n第二行')
    for (const line of text.split('\r\n'))
      expect(encodeURIComponent(line).replace(/%../g, '.').length).toBeLessThanOrEqual(75)
    expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${entry.title.replace(/;/g, '\\;')}`)
    expect(text).not.toContain('�')
    expect(text).toContain('TRIGGER:-PT24H')
  })
  it('goes where the activity is cancelled', () => {
    const text = ticketCalendar({ ...entry, cancelled: true })
    expect(text).toContain('STATUS:CANCELLED')
    expect(text).not.toContain('VALARM')
  })
})

describe('who is told of what', () => {
  it('a change is told while it is still true', () => {
    expect(toldOfChange('offered-in-turn', 'offered')).toBe('offered')
    expect(toldOfChange('offered-in-turn', 'expired')).toBeNull()
    expect(toldOfChange('offer-declined', 'declined')).toBeNull()
    expect(toldOfChange('activity-cancelled', 'cancelled')).toBe('activity-cancelled')
    expect(toldOfChange('unheard-of', 'confirmed')).toBeNull()
  })
  it('a change of the activity is told those it concerns', () => {
    expect(concerning(['time', 'capacity', 'agenda'], 'confirmed')).toEqual(['time', 'agenda'])
    expect(concerning(['agenda'], 'waiting')).toEqual([])
    expect(concerning(['sign-up'], 'applied')).toEqual(['sign-up'])
    expect(concerning(['time'], 'cancelled')).toEqual([])
    expect([toldAgain('offered'), toldAgain('expired')]).toEqual(['offered', null])
  })
})
