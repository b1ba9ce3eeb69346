import { expect, it } from 'vitest'
import type { MailFacts } from './mail-words.ts'
import { composeMail, composeText } from './mail.ts'
import { CHANNELS_OF } from './told-writer.ts'
import { STAFF_TOPICS, WRITER_TOPICS } from './values.ts'
import { noticeWords } from './staff-words.ts'

const FACTS: MailFacts = {
  receipt: 'GK-20260302-ABCDEF',
  due: { zh: '2026年3月11日', en: '11 March 2026' },
  bureau: { zh: '上海市知识产权局', en: 'Shanghai "IP" <Administration>' },
  phone: { zh: '12345', en: '12345' },
  statusUrl: 'https://example.gov.cn/message-board/status',
  confirmUrl: 'https://example.gov.cn/message-board/subscription?t=c&x',
  cancelUrl: 'https://example.gov.cn/message-board/subscription?t=x',
}

it.each(WRITER_TOPICS)('the mail of %s: no number in the subject, Chinese first, one way to end it', (topic) => {
  const { subject, text, html } = composeMail(topic, FACTS)
  expect(subject).not.toContain('GK-')
  expect(subject).not.toMatch(/[\r\n]/)
  expect(text).toContain('GK-20260302-ABCDEF')
  expect(text.indexOf('您')).toBeLessThan(text.indexOf('essage '))
  expect(html).toContain('&#60;Administration&#62;')
  expect(html).not.toContain('<Administration>')
  expect(html).not.toMatch(/<(?:img|script|link)/)
  const address = topic === 'subscription' ? FACTS.confirmUrl : FACTS.cancelUrl
  expect(text).toContain(address)
  expect(text.includes(FACTS.cancelUrl)).toBe(topic !== 'subscription')
})

it('a link in HTML keeps its whole address', () => {
  expect(composeMail('subscription', FACTS).html).toContain(
    'href="https://example.gov.cn/message-board/subscription?t=c&#38;x"',
  )
})

it.each(WRITER_TOPICS)('a text message of %s exists exactly where one may be sent', (topic) => {
  const text = composeText(topic, FACTS)
  expect(text !== null).toBe(CHANNELS_OF[topic].includes('text'))
  if (text !== null) expect([...text].length).toBeLessThan(140)
})

it.each(STAFF_TOPICS)('a notice of %s says what to do, with and without its facts', (topic) => {
  const full = { due: '3月11日', workdays: 3, title: '专利费减', reason: '没有这个邮箱' }
  for (const facts of [{}, full]) {
    for (const lang of ['zh', 'en'] as const) {
      const { title, text } = noticeWords(topic, facts, lang)
      expect(title).not.toBe('')
      expect(text).not.toMatch(/undefined|null|，，|。。/)
    }
  }
})
