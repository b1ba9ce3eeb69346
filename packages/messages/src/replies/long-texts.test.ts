import { createCalendar, localDateOf } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { answersTo } from './answers.ts'
import { checkReply } from './check-reply.ts'
import { citationFindings } from './citations.ts'
import { evasiveIn, unpublishedIn } from './phrases.ts'
import { promisesIn } from './promises.ts'
import { questionsOf } from './questions.ts'

const LENGTH = 20_000
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)
const spread = (from: string, gap: string, to: string) => from + gap.repeat(LENGTH - from.length - to.length) + to
/** What makes an expression that repeats without a bound look at every character from every character. */
const TEXTS = [
  ...['一', '我', '3', '工作日', '我局将于', '第一', '《办法', '，', '. ', 'http://', '2026年', 'within a'].map(filled),
  spread('三', '　', '日内'),
  spread('南京路', ' ', '号'),
  spread('将于', '九', '月'),
  spread('1 A', 'a', ' Road'),
]
const QUESTIONS = questionsOf({ subject: '请问', body: '请问如何办理？要多少钱？哪些材料？找谁？什么时候？' })
const today = localDateOf(Date.parse('2026-03-02T10:00:00+08:00'))
const calendar = createCalendar({})

it.each(TEXTS.map((text) => [text.slice(0, 8), text]))(
  'a text of 20,000 characters like %j is checked while somebody types',
  (_, text) => {
    const took = [1, 2, 3].map(() => {
      const began = Date.now()
      evasiveIn('reply', text)
      unpublishedIn('reply', text)
      promisesIn(text, today, calendar)
      citationFindings('reply', text, [])
      answersTo(QUESTIONS, text, '请问')
      questionsOf({ subject: '请问', body: text.slice(0, 5000) })
      return Date.now() - began
    })
    // A tenth of a second by itself, and the quickest counts: a machine that does much else takes its time. Without bounds it is some
    // seconds each.
    expect(Math.min(...took)).toBeLessThan(1000)
  },
)

it('no text stops the checks', () => {
  const message = { subject: '请问', body: filled('？').slice(0, 5000), messageClass: null }
  const draft = { reply: filled('将在三日内'), mode: 'full' } as const
  expect(() => checkReply(message, draft, { today, calendar, register: [] })).not.toThrow()
})
